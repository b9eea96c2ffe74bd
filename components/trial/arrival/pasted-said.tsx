import { type Pasted, readPasted } from '#lib/trials/links/pasted'
import { PastedWays } from './pasted-ways'

/** What a text may be on the way to something else: who types slowly is not told that it is wrong. */
const UNFINISHED: ReadonlySet<Pasted['kind']> = new Set(['part', 'none'])

/** What a text holds, in the words of the page that the form leads to. Nothing while it may be unfinished. */
export function PastedSaid({
  text,
  hrefOf,
}: {
  readonly text: string
  readonly hrefOf: (nctId: string) => string
}) {
  const pasted = readPasted(text)
  if (UNFINISHED.has(pasted.kind)) return null
  return (
    <>
      <p className="wrap-anywhere">{pasted.sentence}</p>
      <PastedWays pasted={pasted} hrefOf={hrefOf} />
    </>
  )
}
