import type { ReactNode } from 'react'
import type { PageTrial } from '#lib/catalogue/check/page-trial'
import type { AsOf } from '#lib/trials/record/as-of'

/** What each part that comes later is made from, the same for all, so that it is sent once. */
export type LaterPart = {
  readonly trial: PageTrial
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** An ISO day. */
  readonly today: string
  /** What stands there until it comes, and where it has nothing to say. */
  readonly children?: ReactNode
}

export type LaterProps = LaterPart & {
  readonly show: 'BackToResults' | 'BesideAnswers' | 'ContactNearest' | 'OpenFolds'
}
