import type { ComponentProps } from 'react'

const LIST =
  'grid [counter-reset:row] *:grid *:grid-cols-[2rem_minmax(0,1fr)] *:border-t *:border-rule *:pt-3 *:pb-3.5 *:leading-normal *:[counter-increment:row] *:first:border-t-0 *:first:pt-0 print:*:break-inside-avoid'
const NUMBER =
  '*:before:font-record *:before:text-xl *:before:leading-[1.1] *:before:font-[560] *:before:text-accent *:before:content-[counter(row)]'
/** Room to write the answer on paper. */
const ROOM =
  "print:*:after:col-start-2 print:*:after:h-[9mm] print:*:after:border-b-[1pt] print:*:after:border-dashed print:*:after:border-edge print:*:after:content-['']"

/** Things to ask or to do, with large numbers. Each `li` holds one element; on paper there is room under each. */
export function NumberedList(props: Omit<ComponentProps<'ol'>, 'className'>) {
  return <ol className={`${LIST} ${NUMBER} ${ROOM}`} {...props} />
}

/** What stands under a line of the list, in a smaller voice. */
export function Under({ children }: Pick<ComponentProps<'small'>, 'children'>) {
  return <small className="mt-0.5 block text-sm leading-normal text-ink-2">{children}</small>
}
