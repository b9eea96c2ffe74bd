import type { ReactNode } from 'react'
import { JumpLinks } from '#components/ui/lists/jump-links'
import { ButtonLink } from '#components/ui/press/button-link'
import { IN_COLUMN, Section } from '#components/ui/section'
import { SIGNALS } from '#lib/signals/signals'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { AskList } from './ask-list'
import { CLAIMS_CHECKED } from './claim'
import { Claims } from './claims'
import { ON_CHARGING, ON_LEAVING } from './general-rules'
import { HelpList } from './help-list'
import { LISTED_NOT_CHECKED, RECORD_LIMITS } from './record-limits'
import { KeyQuestions, OtherQuestions } from './signal-questions'
import { SixAnswers } from './six-answers'
import { PAID_BEFORE, VEINS } from './told-before'
import { ToldPatients } from './told-patients'

type Chapter = {
  readonly id: string
  readonly title: string
  readonly aside?: string
  readonly body: ReactNode
}

const SECTIONS: readonly Chapter[] = [
  { id: 'answers', title: 'The six answers', body: <SixAnswers /> },
  {
    id: 'lead',
    title: 'The three questions that lead',
    body: (
      <>
        <KeyQuestions />
        <p>
          They come from a neurologist who writes for people with MS. He told his patients what to
          look for before a stool transplant:
        </p>
        <ToldPatients />
      </>
    ),
  },
  { id: 'others', title: 'The other questions', body: <OtherQuestions /> },
  {
    id: 'limits',
    title: 'What a record can and cannot tell',
    body: (
      <>
        <p>
          A record can tell how a study is set up, who runs it, where it is, and what its status
          was. The people who run the study fill it in. Some things it does not tell:
        </p>
        <Claims claims={RECORD_LIMITS} />
      </>
    ),
  },
  {
    id: 'listed',
    title: 'Why “listed” is not “checked”',
    body: <Claims claims={LISTED_NOT_CHECKED} />,
  },
  {
    id: 'paid',
    title: 'When people paid for “trials”',
    body: <Claims claims={PAID_BEFORE} />,
  },
  {
    id: 'veins',
    title: 'A treatment that ran ahead',
    body: (
      <>
        <p>
          Some thought that narrow veins have to do with MS, and called it CCSVI. The same
          neurologist feared that stool transplants could become “the next CCSVI”.
        </p>
        <Claims claims={VEINS} />
      </>
    ),
  },
  {
    id: 'charging',
    title: 'What the rules generally say on charging',
    aside: 'The rules differ. None of them says anything about one trial.',
    body: <Claims claims={ON_CHARGING} />,
  },
  {
    id: 'leaving',
    title: 'Your choice to join, and to leave',
    body: <Claims claims={ON_LEAVING} />,
  },
  { id: 'ask', title: 'What to ask of any study', body: <AskList /> },
  { id: 'help', title: 'Where to get help', body: <HelpList /> },
]

/** How to read the signals: what the answers mean, what no record tells, what happened before, and whom to ask. */
export function SignalGuide() {
  return (
    <article>
      <h1 className="text-3xl font-bold">How to read the signals</h1>
      <p className="text-lg max-w-read mt-3">
        We put {SIGNALS.length} questions to the record of each trial. We call them signals. Here is
        what the answers mean, and what they cannot tell you.
      </p>
      <p className="text-sm text-ink-2 mt-3">
        Checked <time dateTime={CLAIMS_CHECKED}>{spokenDate(CLAIMS_CHECKED)}</time>. Rules change:
        ask.
      </p>
      <nav className="mt-4" aria-label="On this page">
        <JumpLinks links={SECTIONS.map(({ id, title }) => ({ href: `#${id}`, words: title }))} />
      </nav>
      {SECTIONS.map(({ body, ...section }) => (
        <Section key={section.id} {...section}>
          {body}
        </Section>
      ))}
      <p className={IN_COLUMN}>
        <ButtonLink look="plain" href="/trials">
          Browse the trials
        </ButtonLink>
      </p>
    </article>
  )
}
