import { Words } from '#components/trial/words'
import { Group } from '#components/ui/group'
import { FactsLine, TrialName, TrialRows } from '#components/ui/lists/trial-rows'
import type { LeftOutGroup } from '#lib/catalogue/browse/left-out-groups'
import type { LeftOutStudy } from '#lib/catalogue/source/copy'
import { counted, writtenNumber } from '#lib/trials/text/listed'

/** What was left out for one reason, behind a line that says which and how many. */
export function NearTheGut({
  group: { id, words, count, shown },
}: {
  readonly group: LeftOutGroup
}) {
  const more = count - shown.length
  return (
    <Group id={id} title={`${words}: ${writtenNumber(count)}`}>
      {more > 0 && (
        <p className="text-ink-2">
          The {shown.length} newest by number. Look up one of the {counted(more, 'other')} above.
        </p>
      )}
      <TrialRows>
        {shown.map((study) => (
          <Study key={study.nctId} study={study} />
        ))}
      </TrialRows>
    </Group>
  )
}

function Study({ study: { nctId, title, why } }: { readonly study: LeftOutStudy }) {
  return (
    <li>
      <p className="text-sm leading-snug text-pretty text-ink-2">{nctId}</p>
      <TrialName href={`/trials/${nctId}`}>
        <Words>{title}</Words>
      </TrialName>
      <FactsLine>
        <bdi>{why}</bdi>
      </FactsLine>
    </li>
  )
}
