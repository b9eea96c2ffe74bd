/**
 * On a page that comes from this device because our server cannot be reached, says so; hidden on every other. The worker that hands out kept pages puts
 * the day in (`withKeptLine`), so that it stands there before, and without, any script.
 */
export function KeptLine() {
  return (
    <p
      id="kept"
      hidden
      suppressHydrationWarning
      className="border-b-3 border-ink bg-notice px-4 py-2 text-center text-sm font-bold text-on-notice"
    >
      Kept on this device.
    </p>
  )
}
