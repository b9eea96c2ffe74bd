import type { Lesson } from '../lesson.ts'
import { HELSINKI, ON_CONSENT } from './proper-trial.ts'

/** What to bring and to ask, on half a printed page. */
export const MS_TEAM: Lesson = {
  id: 'ms-team',
  title: 'How to talk to your MS team',
  about: 'Take this with you. You do not need to know the right words.',
  trials: {},
  parts: [
    {
      title: 'To begin',
      says: [
        'Say: “I read about a trial on the gut. Can we talk about it for five minutes?” Bring the number of the trial, a list of what you take, and someone who listens with you.',
      ],
    },
    {
      title: 'To ask',
      says: [],
      points: [
        'Could it fit my kind of MS and my treatment?',
        'Would anything about my treatment have to change?',
        'What does my treatment do to my defences? Does that matter here?',
        'What could go wrong? Who would look after me?',
        'Has an ethics committee looked at it? Who pays?',
        'Could I get a dummy? What happens when it ends?',
        'Would you talk to the study team?',
      ],
    },
    {
      title: 'It is fine to ask',
      printed: false,
      says: [
        {
          text: 'You get time to decide, with as little pressure as possible.',
          kind: 'authority',
          sources: [ON_CONSENT],
        },
        {
          text: 'Joining is up to you. So is saying no.',
          kind: 'authority',
          sources: [HELSINKI],
        },
        'Your team may not know the trial. That is no bad sign. They can ask the study team for you.',
      ],
    },
  ],
}
