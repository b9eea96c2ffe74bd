import type { Metadata } from 'next'
import { catalogueIfAny } from '#app/catalogue-if-any'
import { Follow } from '#components/data/follow'
import { HeldBackNow } from '#components/data/held-back'
import { NotUnderstood } from '#components/data/not-understood'
import { TakeTheData } from '#components/data/take-the-data'
import { Facts } from '#components/ui/lists/facts'
import { Section } from '#components/ui/section'
import { Glossed } from '#components/ui/words/glossed'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { TOPICS } from '#lib/trials/topics/topics'

export const metadata: Metadata = {
  title: 'Where the data comes from',
  description:
    'How GutCheck MS reads ClinicalTrials.gov, which copies it keeps, what it keeps about you (nothing), and what it does not do.',
}

const COPIES = [
  {
    term: 'The registry',
    detail:
      'What ClinicalTrials.gov says. We ask it often whether anything changed. If so, or after a day, we read it again.',
  },
  {
    term: 'Our last saved copy',
    detail:
      'What we read last. You see it while ClinicalTrials.gov does not answer us, or sends what looks wrong. We show its age.',
  },
  {
    term: 'Our offline copy',
    detail:
      'Real trials that came with this program. You see it when we have never reached the registry from here. Some records are incomplete. Some summaries and rules for joining are in our own words. Those have a bar in the margin.',
  },
]

const CREDITS = [
  {
    term: 'Trials',
    detail: (
      <>
        <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>, run by the National Library of
        Medicine of the United States. It has no part in this site and does not speak for it.
      </>
    ),
  },
  {
    term: 'Places',
    detail: (
      <>
        Towns and postcodes by <a href="https://www.geonames.org/">GeoNames</a>, under{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>, split into small files
        and shortened by us. Outlines of the map: Natural Earth, in the public domain.
      </>
    ),
  },
  {
    term: 'Fonts',
    detail:
      'Atkinson Hyperlegible Next and Literata, by their project authors, under the SIL Open Font License 1.1.',
  },
  {
    term: 'Built with',
    detail:
      'Next.js, React, Tailwind CSS, Zod, MiniSearch, Serwist, lru-cache, react-markdown, feed, csv-stringify, D3 and TopoJSON.',
  },
  {
    term: 'This program',
    detail: 'Open source under the MIT licence. You may use, change and share it.',
  },
]

const OTHER_REGISTRIES = [
  {
    href: 'https://trialsearch.who.int/',
    words: 'the registries of the World Health Organization',
  },
  { href: 'https://euclinicaltrials.eu/', words: 'the European Union’s registry' },
  { href: 'https://www.isrctn.com/', words: 'ISRCTN' },
]

function Source() {
  return (
    <Section title="The source" id="source">
      <p>
        Every trial here comes from <a href="https://clinicaltrials.gov/">ClinicalTrials.gov</a>, a
        public registry. We read it through{' '}
        <a href="https://clinicaltrials.gov/data-api/api">its open interface</a> (API version 2).
      </p>
      <p>
        The people who run a study write its record. They answer for what it says. We show their
        words and do not check them.
      </p>
    </Section>
  )
}

function Copies({ catalogue }: { catalogue: Catalogue | null }) {
  return (
    <Section title="Which copy you are reading" id="copies">
      <p>Each page says at the top which of three copies it shows, and when that copy was read.</p>
      <Facts rows={COPIES} />
      <p>
        <b>“Not stated in this record”</b> means that we read the record and it does not say.{' '}
        <b>“Not in the offline copy”</b> means that our copy has a gap. The record itself may well
        say it: open it on ClinicalTrials.gov. Neither is good or bad. It is a question to ask.
      </p>
      <p>
        If a copy is older than 30 days, we tell each trial’s status in the past. A study may take
        30 days to tell the registry that it opened or closed.
      </p>
      <HeldBackNow heldBack={catalogue?.heldBack ?? null} />
      <p>
        If we could not read a trial, we count it and <a href="/trials/left-out#unread">name it</a>.
        We never drop one silently.
      </p>
      {catalogue !== null && (
        <NotUnderstood
          unknownValues={catalogue.unknownValues}
          unreadFields={catalogue.unreadFields}
        />
      )}
    </Section>
  )
}

function Choice() {
  return (
    <Section title="Which trials, and why" id="choice">
      <p>
        We ask the registry three short questions: for every study on MS, on clinically isolated
        syndrome and on radiologically isolated syndrome. That is about 3,600. Our program reads
        each one and keeps those on these topics:
      </p>
      <ul className="stack-2 list-disc pl-5">
        {TOPICS.map(({ id, words }) => (
          <li key={id}>
            <Glossed text={words} />
          </li>
        ))}
      </ul>
      <p>
        We keep the reason for each. <a href="/trials/left-out">See what we left out, and why</a>
      </p>
      <p>
        You can open any other trial too, on any topic: <a href="/">paste its number or link</a>.
      </p>
    </Section>
  )
}

function Kept() {
  return (
    <Section title="What is kept about you" id="kept">
      <p className="text-lg">Nothing, by us.</p>
      <ul className="stack-2 list-disc pl-5">
        <li>No account, no cookies, no tracking. We do not count visitors.</li>
        <li>Your browser asks this site only. No map, font or script comes from anyone else.</li>
        <li>
          What you choose under “Display” (text size, spacing, colours, calm) stays on this device.
        </li>
        <li>
          What you tell us in the check never leaves your device. It is gone when you close the tab,
          unless you choose to keep it. “Clear everything” removes it.
        </li>
        <li>
          If you tell us where you are, that stays on this device too, until you close the tab. Your
          browser looks up the town itself. It asks us only for a list of all towns that begin with
          the same letters.
        </li>
        <li>
          Trials that you save, and your notes on them, stay in this browser until you remove them.
          It prints them too. We send every reader the same facts, so we never learn which you
          saved. To share or compare them, their numbers must go into a link. We show you that
          first. <a href="/saved#clear">Clear everything on this device</a>
        </li>
        <li>
          If you choose <a href="/saved#offline">“Keep this on my device”</a>, your browser keeps
          our pages, to open them without a network. They are the same for everyone: every listed
          trial, and nothing that you told us. “Clear everything” removes them.
        </li>
        <li>
          The words and filters of a search are in the address of the page, so that you can keep or
          share it. Your browser may remember that address.
        </li>
        <li>
          While a page shows an old copy, your browser asks this site from time to time for newer
          data. Every reader’s browser asks the same.
        </li>
        <li>
          This program writes down nothing about visits. Whoever runs this server may have logs of
          their own.
        </li>
      </ul>
    </Section>
  )
}

function Limits() {
  return (
    <Section title="What this does not do" id="limits">
      <ul className="stack-2 list-disc pl-5">
        <li>
          It gives no medical advice. Talk to your MS team, above all before you change a treatment.
        </li>
        <li>
          It does not judge trials. We have not checked the trials that we list. Listing one is not
          advice to join it.
        </li>
        <li>
          It does not know all the rules. A record lists only some of them, and the study team
          decides who can join.
        </li>
        <li>
          It does not know all trials. Some are only in other lists:{' '}
          {OTHER_REGISTRIES.map(({ href, words }, place) => (
            <span key={href}>
              {place > 0 && (place < OTHER_REGISTRIES.length - 1 ? ', ' : ' or ')}
              <a href={href}>{words}</a>
            </span>
          ))}
          .
        </li>
      </ul>
    </Section>
  )
}

export default async function About() {
  const catalogue = await catalogueIfAny()
  return (
    <>
      <h1 className="text-3xl font-bold">Where the data comes from</h1>
      <p className="text-lg max-w-read mt-3">
        GutCheck MS finds trials on the gut in multiple sclerosis (MS). It shows what each public
        record says, and what it does not say.
      </p>
      <Source />
      <Copies catalogue={catalogue} />
      <Choice />
      <Kept />
      <Limits />
      <Follow />
      <TakeTheData />
      <Section title="Licence and credits" id="credits">
        <Facts rows={CREDITS} />
      </Section>
    </>
  )
}
