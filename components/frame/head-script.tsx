import { DISPLAY_SCRIPT } from './display-script.ts'

/** Applies what a reader chose for the display before the first paint. `nonce` is that of this response. */
export function HeadScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {DISPLAY_SCRIPT}
    </script>
  )
}
