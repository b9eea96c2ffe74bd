import { QrCode } from '#components/ui/words/qr-code'

/** A link as a code for another device: open, or folded away where most readers hold the one they want. */
export function ShareCode({
  address,
  what,
  folded = false,
}: {
  /** Whole. */
  readonly address: string
  /** What the link opens: "this list". */
  readonly what: string
  readonly folded?: boolean
}) {
  return (
    <details open={!folded}>
      <summary className="print:hidden">QR code for another device</summary>
      <div className="flex flex-wrap items-start gap-x-5.5 gap-y-3 pl-0">
        <QrCode
          className="w-[min(100%,18rem)] flex-none print:w-[6cm]"
          text={address}
          label={`QR code: opens ${what}`}
        />
        <p className="flex-[1_1_12rem]">Point a phone at this square to open {what} on it.</p>
      </div>
    </details>
  )
}
