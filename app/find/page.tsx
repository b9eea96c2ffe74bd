import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { askedOfPage } from '#app/asked-address'
import { PasteForm } from '#components/trial/arrival/paste-form'
import { PastedWays } from '#components/trial/arrival/pasted-ways'
import { NotUsed } from '#components/ui/not-used'
import { Section } from '#components/ui/section'
import { readPasted } from '#lib/trials/links/pasted'

export const metadata: Metadata = {
  title: 'Someone sent me a trial',
  description: 'Paste a trial number, or any link that holds one, and read what its record says.',
  alternates: { canonical: '/find' },
}

/** Where the paste form lands: on to the trial where there is one number, else back to the person with what they typed. */
export default async function Page({ searchParams }: PageProps<'/find'>) {
  const { params, dropped } = await askedOfPage(searchParams)
  const text = params.getAll('trial').join(' ')
  const pasted = params.has('trial') ? readPasted(text) : null
  if (pasted?.kind === 'number') redirect(`/trials/${pasted.nctId}`)
  return (
    <>
      <h1 className="text-3xl font-bold">Someone sent me a trial</h1>
      <p className="text-lg max-w-read mt-3">
        Paste the number, or any link or message that holds it. We show what its record says.
      </p>
      <NotUsed sentences={dropped} />
      <Section title="The trial number">
        <PasteForm value={text} trouble={pasted?.sentence ?? null} />
        {pasted !== null && <PastedWays pasted={pasted} />}
        <p className="text-sm text-ink-2">
          You find the number in the address of the trial’s page, on ClinicalTrials.gov and on most
          other trial sites.
        </p>
      </Section>
    </>
  )
}
