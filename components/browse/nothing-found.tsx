import { NumberedList } from '#components/ui/lists/numbered-list'
import { Section } from '#components/ui/section'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { NearSteps } from './near-found'

/** What to do when no trial matches: which one filter to drop, and where else to look. */
export function NothingFound({
  total,
  near,
  loosened,
  chips,
}: Pick<BrowseView, 'total' | 'near' | 'loosened' | 'chips'>) {
  return (
    <>
      <p className="text-lg max-w-read">
        We looked at all {total} trials. {nothingWords(chips)}
      </p>
      <Section title="What you can do">
        <NumberedList>
          <NearSteps near={near} />
          {loosened.map(({ words, href, count }) => (
            <li key={words}>
              <span>
                <a href={href}>
                  <b>Leave out {words}</b>
                </a>
                <br />
                That gives {count === 1 ? '1 trial' : `${count} trials`}.
              </span>
            </li>
          ))}
          {loosened.every(({ count }) => count < total) && (
            <li>
              <span>
                <a href="/trials">
                  <b>See all {total} trials</b>
                </a>
                <br />
                Every trial on the gut in MS that we found.
              </span>
            </li>
          )}
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

/** One filter is named; of several, none may be to blame alone. */
function nothingWords([first, ...others]: BrowseView['chips']): string {
  return first !== undefined && others.length === 0
    ? `None matches ${first.words}.`
    : 'None matches everything you chose.'
}
