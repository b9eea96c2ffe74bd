import { THEME_SCRIPT } from './theme-script.ts'

/** Applies a kept choice of colours before the first paint. `nonce` is that of this response. */
export function HeadScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {THEME_SCRIPT}
    </script>
  )
}
