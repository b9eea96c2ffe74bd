import type { ReactNode } from 'react'
import { Section } from '#components/ui/section'
import { Glossed } from '#components/ui/words/glossed'
import type { TrialGroup } from '#lib/catalogue/learn/lesson-trials'
import { EVIDENCE_KINDS, type Evidence } from '#lib/learn/evidence'
import type { Lesson, LessonPart } from '#lib/learn/lesson'
import type { LessonId } from '#lib/learn/lesson-ids'
import { LESSONS } from '#lib/learn/lessons'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { BackLink } from '../../ui/press/back-link'
import { CLAIMS_CHECKED } from '../claim'
import { SourceLine } from '../source-line'
import { ToldPatients } from '../told-patients'
import { LessonTrials } from './lesson-trials'
import { WhichCameFirst } from './which-came-first'
import { type WordsMet, wordsMet } from './words-met.ts'

/** What stands on one page alone, at the end of the part with this title. */
const PICTURES: Partial<Record<LessonId, { readonly within: string; readonly shown: ReactNode }>> =
  {
    'gut-and-ms': { within: 'Which came first?', shown: <WhichCameFirst /> },
    'stool-transplants': {
      within: 'What is known in MS',
      shown: (
        <>
          <p>
            People also asked about a private clinic. A neurologist told them what to look for
            first:
          </p>
          <ToldPatients />
          <p>
            He feared “the next CCSVI”. That was a treatment of veins. People paid for it before it
            was compared with anything: see below.
          </p>
        </>
      ),
    },
  }

/** A short page to learn from, and its trials. */
export function LessonPage({
  lesson,
  groups,
}: {
  readonly lesson: Lesson
  readonly groups: readonly TrialGroup[]
}) {
  const { id, title, about, parts } = lesson
  const picture = PICTURES[id]
  const met = wordsMet(lesson)
  return (
    <article className="print:leading-snug print:[&_h2+div]:mt-1 print:[&>section]:mt-2">
      <p className="print:hidden">
        <BackLink href="/learn">All pages to learn from</BackLink>
      </p>
      <h1 className="text-3xl font-bold print:text-2xl">{title}</h1>
      <p className="mt-3 max-w-read text-lg print:mt-1">{about}</p>
      <p className="mt-3 text-sm text-ink-2 print:hidden">
        Page {LESSONS.indexOf(lesson) + 1} of {LESSONS.length}. Checked{' '}
        <time dateTime={CLAIMS_CHECKED}>{spokenDate(CLAIMS_CHECKED)}</time>.
      </p>
      {parts.map((part) => (
        <Part key={part.title} part={part} met={met}>
          {picture?.within === part.title && picture.shown}
        </Part>
      ))}
      {groups.map((group) => (
        <LessonTrials key={group.heading} group={group} />
      ))}
      <NextLesson lesson={lesson} />
    </article>
  )
}

function Part({
  part: { title, says, points, printed = true },
  met,
  children,
}: {
  readonly part: LessonPart
  readonly met: (text: string) => WordsMet
  readonly children: ReactNode
}) {
  return (
    <Section title={title} printed={printed}>
      {says.map((one) =>
        typeof one === 'string' ? (
          <p key={one}>
            <Glossed text={one} seen={met(one)} />
          </p>
        ) : (
          <Told key={one.text} evidence={one} seen={met(one.text)} />
        ),
      )}
      {children}
      {points !== undefined && (
        <ol className="stack-2 list-decimal pl-6">
          {points.map((point) => (
            <li key={point}>
              <Glossed text={point} seen={met(point)} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

function Told({
  evidence: { text, kind, sources },
  seen,
}: {
  readonly evidence: Evidence
  readonly seen: WordsMet
}) {
  return (
    <div className="stack-1.5 print:break-inside-avoid">
      <p>
        <Glossed text={text} seen={seen} />
      </p>
      <SourceLine sources={sources} kind={EVIDENCE_KINDS[kind]} />
    </div>
  )
}

/** The way on; after the last page, to the check. */
function NextLesson({ lesson }: { readonly lesson: Lesson }) {
  const next = LESSONS[LESSONS.indexOf(lesson) + 1]
  return (
    <p className="mt-10 print:hidden">
      {next === undefined ? (
        <a className="inline-flex min-h-touch items-center" href="/check">
          Check what could fit me
        </a>
      ) : (
        <a className="inline-flex min-h-touch items-center" href={`/learn/${next.id}`}>
          Next: {next.title}
        </a>
      )}
    </p>
  )
}
