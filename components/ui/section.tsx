import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

/** What stands between sections, under their bodies. */
export const IN_COLUMN = 'mt-10 lg:mt-14 lg:ml-[calc(var(--container-margin)+3rem)]'

const sectionStyles = cva(
  'border-t-2 border-ink lg:grid lg:grid-cols-[var(--container-margin)_minmax(0,var(--container-read))] lg:grid-rows-[auto_1fr] lg:gap-x-12',
  {
    variants: {
      place: {
        later: 'mt-12 pt-3 lg:mt-16 lg:pt-4',
        /** Close under the head of the page, with a quieter heading. */
        first: 'mt-3 pt-1.5 lg:mt-8',
      },
      printed: { true: '', false: 'print:hidden' },
    },
    defaultVariants: { place: 'later', printed: true },
  },
)

const headingStyles = cva('font-bold lg:col-start-1 lg:row-start-1 lg:text-lg lg:leading-snug', {
  variants: { place: { later: 'text-xl', first: 'text-lg leading-snug' } },
})

const bodyStyles = cva('stack-4 lg:col-start-2 lg:row-[1/span_2] lg:mt-0', {
  variants: {
    wide: { true: 'max-w-read lg:-col-end-1 lg:max-w-none', false: 'max-w-read' },
    under: { heading: 'mt-4.5', first: 'mt-1.5', aside: 'mt-4' },
  },
})

type Props = VariantProps<typeof sectionStyles> & {
  readonly title: ReactNode
  readonly id?: string
  readonly aside?: ReactNode
  /** Lets the body run past the reading width. */
  readonly wide?: boolean
  readonly children?: ReactNode
}

/**
 * A section that opens with a rule and hangs its heading, and an aside if it has one, in the margin of a wide screen. On a phone the aside
 * stands under the heading, and in the `first` section of a page under the body, which it would push down.
 */
export function Section({
  title,
  id,
  aside,
  wide = false,
  place = 'later',
  printed = true,
  children,
}: Props) {
  const isFirst = place === 'first'
  const shown = aside !== undefined && (
    <p className="mt-1.5 max-w-read text-sm text-ink-2 lg:col-start-1 lg:row-start-2">{aside}</p>
  )
  const under = isFirst ? 'first' : aside === undefined ? 'heading' : 'aside'
  return (
    <section className={sectionStyles({ place, printed })} id={id}>
      <h2 className={headingStyles({ place })}>{title}</h2>
      {!isFirst && shown}
      <div className={bodyStyles({ wide, under })}>{children}</div>
      {isFirst && shown}
    </section>
  )
}
