import type { Metadata } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { NoSuchTrial } from '#components/trial/arrival/no-such-trial'
import { NotOpened } from '#components/trial/arrival/not-opened'
import { TrialView } from '#components/trial/trial-view'
import { unknownTrialPath } from '#lib/trials/links/number-in-path'
import { asOf } from '#lib/trials/record/as-of'
import { shortened } from '#lib/trials/text/shortened'
import { jsonLd, scriptText } from '#lib/trials/wording/json-ld'
import { trialDescription } from '#lib/trials/wording/share-wording'
import { asked } from './asked'
import { opened } from './opened'

type Props = PageProps<'/trials/[nctId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { nctId } = await asked(params)
  const one = nctId === null ? null : await opened(nctId)
  if (one?.kind !== 'found') {
    return { title: nctId ?? 'No such trial', robots: { index: false } }
  }
  const { trial, reading } = one.entry
  const title = shortened(trial.title, 80)
  const description = trialDescription(trial, reading, asOf(one.freshness, today()))
  const canonical = `/trials/${trial.nctId}`
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { title, description, url: canonical, type: 'article' },
    ...(!reading.onTopic && { robots: { index: false } }),
  }
}

export default async function Page({ params }: Props) {
  const { typed, nctId } = await asked(params)
  if (nctId === null) return <NoSuchTrial typed={typed} />
  if (nctId !== typed) permanentRedirect(`/trials/${nctId}`)
  const one = await opened(nctId)
  if (one.kind === 'unknown') redirect(unknownTrialPath(nctId))
  if (one.kind === 'alias') permanentRedirect(`/trials/${one.nctId}`)
  if (one.kind !== 'found') return <NotOpened nctId={nctId} one={one} />
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; scriptText lets nothing end the element
        dangerouslySetInnerHTML={{
          __html: scriptText(jsonLd(one.entry.trial, asOf(one.freshness, today()))),
        }}
      />
      <TrialView
        entry={one.entry}
        freshness={one.freshness}
        today={today()}
        site={await siteAddress()}
      />
    </>
  )
}
