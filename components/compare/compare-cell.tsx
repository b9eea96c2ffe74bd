import { Quoted } from '#components/signals/quoted'
import { SignalCell } from '#components/signals/signal-cell'
import { ContactLines } from '#components/trial/sections/contact-lines'
import { Words } from '#components/trial/words'
import type { Cell, CellPart } from '#lib/catalogue/compare/compare-cell'
import { NearestSite } from './nearest-site'

/** A quote in a cell. */
const IN_CELL =
  'text-sm leading-normal [&>footer]:block print:text-[8.5pt] print:[&>footer]:text-[8.5pt]'

/** What one record says to one row. */
export function CompareCell({ cell, nctId }: { readonly cell: Cell; readonly nctId: string }) {
  switch (cell.kind) {
    case 'blank':
      return <p>{cell.words}</p>
    case 'signal':
      return <SignalCell cell={cell.cell} bare />
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
