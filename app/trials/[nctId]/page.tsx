import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { NotOpened } from '#components/trial/not-opened'
import { TrialView } from '#components/trial/trial-view'
import { jsonLd, scriptText } from '#lib/trials/json-ld'
import { typedNumber } from '#lib/trials/number-in-path'
import { readPasted } from '#lib/trials/pasted'
import { shortened, trialDescription } from '#lib/trials/share-words'
import { opened } from './opened'

type Props = PageProps<'/trials/[nctId]'>

/** The number in the address in its one proper form, or null where there is not exactly one. */
async function asked({ params }: Props): Promise<{ typed: string; nctId: string | null }> {
  const typed = typedNumber(`/trials/${(await params).nctId}`) ?? ''
  const pasted = readPasted(typed)
  return { typed, nctId: pasted.kind === 'number' ? pasted.nctId : null }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { nctId } = await asked(props)
  const one = nctId === null ? null : await opened(nctId)
  if (one?.kind !== 'found') {
    return { title: nctId ?? 'No such trial', robots: { index: false } }
  }
  const { trial, reading } = one.entry
  const title = shortened(trial.title, 80)
  const description = trialDescription(trial, reading)
  const canonical = `/trials/${trial.nctId}`
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { title, description, url: canonical, type: 'article' },
    ...(!reading.onTopic && { robots: { index: false } }),
  }
}

export default async function Page(props: Props) {
  const { typed, nctId } = await asked(props)
  if (nctId === null) notFound()
  if (nctId !== typed) permanentRedirect(`/trials/${nctId}`)
  const one = await opened(nctId)
  if (one.kind === 'unknown') notFound()
  if (one.kind === 'alias') permanentRedirect(`/trials/${one.nctId}`)
  if (one.kind !== 'found') return <NotOpened nctId={nctId} one={one} />
  const today = new Date().toISOString().slice(0, 10)
  return (
    <>
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; scriptText lets nothing end the element
        dangerouslySetInnerHTML={{ __html: scriptText(jsonLd(one.entry.trial)) }}
      />
      <TrialView entry={one.entry} freshness={one.freshness} today={today} />
    </>
  )
}
