import type { Metadata } from 'next'
import { LearnIndex } from '#components/learn/lessons/learn-index'

export const metadata: Metadata = {
  title: 'Learn',
  description:
    'Short pages on the gut and MS: what was found, in how many people, what went wrong, and how to ask your MS team. Each claim has its source and date.',
  alternates: { canonical: '/learn' },
}

export default function LearnPage() {
  return <LearnIndex />
}
