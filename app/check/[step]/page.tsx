import type { Metadata } from 'next'
import { stepTitle } from '#lib/eligibility/questions/flow'
import { isStep } from '#lib/eligibility/questions/step-in-path'
import NotFound, { metadata as notFound } from '../../not-found'
import { TheCheck } from '../the-check'

type Props = PageProps<'/check/[step]'>

/** A later step begins a search for nobody, so the first one stands for all. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params
  if (!isStep(step)) return notFound
  return {
    title: stepTitle(step),
    alternates: { canonical: '/check' },
    robots: { index: false },
  }
}

/** One step of the check by its own address. What is no step gets the whole page that says so, with a status that the proxy sets: `notFound()` sends an empty document. */
export default async function StepPage({ params }: Props) {
  const { step } = await params
  if (!isStep(step)) return <NotFound />
  return <TheCheck step={step} />
}
