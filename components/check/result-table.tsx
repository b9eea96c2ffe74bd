import { Fragment } from 'react'
import { Mark } from '#components/ui/mark'
import type { Result, Results } from '#lib/catalogue/check-results'
import { soWords } from '#lib/eligibility/reading-words'
import type { Reply } from '#lib/eligibility/told'
import { counted } from '#lib/trials/listed'
import { spokenDate } from '#lib/trials/spoken-date'
import { stateWords } from '#lib/trials/state'
import { checkPlaceWords } from './check-place-words'
import { decidingReadings } from './deciding-readings'
import { RecordQuote } from './record-quote'
import { VERDICT_WORDS } from './verdict-words'

/** The trials in groups, one line each, with the line that decides. */
export function ResultTable({
  results: { groups, looked },
  country,
}: {
  results: Results
  country: Reply | undefined
}) {
  const counts = VERDICT_WORDS.map(({ verdict, many }) => `${groups[verdict].length} ${many}`)
  return (
    <>
      <div role="status">
        <h2>
          {counted(looked, 'trial')}: {counts.join(', ')}
        </h2>
      </div>
      <table className="grid-res">
        <caption className="hide">Trials, grouped by what we read</caption>
        <thead>
          <tr>
            <th scope="col">Trial</th>
            <th scope="col">The line that decides</th>
          </tr>
        </thead>
        <tbody>
          {VERDICT_WORDS.map(({ verdict, name }) => (
            <Fragment key={verdict}>
              {groups[verdict].length > 0 && (
                <tr className="grp">
                  <th colSpan={2} scope="colgroup">
                    <span className="state">
                      <Mark name={verdict} />
                      <span>
                        {name}: {groups[verdict].length}
                      </span>
                    </span>
                  </th>
                </tr>
              )}
              {groups[verdict].map((result) => (
                <Row key={result.trial.nctId} result={result} country={country} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({
  result: { trial, assessment },
  country,
}: {
  result: Result
  country: Reply | undefined
}) {
  const [reading] = decidingReadings(assessment.readings)
  const place = checkPlaceWords(trial, country)
  return (
    <tr>
      <td>
        <a className="record" href={`/trials/${trial.nctId}`}>
          {trial.title}
        </a>
        <br />
        <span className="small quiet">
          {[trial.nctId, stateWords(trial.state), place].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td>
        {reading === undefined ? (
          noneDecides(assessment.readings)
        ) : (
          <>
            <span className="record small plain-pen">
              <RecordQuote fact={reading.fact} restated={trial.restated} />
            </span>
            <br />
            <span className="small quiet">
              {assessment.from === null
                ? soWords(reading)
                : `From about ${spokenDate(assessment.from)}`}
            </span>
          </>
        )}
      </td>
    </tr>
  )
}

/** Why no line stands beside a trial: its record has none that we can read, or nobody told anything that they ask about. */
function noneDecides(readings: Result['assessment']['readings']): string {
  return readings.some(({ fact }) => fact.field === 'eligibilityCriteria')
    ? 'Nothing to compare with it yet'
    : 'Who can join could not be read'
}
