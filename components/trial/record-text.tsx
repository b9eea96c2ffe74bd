import { RESTATED } from '../ui/source-styles.ts'
import { recordElements } from './record-elements'
import type { ListLook } from './record-parts'

/**
 * A text of the record as it stands there: its paragraphs, lists and line breaks, links to web pages only, and nothing
 * that loads or runs. Text too long or too tangled to read as markdown is shown line by line. `restated` sets words that are ours.
 */
export function RecordText({
  text,
  list = 'text',
  restated = false,
}: {
  readonly text: string
  readonly list?: ListLook
  readonly restated?: boolean
}) {
  const voice = restated ? RESTATED : 'font-record'
  return (
    <div className={`${voice} grid grid-cols-1 gap-3`} data-restated={restated ? '' : undefined}>
      {recordElements(text, list)}
    </div>
  )
}
