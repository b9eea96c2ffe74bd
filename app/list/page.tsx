import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { askedOfPage } from '#app/asked-address'
import { openedList } from '#app/opened-list'
import { siteAddress } from '#app/site-address'
import { today } from '#app/today'
import { NoListYet } from '#components/share/no-list-yet'
import { SharedListView } from '#components/share/shared-list'
import { NotUsed } from '#components/ui/not-used'
import { listHref, parseList } from '#lib/shortlist/list-link'
import { listDescription, listName } from '#lib/shortlist/list-wording'

type Props = PageProps<'/list'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const list = parseList((await askedOfPage(searchParams)).params)
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
  const { params, dropped, given } = await askedOfPage(searchParams)
  const asked = parseList(params)
  const notUsed = <NotUsed sentences={dropped} />
  if (asked.ids.length === 0) {
    return (
      <>
        {notUsed}
        <NoListYet asked={asked} />
      </>
    )
  }
  const tidy = listHref(asked)
  const isWhole = asked.notNumbers.length + asked.tooMany + dropped.length === 0
  if (isWhole && isUntidy(given, tidy)) redirect(tidy)
  return (
    <>
      {notUsed}
      <SharedListView
        asked={asked}
        opened={await openedList(asked.ids.join())}
        site={await siteAddress()}
        today={today()}
      />
    </>
  )
}

/** Whether an address says the same list in other words, or says more. Parts that could not be read must stay, to be named. */
function isUntidy(params: URLSearchParams, tidy: string): boolean {
  return new URL(tidy, 'http://list').searchParams.toString() !== params.toString()
}
