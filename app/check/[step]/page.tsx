import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { stepTitle } from '#lib/eligibility/questions/flow'
import { TheCheck } from '../the-check'

type Props = PageProps<'/check/[step]'>

/** A later step begins a search for nobody, so the first one stands for all. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params
  return {
    title: stepTitle(step),
    alternates: { canonical: '/check' },
    robots: { index: false },
  }
}

/** One step of the check by its own address; what is no step leads to the start. */
export default async function StepPage({ params }: Props) {
  const { step } = await params
  if (stepTitle(step) === null) redirect('/check')
  return <TheCheck step={step} />
}
