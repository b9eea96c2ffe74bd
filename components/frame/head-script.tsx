import { ACTS_SCRIPT } from '../ui/kept-scroll/reader-acts.ts'
import { DISPLAY_SCRIPT } from './display-script.ts'
import { FONTS_SCRIPT } from './fonts-script.ts'

/** Applies what a reader chose for the display, and our fonts where they are here, before the first paint; notes when they first do something. `nonce` is that of this response. */
export function HeadScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`${DISPLAY_SCRIPT};${FONTS_SCRIPT};${ACTS_SCRIPT}`}
    </script>
  )
}
