/** How a way back looks: an arrow before its words. */
export const BACK =
  "inline-flex min-h-touch items-center gap-2 before:size-[0.55em] before:flex-none before:rotate-135 before:border-[0_2.5px_2.5px_0] before:border-solid before:border-current before:content-['']"

export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className={BACK} href={href}>
      {children}
    </a>
  )
}
