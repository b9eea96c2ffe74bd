import type { Question } from '#lib/eligibility/questions/question'
import type { ReplyState } from './state/reply-store'

/** What each screen of the check works with. */
export type ScreenProps = {
  readonly state: ReplyState
  readonly questions: readonly Question[]
}

/** Opens a question over the results. */
export type Change = (question: Question) => void
