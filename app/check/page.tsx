import type { Metadata } from 'next'
import { stepTitle } from '#lib/eligibility/questions/flow'
import { TheCheck } from './the-check'

export const metadata: Metadata = {
  title: stepTitle(''),
  description:
    'Answer a few plain questions and see which gut trials could fit you. Your answers stay on your device.',
  alternates: { canonical: '/check' },
}

export default function CheckPage() {
  return <TheCheck step="" />
}
