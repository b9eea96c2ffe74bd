import { Note } from '#components/ui/note'
import type { Opened } from '#lib/catalogue/browse/open-list'
import { unopenedWords } from '#lib/catalogue/browse/unopened-wording'
import { type AskedTrials, swapFor } from '#lib/shortlist/asked-trials'
import type { Trial } from '#lib/trials/record/trial'
import { counted } from '#lib/trials/text/listed'

/** What of an address is not in the table, and why: each number is named. Nothing where all of it is. */
export function NotCompared({
  asked,
  found,
  missing,
}: {
  readonly asked: AskedTrials
  readonly found: readonly Trial[]
  readonly missing: readonly Opened[]
}) {
  const { others, doubled, notNumbers } = asked
  const earlier = found.flatMap(({ aliases, nctId }) =>
    asked.ids.flatMap((id) => (aliases.includes(id) ? { id, nctId } : [])),
  )
  const nothing = [missing, notNumbers, doubled, earlier, others].every(
    ({ length }) => length === 0,
  )
  if (nothing) return null
  return (
    <div className="max-w-read print:hidden mt-5 grid gap-4 wrap-anywhere">
      {others.length > 0 && <TooMany asked={asked} missing={missing.map((one) => one.asked)} />}
      {missing.length + notNumbers.length + doubled.length + earlier.length > 0 && (
        <Note title="About the numbers" level="h2">
          <ul className="grid gap-2">
            {missing.map((one) => (
              <li key={one.asked}>
                <a href={`/trials/${one.asked}`}>{one.asked}</a>: {unopenedWords(one)}
              </li>
            ))}
            {notNumbers.map((text) => (
              <li key={text}>“{text}” is not a trial number. A number is NCT and 8 digits.</li>
            ))}
            {earlier.map(({ id, nctId }) => (
              <li key={id}>
                {id} is an earlier number of {nctId}. It is the same trial.
              </li>
            ))}
            {doubled.map((id) => (
              <li key={id}>{id} was there more than once. It is compared once.</li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  )
}

function TooMany({
  asked,
  missing,
}: {
  readonly asked: AskedTrials
  readonly missing: readonly string[]
}) {
  return (
    <Note title="Four trials fit side by side" level="h2">
      <p>The first four numbers were taken. You can put another in:</p>
      <ul className="grid">
        {asked.others.map((id) => {
          const { gives, href } = swapFor(asked, id, missing)
          return (
            <li key={id}>
              <a className="inline-flex min-h-11 items-center" href={href}>
                {id} in place of {gives}
              </a>
            </li>
          )
        })}
      </ul>
      {asked.uncounted > 0 && <p>{counted(asked.uncounted, 'number')} after these did not fit.</p>}
    </Note>
  )
}
