import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { NoSuchTrial } from '#components/trial/arrival/no-such-trial'
import { asked } from '../asked'
import { opened } from '../opened'

export const metadata: Metadata = { title: 'No such trial', robots: { index: false } }

/** Says that the registry has no such trial. A trial that has come into it since is opened. */
export default async function Page({ params }: PageProps<'/trials/[nctId]/unknown'>) {
  const { typed, nctId } = await asked(params)
  if (nctId === null || (await opened(nctId)).kind !== 'unknown') {
    redirect(`/trials/${nctId ?? encodeURIComponent(typed)}`)
  }
  return <NoSuchTrial typed={nctId} />
}
