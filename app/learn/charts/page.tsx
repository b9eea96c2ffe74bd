import type { Metadata } from 'next'
import { ChartsPage } from '#components/learn/charts/charts-page'
import { catalogueCharts } from '#lib/catalogue/learn/catalogue-charts'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { spokenDate } from '#lib/trials/dates/spoken-date'

export const metadata: Metadata = {
  title: 'Our list in pictures',
  description: 'How many gut trials in MS there are, by topic, status, country and year.',
  alternates: { canonical: '/learn/charts' },
}

export default async function OurListInPictures() {
  const { entries, readAt } = await currentCatalogue()
  return <ChartsPage charts={catalogueCharts(entries)} readOn={spokenDate(readAt.slice(0, 10))} />
}
