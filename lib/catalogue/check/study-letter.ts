import { type MailDraft, mailDraft } from '../../trials/links/mail-draft.ts'
import type { CheckTrial } from './check-trial.ts'
import { recordDoubts } from './record-doubts.ts'

const STILL = 'Is the study still taking people?'

/** The letter to a trial's team, on an ISO day: its number and what its record leaves open. The same for everyone who sends it on that day. */
export function studyLetter(
  trial: Pick<
    CheckTrial,
    | 'nctId'
    | 'title'
    | 'asks'
    | 'state'
    | 'confirmed'
    | 'changed'
    | 'ends'
    | 'places'
    | 'morePlaces'
  >,
  today: string,
): MailDraft {
  const still = recordDoubts(trial, today).length > 0 ? [STILL] : []
  return mailDraft(trial, [...still, ...trial.asks])
}
