import type { Metadata } from 'next'
import { askedOfPage } from '#app/asked-address'
import { openedList } from '#app/opened-list'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { PrintPack } from '#components/print/print-pack'
import { NotUsed } from '#components/ui/not-used'
import { parsePack } from '#lib/shortlist/print-link'

export const metadata: Metadata = {
  title: 'Pages to print',
  description:
    'Trials on paper: what each record says, how to contact the study, and room to write.',
  robots: { index: false },
}

export default async function Page({ searchParams }: PageProps<'/print'>) {
  const { params, dropped } = await askedOfPage(searchParams)
  const asked = parsePack(params)
  const opened = await openedList(asked.ids.join())
  return (
    <>
      <NotUsed sentences={dropped} />
      <PrintPack asked={asked} opened={opened} site={await siteAddress()} today={today()} />
    </>
  )
}
