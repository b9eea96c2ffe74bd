import type { Metadata } from 'next'
import { openedList } from '#app/opened-list'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { paramsOf } from '#app/trials/params-of'
import { PrintPack } from '#components/print/print-pack'
import { parsePack } from '#lib/shortlist/print-link'

export const metadata: Metadata = {
  title: 'Pages to print',
  description: 'Trials on paper: what each record says, whom to ask, and room to write.',
  robots: { index: false },
}

export default async function Page({ searchParams }: PageProps<'/print'>) {
  const asked = parsePack(paramsOf(await searchParams))
  const opened = await openedList(asked.ids.join())
  return <PrintPack asked={asked} opened={opened} site={await siteAddress()} today={today()} />
}
