import type { Metadata } from 'next'
import { today } from '#app/today'
import { HomeSearch } from '#components/browse/home-search'
import { MarkedRecord } from '#components/signals/marked-record'
import { PasteForm } from '#components/trial/arrival/paste-form'
import { TrialList } from '#components/trial/trial-list'
import { Actions } from '#components/ui/actions'
import { ButtonLink } from '#components/ui/button-link'
import { exampleRecord } from '#lib/catalogue/browse/example-record'
import { order } from '#lib/catalogue/browse/order'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { KEY_QUESTIONS } from '#lib/signals/key-signals/key-questions'
import { asOf, tense } from '#lib/trials/record/as-of'
import { listed } from '#lib/trials/text/listed'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function HomePage() {
  const catalogue = await currentCatalogue()
  const { entries } = catalogue
  const past = asOf(catalogue, today())
  const { are, when } = tense(past)
  const example = exampleRecord(entries, today())
  const recruiting = entries.filter(({ trial }) => trial.state === 'recruiting')
  const latest = [...recruiting].sort(order('open', today())).slice(0, 3)
  return (
    <>
      <div className="hero">
        <div>
          <h1>Is there a gut trial for my MS?</h1>
          <p className="text-lg">
            We list the registered trials on the gut in multiple sclerosis: stool transplants,
            probiotics, diet, worms. We show what each record says, and what it does not say.
          </p>
          <Actions narrow="stack">
            <ButtonLink href="/check">Check what could fit me</ButtonLink>
            <ButtonLink look="plain" href="/trials">
              Browse all {entries.length} trials
            </ButtonLink>
          </Actions>
          <p className="after">
            About 3 minutes. Skip any question. Stop and come back when you like. Your answers stay
            on this device. Free. No account, no cookies, no tracking.
          </p>
        </div>
        {example !== null && <MarkedRecord example={example} />}
      </div>
      <HomeSearch entries={entries} />
      <section className="well">
        <h2>Stop and think</h2>
        <div className="body">
          <p className="text-lg">
            Before anyone gives you a stool transplant, a probiotic or anything else for your gut,
            look for three things.
          </p>
          <ol className="three">
            {KEY_QUESTIONS.map(({ question, atFirst }) => (
              <li key={question}>
                <h3>{question}</h3>
                <p>{atFirst}</p>
              </li>
            ))}
          </ol>
        </div>
      </section>
      <section className="well" id="sent">
        <h2>Someone sent you a trial?</h2>
        <div className="body">
          <p className="text-lg">
            Read what its record says, and does not say, on{' '}
            {listed(KEY_QUESTIONS.map(({ name }) => name))}.
          </p>
          <PasteForm />
        </div>
      </section>
      <section className="well">
        <h2>For MS nurses</h2>
        <div className="body">
          <p>
            Ten minutes with a patient? Answer on one screen and see which trials are worth a call.
            Nothing about the person leaves the screen.
          </p>
          <p>
            <ButtonLink look="plain" href="/check/all">
              Open the one-page check
            </ButtonLink>
          </p>
        </div>
      </section>
      {latest.length > 0 && (
        <section className="well">
          <h2>Recruiting{when}, confirmed most recently</h2>
          <div className="body">
            <TrialList trials={latest.map((entry) => ({ entry, asOf: past }))} today={today()} />
            <p>
              <a href="/trials?state=recruiting">
                All {recruiting.length} trials that {are} recruiting
                {when}
              </a>
            </p>
          </div>
        </section>
      )}
    </>
  )
}
