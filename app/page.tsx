import { cx } from 'class-variance-authority'
import type { Metadata } from 'next'
import { today } from '#app/today'
import { HomeSearch } from '#components/browse/home-search'
import { MarkedRecord } from '#components/signals/marked-record'
import { PasteForm } from '#components/trial/arrival/paste-form'
import { TrialList } from '#components/trial/trial-list'
import { BigNumbers, NumberedPoint } from '#components/ui/lists/big-numbers'
import { ListSection } from '#components/ui/lists/list-section'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { exampleRecord } from '#lib/catalogue/browse/example-record'
import { order } from '#lib/catalogue/browse/order'
import { trialRow } from '#lib/catalogue/browse/trial-row'
import { checkCatalogue } from '#lib/catalogue/check/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { questionsFor } from '#lib/eligibility/questions/flow'
import { aboutTime, secondsFor } from '#lib/eligibility/questions/time-left'
import { KEY_QUESTIONS } from '#lib/signals/key-signals/key-questions'
import { asOf, tense } from '#lib/trials/record/as-of'
import { counted, listed } from '#lib/trials/text/listed'
import { CARD } from '../components/ui/card-styles.ts'

export const metadata: Metadata = { alternates: { canonical: '/' } }

export default async function HomePage() {
  const catalogue = await currentCatalogue()
  const { entries } = catalogue
  const past = asOf(catalogue, today())
  const { are, when } = tense(past)
  const example = exampleRecord(entries, today())
  const recruiting = entries.filter(({ trial }) => trial.state === 'recruiting')
  const questions = questionsFor((await checkCatalogue(catalogue, past)).setting, {})
  const key = questions.filter((question) => question.key)
  const latest = [...recruiting].sort(order('open', today())).slice(0, 3)
  return (
    <>
      <div className="grid grid-cols-1 gap-9 lg:grid-cols-[minmax(0,1.12fr)_minmax(0,1fr)] lg:items-start lg:gap-18">
        <div>
          <h1 className="text-4xl font-extrabold tracking-[-0.034em]">
            Is there a gut trial for my MS?
          </h1>
          <p className="mt-4.5 max-w-124 text-lg">
            We list the registered trials on the gut in multiple sclerosis: stool transplants,
            probiotics, diet, worms. We show what each record says, and what it does not say.
          </p>
          <Actions narrow="stack" className="mt-6">
            <ButtonLink href={`/check/${questions[0]?.id ?? 'results'}`}>
              Check what could fit me
            </ButtonLink>
            <ButtonLink look="plain" href="/trials">
              Browse all {entries.length} trials
            </ButtonLink>
          </Actions>
          <p className="mt-3 max-w-120 text-sm text-ink-2">
            {counted(key.length, 'question')}, {aboutTime(secondsFor(key))}, then a first result.
            Skip any question. Stop and come back when you like. Your answers stay on this device.
            Free. No account, no cookies, no tracking.
          </p>
        </div>
        {example !== null && <MarkedRecord example={example} />}
      </div>
      <HomeSearch entries={entries} />
      <ListSection title="Stop and think">
        <p className="max-w-read">
          Before anyone gives you a stool transplant, a probiotic or anything else for your gut,
          look for three things.
        </p>
        <BigNumbers look="cards">
          {KEY_QUESTIONS.map(({ question, atFirst }) => (
            <NumberedPoint key={question} title={question}>
              {atFirst}
            </NumberedPoint>
          ))}
        </BigNumbers>
      </ListSection>
      {latest.length > 0 && (
        <ListSection title={`Recruiting${when}, confirmed most recently`}>
          <TrialList rows={latest.map((entry) => trialRow(entry, past, today()))} />
          <p>
            <a className="inline-flex min-h-touch items-center" href="/trials?state=recruiting">
              All {recruiting.length} trials that {are} recruiting
              {when}
            </a>
          </p>
        </ListSection>
      )}
      <div className="grid grid-cols-1 lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] lg:gap-x-4">
        <ListSection title="Someone sent you a trial?" id="sent">
          <div className={cx(CARD, 'stack-4 grow')}>
            <p>
              Read what its record says, and does not say, on{' '}
              {listed(KEY_QUESTIONS.map(({ name }) => name))}.
            </p>
            <PasteForm />
          </div>
        </ListSection>
        <ListSection title="For MS nurses">
          <div className={cx(CARD, 'stack-4 grow')}>
            <p>
              Ten minutes with a patient? Answer on one screen and see which trials are worth a
              call. Nothing about the person leaves the screen.
            </p>
            <p>
              <ButtonLink look="plain" href="/check/all">
                Open the one-page check
              </ButtonLink>
            </p>
          </div>
        </ListSection>
      </div>
    </>
  )
}
