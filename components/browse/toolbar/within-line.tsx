import { Note } from '#components/ui/note'
import { TextButton } from '#components/ui/press/text-button'
import type { KeptPlace } from '#lib/geo/kept-place'
import type { Limit } from '#lib/trials/sites/limits'
import { counted } from '#lib/trials/text/listed'
import { limitWords } from './limit-words.ts'
import { chooseNear } from './near-store.ts'

/** How many trials the distance hides and how many nobody can measure, with the way to see all again. */
export function WithinLine({
  limit,
  kept,
  shown,
  further,
  unknown,
}: {
  /** Null where no distance is set. */
  readonly limit: Limit | null
  readonly kept: KeptPlace
  readonly shown: number
  readonly further: number
  readonly unknown: number
}) {
  const all = shown + further
  const showAll = () => chooseNear({ within: null })
  const isSet = limit !== null
  return (
    <>
      <p role="status" className="print:hidden">
        {isSet && further > 0 && (
          <>
            {counted(further, 'trial')} further away {further === 1 ? 'is' : 'are'} hidden.{' '}
          </>
        )}
        {isSet &&
          unknown > 0 &&
          `We cannot tell how far ${unknown} ${unknown === 1 ? 'is: it comes' : 'are: they come'} last. `}
        {isSet && further > 0 && <TextButton onClick={showAll}>Show all {all}</TextButton>}
      </p>
      {isSet && shown === 0 && (
        <Note level="h3" title="No trial on this list is that near">
          <p>
            {`You chose “Within ${limitWords(limit, kept)}”. Choose a longer distance to see the ${counted(all, 'trial')} further away.`}
          </p>
        </Note>
      )}
    </>
  )
}
