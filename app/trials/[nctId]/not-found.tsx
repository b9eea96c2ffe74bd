import { headers } from 'next/headers'
import { NoSuchTrial } from '#components/trial/no-such-trial'
import { typedNumber } from '#lib/trials/number-in-path'

export default async function NotFound() {
  return <NoSuchTrial typed={typedNumber((await headers()).get('x-path'))} />
}
