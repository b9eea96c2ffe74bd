import type { Metadata } from 'next'
import { Fragment } from 'react'
import { currentCatalogue } from '#lib/catalogue/current'

export const metadata: Metadata = {
  title: 'What we left out, and why',
  description:
    'Records that the registry returned and that are not in our list, each with the reason.',
}

export default async function LeftOutPage() {
  const { leftOut, setAside, unknownValues } = await currentCatalogue()
  const byNumber = [...leftOut].sort((a, b) => b.trial.nctId.localeCompare(a.trial.nctId, 'en'))
  const unknown = Object.entries(unknownValues)
  return (
    <>
      <p>
        <a className="back" href="/trials">
          All trials
        </a>
      </p>
      <h1 className="title">What we left out, and why</h1>
      <p className="lede read mt-3">
        The registry finds more than we list: its search also returns other illnesses and other
        treatments. Nothing is dropped without a reason. You can still open each record.
      </p>
      <section className="well">
        <h2>Could not be read: {setAside.length}</h2>
        <div className="body">
          {setAside.length === 0 ? (
            <p>Every record could be read.</p>
          ) : (
            <ul className="stacked">
              {setAside.map(({ nctId, reason }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: unreadable records may all lack a number, and the list never changes order
                <li key={place}>
                  <b>{nctId ?? 'A record without a number'}</b> came back in a form we do not know.
                  <p className="small quiet wrap-anywhere">In technical words: {reason}</p>
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <section className="well">
        <h2>Not about the gut in MS: {leftOut.length}</h2>
        <div className="body">
          {leftOut.length === 0 && (
            <p>This copy holds only trials on the gut in MS, so nothing was left out.</p>
          )}
          <ul className="trials">
            {byNumber.map(({ trial, reading }) => (
              <li key={trial.nctId}>
                <h3 className="trial-name">
                  <a href={`/trials/${trial.nctId}`}>{trial.title}</a>
                </h3>
                <p className="facts-line">{reading.why}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
      {unknown.length > 0 && (
        <section className="well">
          <h2>Values we do not know: {unknown.length}</h2>
          <p className="aside">
            The registry sometimes adds new ones. The trials that use them are shown all the same.
          </p>
          <div className="body">
            <dl className="facts">
              {unknown.map(([value, count]) => (
                <Fragment key={value}>
                  <dt>{value}</dt>
                  <dd>{count === 1 ? '1 record' : `${count} records`}</dd>
                </Fragment>
              ))}
            </dl>
          </div>
        </section>
      )}
    </>
  )
}
