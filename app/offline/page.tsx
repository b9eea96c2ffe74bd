import type { Metadata } from 'next'
import { Section } from '#components/ui/section'

export const metadata: Metadata = {
  title: 'Without a network',
  description: 'What opens without a network after it was kept on a device, and what does not.',
  robots: { index: false },
}

const OPENS = [
  { href: '/check', words: 'The check', more: 'all of its questions, and the results' },
  { href: '/saved', words: 'Your saved trials', more: 'with your notes, and on pages to print' },
  {
    href: '/trials',
    words: 'The list of trials',
    more: 'its first page without filters, and each trial on it',
  },
  { href: '/learn', words: 'Learn', more: 'its short pages' },
  { href: '/learn/signals', words: 'How to read the signals', more: null },
  { href: '/about', words: 'Where the data comes from', more: null },
] as const

/** Stands in for a page that is not kept while our server cannot be reached; it has an address of its own as well. */
export default function OfflinePage() {
  return (
    <>
      <h1 className="text-3xl font-bold">This needs a network</h1>
      <p className="text-lg max-w-read mt-3">
        You see this page when we cannot reach our server, and the page you want is not kept on this
        device. Nothing is lost. Try again when you are online.
      </p>
      <Section title="What opens without a network">
        <p>
          These pages open, if you pressed “Keep this on my device” under{' '}
          <a href="/saved#offline">your saved trials</a>:
        </p>
        <ul className="stack-4 list-disc pl-5">
          {OPENS.map(({ href, words, more }) => (
            <li key={href}>
              <a href={href}>{words}</a>
              {more !== null && `: ${more}`}
            </li>
          ))}
        </ul>
        <p>Each says at the top when it was kept, and how old its data is.</p>
      </Section>
      <Section title="What does not open">
        <ul className="stack-2 list-disc pl-5">
          <li>Filters, searches and the later pages of the list</li>
          <li>Comparing trials, lists to share and their sheets to print</li>
          <li>Trials that are not on our list, even if you saved them</li>
          <li>Choosing a new place: the lists of towns are not kept</li>
        </ul>
      </Section>
    </>
  )
}
