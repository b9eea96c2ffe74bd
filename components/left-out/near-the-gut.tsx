import { Words } from '#components/trial/words'
import type { LeftOutGroup } from '#lib/catalogue/browse/left-out-groups'
import type { LeftOutStudy } from '#lib/catalogue/source/copy'
import { counted } from '#lib/trials/text/listed'

/** What was left out for one reason, behind a line that says which and how many. */
export function NearTheGut({
  group: { id, words, count, shown },
}: {
  readonly group: LeftOutGroup
}) {
  const more = count - shown.length
  return (
    <details className="group" id={id}>
      <summary>
        <span>
          {words}: {count.toLocaleString('en-GB')}
        </span>
      </summary>
      <div>
        {more > 0 && (
          <p className="text-ink-2">
            The {shown.length} newest by number. Look up one of the {counted(more, 'other')} above.
          </p>
        )}
        <ul className="trials wrap-anywhere">
          {shown.map((study) => (
            <Study key={study.nctId} study={study} />
          ))}
        </ul>
      </div>
    </details>
  )
}

function Study({ study: { nctId, title, why } }: { readonly study: LeftOutStudy }) {
  return (
    <li>
      <p className="text-sm leading-snug text-pretty text-ink-2">{nctId}</p>
      <h3 className="trial-name">
        <a href={`/trials/${nctId}`}>
          <Words>{title}</Words>
        </a>
      </h3>
      <p className="facts-line">
        <bdi>{why}</bdi>
      </p>
    </li>
  )
}
