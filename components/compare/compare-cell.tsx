import { Quoted } from '#components/signals/quoted'
import { ContactLines } from '#components/trial/sections/contact-lines'
import { Words } from '#components/trial/words'
import { Mark } from '#components/ui/words/mark'
import type { Cell, CellPart } from '#lib/catalogue/compare/compare-cell'
import { FINDINGS } from '../signals/finding-styles'
import { NearestSite } from './nearest-site'

/** A quote in a cell. */
const IN_CELL =
  'text-sm leading-normal [&>footer]:block print:text-[8.5pt] print:[&>footer]:text-[8.5pt]'

/** What one record says to one row. `lead` is true for the three questions that lead: there even silence has its mark. */
export function CompareCell({
  cell,
  nctId,
  lead,
}: {
  readonly cell: Cell
  readonly nctId: string
  readonly lead: boolean
}) {
  switch (cell.kind) {
    case 'blank':
      return lead ? <State mark="not-stated" words={cell.words} /> : <p>{cell.words}</p>
    case 'finding':
      return (
        <>
          <State
            mark={FINDINGS[cell.state].mark}
            words={`${FINDINGS[cell.state].before}${cell.sentence}`}
          />
          {cell.quotes.map((quote) => (
            <Quoted
              key={quote.text}
              quote={quote}
              where={FINDINGS[cell.state].where}
              place={IN_CELL}
              balanced={false}
            />
          ))}
        </>
      )
    case 'said':
      return cell.parts.map((part) => <Part key={keyOf(part)} part={part} />)
    case 'sites':
      return (
        <>
          {cell.words.map((words) => (
            <p key={words}>
              <bdi>{words}</bdi>
            </p>
          ))}
          <NearestSite sites={cell.sites} state={cell.state} asOf={cell.asOf} />
        </>
      )
    case 'contacts':
      return (
        <>
          <ContactLines contacts={cell.contacts} />
          {cell.more > 0 && (
            <p>
              <a href={`/trials/${nctId}#where`}>{cell.more} more</a>
            </p>
          )}
        </>
      )
    case 'questions':
      return (
        <>
          <ul className="grid list-disc gap-1.5 pl-4.5">
            {cell.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <p className="print:hidden">
            <a href={`/trials/${nctId}#asks`}>All questions for {nctId}</a>
          </p>
        </>
      )
  }
}

function State({
  mark,
  words,
}: {
  readonly mark: Parameters<typeof Mark>[0]['name']
  readonly words: string
}) {
  return (
    <p className="flex items-start gap-2 leading-snug font-medium">
      <Mark name={mark} className="mt-0.5 size-5" />
      <span>{words}</span>
    </p>
  )
}

function Part({ part }: { readonly part: CellPart }) {
  if (part.kind === 'ours') return <p>{part.words}</p>
  if (part.kind === 'name') {
    return (
      <p>
        <Words>{part.name}</Words>
        {part.note !== null && <span className="text-ink-2"> · {part.note}</span>}
      </p>
    )
  }
  return (
    <div>
      {part.about !== '' && <p className="text-ink-2">{part.about}:</p>}
      <Quoted quote={part.quote} where="From" place={IN_CELL} balanced={false} />
    </div>
  )
}

/** Parts of one cell say different things; a name may stand in a record twice with another word beside it. */
function keyOf(part: CellPart): string {
  if (part.kind === 'ours') return part.words
  return part.kind === 'name' ? `${part.name} ${part.note}` : `${part.about} ${part.quote.text}`
}
