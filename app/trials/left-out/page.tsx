import type { Metadata } from 'next'
import { askedOfPage } from '#app/asked-address'
import { Counts } from '#components/left-out/counts'
import { NearTheGut } from '#components/left-out/near-the-gut'
import { WhyNotHere } from '#components/left-out/why-not-here'
import { NotUsed } from '#components/ui/not-used'
import { BackLink } from '#components/ui/press/back-link'
import { Section } from '#components/ui/section'
import { leftOutGroups } from '#lib/catalogue/browse/left-out-groups'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'

export const metadata: Metadata = {
  title: 'What we left out, and why',
  description:
    'What became of every study that the registry names for MS, and why a trial is not on our list.',
  alternates: { canonical: '/trials/left-out' },
}

export default async function LeftOutPage({ searchParams }: PageProps<'/trials/left-out'>) {
  const { params, dropped } = await askedOfPage(searchParams)
  const asked = params.get('number')
  const catalogue = await currentCatalogue()
  const groups = leftOutGroups(catalogue.leftOut)
  const near = groups.filter(({ shown }) => shown.length > 0)
  return (
    <>
      <p>
        <BackLink href="/trials">All trials</BackLink>
      </p>
      <h1 className="text-3xl font-bold">What we left out, and why</h1>
      <p className="text-lg max-w-read mt-3">
        We look at every study that the registry names for MS and keep those on the gut. Nothing is
        dropped without a reason. You can still open each record.
      </p>
      <NotUsed sentences={dropped} />
      <Section title="Why is a trial not here?" id="why">
        <WhyNotHere asked={asked} catalogue={catalogue} />
      </Section>
      <Section title="How many" id="counts">
        <Counts catalogue={catalogue} groups={groups} />
        {catalogue.leftOut.length === 0 && (
          <p>This copy holds only trials on the gut in MS, so nothing was left out.</p>
        )}
      </Section>
      {near.length > 0 && (
        <Section
          title="Near the gut"
          id="near"
          aside="These records mention the gut. You may have looked for one of them."
        >
          {near.map((group) => (
            <NearTheGut key={group.id} group={group} />
          ))}
        </Section>
      )}
      <Unread setAside={catalogue.setAside} />
    </>
  )
}

function Unread({ setAside }: Pick<Catalogue, 'setAside'>) {
  return (
    <Section title={`Could not be read: ${setAside.length}`} id="unread">
      {setAside.length === 0 ? (
        <p>Every record could be read.</p>
      ) : (
        <ul className="stack-6">
          {setAside.map(({ nctId, reason }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: unreadable records may all lack a number, and the list never changes order
            <li key={place}>
              <b>{nctId ?? 'A record without a number'}</b> came back in a form we do not know.
              <p className="text-sm text-ink-2 wrap-anywhere">In technical words: {reason}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
