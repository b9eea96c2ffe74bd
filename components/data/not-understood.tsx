import { Facts } from '#components/ui/lists/facts'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { counted } from '#lib/trials/text/listed'

type Counts = Readonly<Record<string, number>>

/** Values and fields of records that we did not understand, with how many records have each. Nothing where all were understood. */
export function NotUnderstood({
  unknownValues,
  unreadFields,
}: Pick<Catalogue, 'unknownValues' | 'unreadFields'>) {
  return (
    <>
      <Folded
        title="Fields that came in a form we do not know"
        text="We left each of them out. We show the rest of the record."
        counts={unreadFields}
      />
      <Folded
        title="Values we do not know"
        text="The registry sometimes adds new ones. We still show the trials that use them."
        counts={unknownValues}
      />
    </>
  )
}

function Folded({
  title,
  text,
  counts,
}: {
  readonly title: string
  readonly text: string
  readonly counts: Counts
}) {
  const rows = Object.entries(counts)
  if (rows.length === 0) return null
  return (
    <details>
      <summary>
        {title}: {rows.length}
      </summary>
      <div className="wrap-anywhere">
        <p>{text}</p>
        <Facts rows={rows.map(([term, count]) => ({ term, detail: counted(count, 'record') }))} />
      </div>
    </details>
  )
}
