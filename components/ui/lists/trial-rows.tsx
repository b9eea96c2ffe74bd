import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const rowsStyles = cva('*:border-t *:border-edge *:pt-5 *:pb-5.5 print:*:break-inside-avoid', {
  variants: {
    top: {
      /** Under a heavy rule of its own. */
      ruled: '*:first:border-t-2 *:first:border-ink',
      /** Under the rule of the section that it opens. */
      open: '*:first:border-t-0 *:first:pt-0',
      /** Under a heading, which on a wide screen stands beside it. */
      beside: 'max-lg:mt-4 [h3+&]:mt-2.5 lg:*:first:border-t-0 lg:*:first:pt-0',
    },
    /**
     * A long list is laid out when a reader comes near it. The size is above that of nearly all rows, so that what waits never lies
     * over what follows.
     */
    long: {
      true: '[@media_screen]:*:nth-[n+4]:[overflow-clip-margin:0.75rem] [@media_screen]:*:nth-[n+4]:[contain-intrinsic-block-size:auto_32rem] lg:[@media_screen]:*:nth-[n+4]:[contain-intrinsic-block-size:auto_26rem] [@media_screen]:*:nth-[n+4]:[content-visibility:auto]',
      false: '',
    },
  },
  defaultVariants: { top: 'ruled', long: false },
})

/** A list of trials: each a `li`. */
export function TrialRows({
  top,
  long,
  children,
}: VariantProps<typeof rowsStyles> & { readonly children: ReactNode }) {
  return <ul className={`${rowsStyles({ top, long })} wrap-anywhere`}>{children}</ul>
}

/** The name of a trial in a list, which leads to its page. */
export function TrialName({
  href,
  level: Heading = 'h3',
  children,
}: {
  readonly href: string
  readonly level?: 'h3' | 'h4'
  readonly children: ReactNode
}) {
  return (
    <Heading className="mt-1 font-record text-lg leading-snug font-[560] tracking-[-0.008em]">
      <a className="text-ink decoration-accent decoration-2 hover:text-accent" href={href}>
        {children}
      </a>
    </Heading>
  )
}

/** A line of facts under the name of a trial. */
export function FactsLine({ children }: { readonly children: ReactNode }) {
  return <p className="mt-2 leading-normal">{children}</p>
}
