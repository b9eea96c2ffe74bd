import type { Trial } from '../trials/record/trial.ts'
import { asCopyTells, type ShownFinding } from './finding/shown-finding.ts'
import type { Signal } from './finding/signal.ts'
import { KEY_QUESTIONS } from './key-signals/key-questions.ts'
import { readContradictions } from './readers/contradictions/contradictions.ts'
import { readBlinding } from './readers/design/blinding.ts'
import { readComparator } from './readers/design/comparator.ts'
import { readKindOfRecord } from './readers/design/kind-of-record.ts'
import { readPromises } from './readers/design/promises.ts'
import { readResults } from './readers/design/results.ts'
import { readSafetyCommittee } from './readers/design/safety-committee.ts'
import { readSizeAndStage } from './readers/design/size-and-stage.ts'
import { readStoppedEarly } from './readers/design/stopped-early.ts'
import { readOfficialNotices } from './readers/oversight/official-notices.ts'
import { readOtherNumbers } from './readers/oversight/other-numbers.ts'
import { readPlaceAndContact } from './readers/oversight/place-and-contact.ts'
import { readRegisteredBefore } from './readers/oversight/registered-before.ts'
import { readRegulator } from './readers/oversight/regulator.ts'
import { readStudyPapers } from './readers/oversight/study-papers.ts'
import { readUpToDate } from './readers/oversight/up-to-date.ts'
import { readWhoFundsIt } from './readers/oversight/who-funds-it.ts'
import { readWhoRunsIt } from './readers/oversight/who-runs-it.ts'

/** Everything that is read from a record, in the order of the page. A new signal is a row here and its reader. */
export const SIGNALS = [
  ...KEY_QUESTIONS,
  {
    id: 'kind-of-record',
    number: 20,
    group: 'design',
    question: 'Is it a trial at all?',
    why: 'The registry also lists studies that only watch, and programmes that offer a treatment.',
    read: readKindOfRecord,
  },
  {
    id: 'comparator',
    number: 4,
    group: 'design',
    question: 'What is it compared with?',
    why: 'People with MS have better and worse times anyway. Only a comparison shows what a treatment adds.',
    read: readComparator,
  },
  {
    id: 'blinding',
    number: 5,
    group: 'design',
    question: 'Will people know who gets what?',
    why: 'Hope changes how people feel, and how others judge them. Not knowing keeps that out.',
    read: readBlinding,
  },
  {
    id: 'size-and-stage',
    number: 6,
    group: 'design',
    question: 'How many people, and how early is it?',
    why: 'The earlier the study, the less is known about what the treatment does.',
    read: readSizeAndStage,
  },
  {
    id: 'who-runs-it',
    number: 10,
    group: 'people',
    question: 'Who is responsible?',
    why: 'A name is someone you can look up, and ask.',
    read: readWhoRunsIt,
  },
  {
    id: 'who-funds-it',
    number: 11,
    group: 'people',
    question: 'Who pays for the study?',
    why: 'Whoever pays may have an interest in how it ends.',
    read: readWhoFundsIt,
  },
  {
    id: 'place-and-contact',
    number: 12,
    group: 'people',
    question: 'Is there a named place, and a person to ask?',
    why: 'You need to know where you would go, and who answers your questions.',
    read: readPlaceAndContact,
  },
  {
    id: 'promises',
    number: 19,
    group: 'people',
    question: 'Does it promise results?',
    why: 'A study is there to find out. Nobody can promise how it ends.',
    read: readPromises,
  },
  {
    id: 'regulator',
    number: 7,
    group: 'watch',
    question: 'Does a medicines regulator oversee it?',
    why: 'For a new medicine a regulator looks at the plan before people get it.',
    read: readRegulator,
  },
  {
    id: 'safety-committee',
    number: 9,
    group: 'watch',
    question: 'Is anyone independent watching over the people in it?',
    why: 'People from outside can say stop if something goes wrong.',
    read: readSafetyCommittee,
  },
  {
    id: 'other-numbers',
    number: 8,
    group: 'watch',
    question: 'Can I check it in another registry?',
    why: 'Some other registries also show what the ethics committee decided.',
    read: readOtherNumbers,
  },
  {
    id: 'official-notices',
    number: 17,
    group: 'watch',
    question: 'Is there a formal notice, or a paper that was taken back?',
    why: 'It is rare, and you should hear of it before you decide.',
    read: readOfficialNotices,
  },
  {
    id: 'contradictions',
    number: 21,
    group: 'current',
    question: 'Do all parts of the record agree?',
    why: 'Where a record says two things, only the study team can tell which one holds.',
    read: readContradictions,
  },
  {
    id: 'up-to-date',
    number: 13,
    group: 'current',
    question: 'When was this last confirmed?',
    why: 'An old record can say open where nothing is open any more.',
    read: readUpToDate,
  },
  {
    id: 'registered-before',
    number: 14,
    group: 'current',
    question: 'Was the plan public before it began?',
    why: 'A plan that is public first cannot be changed quietly to fit the results.',
    read: readRegisteredBefore,
  },
  {
    id: 'stopped-early',
    number: 15,
    group: 'current',
    question: 'Was it stopped early, and why?',
    why: 'The reason tells whether it was about money, people or harm.',
    read: readStoppedEarly,
  },
  {
    id: 'results',
    number: 16,
    group: 'current',
    question: 'Can I read what happened?',
    why: 'Results show what the treatment did, good or bad.',
    read: readResults,
  },
  {
    id: 'study-papers',
    number: 18,
    group: 'current',
    question: 'Can I read the plan or the consent form?',
    why: 'The consent form says what you would agree to, with the costs and the risks.',
    read: readStudyPapers,
  },
] as const satisfies readonly Signal[]

export type SignalId = (typeof SIGNALS)[number]['id']

/** What one record says to one question, as a page shows it. */
export type SignalReading = {
  readonly signal: (typeof SIGNALS)[number]
  readonly finding: ShownFinding
}

/** Puts every question to a record, in the order of the page. A signal with nothing to show is left out. `today` is an ISO day. */
export function readSignals(trial: Trial, today: string): readonly SignalReading[] {
  return SIGNALS.flatMap((signal) => {
    const found = signal.read(trial, today)
    return found === null ? [] : [{ signal, finding: asCopyTells(trial, found) }]
  })
}
