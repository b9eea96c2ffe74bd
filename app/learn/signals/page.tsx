import type { Metadata } from 'next'
import { SignalGuide } from '#components/learn/signal-guide'

export const metadata: Metadata = {
  title: 'How to read the signals',
  description:
    'What a trial’s record can and cannot tell you, why being listed is not being checked, what the rules generally say on charging, and where to get help.',
}

export default function HowToReadSignals() {
  return <SignalGuide />
}
