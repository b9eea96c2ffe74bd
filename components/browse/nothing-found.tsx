import { NumberedList } from '#components/ui/lists/numbered-list'
import { Section } from '#components/ui/section'
import type { Browsed, Loosened } from '#lib/catalogue/browse/browse'
import { browseHref } from '#lib/trials/search/data-links'
import { choiceWords } from '#lib/trials/search/search'

/** What to do when no trial matches: which one filter to drop, and where else to look. */
export function NothingFound({ browsed }: { browsed: Browsed }) {
  return (
    <>
      <p className="text-lg max-w-read">
        We looked at all {browsed.total} trials. None fits everything you chose.
      </p>
      <Section title="What you can do">
        <NumberedList>
          {browsed.loosened.map((loosened) => (
            <li key={droppedWords(loosened)}>
              <span>
                <a href={browseHref(loosened.search)}>
                  <b>Leave out {droppedWords(loosened)}</b>
                </a>
                <br />
                That gives {loosened.count === 1 ? '1 trial' : `${loosened.count} trials`}.
              </span>
            </li>
          ))}
          <li>
            <span>
              <a href="/trials">
                <b>See all {browsed.total} trials</b>
              </a>
              <br />
              Every trial on the gut in MS that we found.
            </span>
          </li>
          <li>
            <span>
              <a href="#elsewhere">
                <b>Look in other registries</b>
              </a>
              <br />
              Some trials are listed there and not here.
            </span>
          </li>
        </NumberedList>
      </Section>
    </>
  )
}

function droppedWords({ dropped }: Loosened): string {
  if ('words' in dropped) return `the words “${dropped.words}”`
  return dropped.values.map((value) => `“${choiceWords(dropped.facet, value)}”`).join(' and ')
}
