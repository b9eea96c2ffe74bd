import { TrialLines } from '#components/trial/trial-lines'
import { ListSection } from '#components/ui/lists/list-section'
import { TrialRows } from '#components/ui/lists/trial-rows'
import type { TrialGroup } from '#lib/catalogue/learn/lesson-trials'
import { counted } from '#lib/trials/text/listed'

/** A few of the trials that go with a page, as the list shows them, and the way to all of them. Paper does without. */
export function LessonTrials({ group }: { readonly group: TrialGroup }) {
  const { heading, rows, count, href, none } = group
  return (
    <ListSection title={heading} printed={false}>
      {count === 0 ? (
        <p>{none}</p>
      ) : (
        <>
          <TrialRows>
            {rows.map((row) => (
              <li key={row.nctId}>
                <TrialLines row={row} />
              </li>
            ))}
          </TrialRows>
          <p>
            <a className="inline-flex min-h-touch items-center" href={href}>
              {count === 1
                ? 'See it on the list'
                : `See all ${counted(count, 'trial')} on the list`}
            </a>
          </p>
        </>
      )}
    </ListSection>
  )
}
