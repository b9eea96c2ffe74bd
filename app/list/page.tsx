import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { openedList } from '#app/opened-list'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { paramsOf } from '#app/trials/params-of'
import { NoListYet } from '#components/share/no-list-yet'
import { SharedListView } from '#components/share/shared-list'
import { listHref, parseList } from '#lib/shortlist/list-link'
import { listDescription, listName } from '#lib/shortlist/list-wording'

type Props = PageProps<'/list'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const list = parseList(paramsOf(await searchParams))
  if (list.ids.length === 0) {
    return {
      title: 'Make a list to share',
      description: 'Put trials together for someone: as a link, as a QR code, or on paper.',
      alternates: { canonical: '/list' },
    }
  }
  const { found, missing } = await openedList(list.ids.join())
  const count = found.length + missing.length
  const title = listName(list.title, count)
  const names = found.map(({ entry }) => entry.trial.title)
  const description = listDescription(names, count)
  const canonical = listHref(list)
  return {
    title,
    description,
    alternates: { canonical },
    openGraph: { title, description, url: canonical, type: 'website' },
    robots: { index: false },
  }
}

export default async function Page({ searchParams }: Props) {
  const params = paramsOf(await searchParams)
  const asked = parseList(params)
  if (asked.ids.length === 0) return <NoListYet asked={asked} />
  const tidy = listHref(asked)
  if (isUntidy(params, tidy) && asked.notNumbers.length === 0 && asked.tooMany === 0) redirect(tidy)
  return (
    <SharedListView
      asked={asked}
      opened={await openedList(asked.ids.join())}
      site={await siteAddress()}
      today={today()}
    />
  )
}

/** Whether an address says the same list in other words, or says more. Parts that could not be read must stay, to be named. */
function isUntidy(params: URLSearchParams, tidy: string): boolean {
  return new URL(tidy, 'http://list').searchParams.toString() !== params.toString()
}
