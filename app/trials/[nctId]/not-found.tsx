import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NoSuchTrial } from '#components/trial/arrival/no-such-trial'
import { typedNumber } from '#lib/trials/links/number-in-path'

/** Every page sent with status 404 takes its title from here. */
export const metadata: Metadata = { title: 'No such trial', robots: { index: false } }

export default async function NotFound() {
  return <NoSuchTrial typed={typedNumber((await headers()).get('x-path') ?? '') ?? ''} />
}
