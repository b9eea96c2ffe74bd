import { Section } from '#components/ui/section'
import { LESSONS } from '#lib/learn/lessons'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import { CARD } from '../../ui/card-styles.ts'
import { CLAIMS_CHECKED } from '../claim'

const MORE = [
  {
    href: '/learn/signals',
    words: 'How to read the signals',
    about: 'What the answers of a record mean, what it cannot tell, and where to get help.',
  },
  {
    href: '/learn/charts',
    words: 'Our list in pictures',
    about: 'How many trials there are: by topic, status, country and year.',
  },
] as const

/** All pages to learn from. */
export function LearnIndex() {
  return (
    <>
      <h1 className="text-3xl font-bold">Learn</h1>
      <p className="mt-3 max-w-read text-lg">
        Short pages on the gut and MS, two minutes each. They say what was found, in how many
        people, and where you can read it.
      </p>
      <p className="mt-3 max-w-read">
        No trial described here shows that a gut treatment changes the course of MS over years.
      </p>
      <p className="mt-3 text-sm text-ink-2">
        Checked <time dateTime={CLAIMS_CHECKED}>{spokenDate(CLAIMS_CHECKED)}</time>.
      </p>
      <Section title="In two minutes" wide>
        <Links
          links={LESSONS.map(({ id, title, about }) => ({
            href: `/learn/${id}`,
            words: title,
            about,
          }))}
        />
      </Section>
      <Section title="To look things up" wide>
        <Links links={MORE} />
      </Section>
    </>
  )
}

function Links({
  links,
}: {
  readonly links: readonly {
    readonly href: string
    readonly words: string
    readonly about: string
  }[]
}) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {links.map(({ href, words, about }) => (
        <li key={href} className={CARD}>
          <h3 className="text-lg leading-snug font-bold">
            <a href={href}>{words}</a>
          </h3>
          <p className="mt-1.5">{about}</p>
        </li>
      ))}
    </ul>
  )
}
