import type { Trial } from '../../trials/record/trial.ts'
import { givesStool, givesWorms } from '../../trials/topics/living-treatment.ts'
import type { SignalId } from '../signals.ts'

/** A question that no record of this registry answers, or not fully. */
export type AlwaysAsk = {
  readonly question: string
  readonly why: string
  /** The signal that is about the same thing: its finding tells how much the record leaves open. */
  readonly about?: SignalId
  readonly applies: (trial: Trial) => boolean
}

/** Asked to whatever gives people something, also where the record calls itself a registry or an observation. */
const gives = (trial: Trial): boolean =>
  trial.kind !== 'observation' || givesStool(trial) || givesWorms(trial)

const always = () => true

/** What to ask of any study, the weightiest first. From CISCRP, Reagan-Udall, NIH, EUPATI and the National MS Society. */
export const ALWAYS_ASK: readonly AlwaysAsk[] = [
  {
    about: 'ethics',
    question: 'Which ethics committee looked at this study? What is its number, and the date?',
    why: 'An ethics committee must agree before a trial begins. The registry does not show whether one did.',
    applies: always,
  },
  {
    about: 'cost',
    question:
      'What will I pay for, from the first visit to the last? Who pays for travel, tests and after-care?',
    why: 'The registry does not ask for prices. Silence does not mean free.',
    applies: always,
  },
  {
    about: 'regulator',
    question:
      'Does a medicines regulator know about this study? May I see its number (IND in the United States, CTA elsewhere)?',
    why: 'The number is in no public record. The FDA itself tells patients to ask for it.',
    applies: gives,
  },
  {
    question: 'Who pays if the study harms me? Is there insurance?',
    why: 'No record shows it.',
    applies: gives,
  },
  {
    question:
      'How are stool donors tested, also for germs that drugs cannot treat and for harmful E. coli? Where does the stool come from?',
    why: 'In 2019 and 2020 people fell ill from germs in donor stool. One person with weak immunity died.',
    applies: givesStool,
  },
  {
    question: 'Can I stay on my MS drug the whole time?',
    why: 'Never stop or change a treatment to join a study without talking to your MS team.',
    applies: gives,
  },
  {
    question: 'Can I leave whenever I want, and will my neurologist be told?',
    why: 'You may leave any study. Your own doctor should know what you are given.',
    applies: always,
  },
  {
    question: 'What happens after the last visit?',
    why: 'A study ends. Know who looks after you then, and whether you can keep the treatment.',
    applies: gives,
  },
]
