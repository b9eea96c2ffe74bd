import type { Metadata } from 'next'
import { askedOfPage } from '#app/asked-address'
import { openedList } from '#app/opened-list'
import { today } from '#app/today'
import { ChooseTrials } from '#components/compare/choose-trials'
import { CompareTable } from '#components/compare/compare-table'
import { NotCompared } from '#components/compare/not-compared'
import { NotUsed } from '#components/ui/not-used'
import { Actions } from '#components/ui/press/actions'
import { ButtonLink } from '#components/ui/press/button-link'
import { Section } from '#components/ui/section'
import { askedTrials } from '#lib/shortlist/asked-trials'
import { compareHref, listHref, printHref } from '#lib/shortlist/list-link'
import { asOf } from '#lib/trials/record/as-of'

type Props = PageProps<'/compare'>

async function opened(searchParams: Props['searchParams']) {
  const { params, dropped } = await askedOfPage(searchParams)
  const asked = askedTrials(params)
  const { found, missing } = await openedList(asked.ids.join(','))
  const compared = found.map(({ entry, freshness }) => ({
    trial: entry.trial,
    asOf: asOf(freshness, today()),
  }))
  return { asked, dropped, missing, compared, trials: compared.map(({ trial }) => trial) }
}

const titleOf = (count: number) => (count < 2 ? 'Compare trials' : `Compare ${count} trials`)

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { asked, trials } = await opened(searchParams)
  return {
    title: titleOf(trials.length),
    description: 'Two to four trials side by side: what each record says to the same questions.',
    alternates: { canonical: asked.ids.length === 0 ? '/compare' : compareHref(asked.ids) },
    robots: { index: false },
  }
}

export default async function ComparePage({ searchParams }: Props) {
  const { asked, dropped, missing, compared, trials } = await opened(searchParams)
  const ids = trials.map(({ nctId }) => nctId)
  const enough = trials.length >= 2
  return (
    <>
      <h1 className="text-3xl font-bold">{titleOf(trials.length)}</h1>
      <p className="text-lg max-w-read mt-3">
        {enough
          ? 'The same questions, side by side. No column is better: look for what matters to you.'
          : 'See what the records of two to four trials say to the same questions, side by side.'}
      </p>
      <NotUsed sentences={dropped} />
      <NotCompared asked={asked} found={trials} missing={missing} />
      {enough && <CompareTable compared={compared} today={today()} marked={asked.marked} />}
      {enough && (
        <Actions narrow="even" className="mt-8">
          <ButtonLink size="low" href={printHref({ ids, title: null })}>
            Print
          </ButtonLink>
          <ButtonLink look="plain" size="low" href={listHref({ ids, title: null })}>
            Share
          </ButtonLink>
          <ButtonLink look="plain" size="low" href="#change">
            Change the trials
          </ButtonLink>
        </Actions>
      )}
      <div className="print:hidden">
        <Section id="change" title={enough ? 'Change the trials' : 'Which trials?'}>
          {trials.length === 1 && (
            <p>
              <b>{ids[0]}</b> is there. Add at least one more number.
            </p>
          )}
          <ChooseTrials ids={ids} />
          <p>
            <a href="/trials">Find trials on our list</a>
          </p>
        </Section>
      </div>
    </>
  )
}
