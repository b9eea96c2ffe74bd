import { browseHref } from '#lib/trials/search/data-links'
import { choiceWords, EVERYTHING, FACETS, type Search, without } from '#lib/trials/search/search'

const CHIP =
  'inline-flex min-h-touch items-center gap-2 rounded-sm border border-edge px-3.5 py-1.5 leading-snug text-ink no-underline hover:border-ink'

/** Each chosen filter as a link that takes it away. */
export function Chips({ search }: { search: Search }) {
  const chips = [
    ...(search.words === ''
      ? []
      : [
          {
            key: 'q',
            words: `“${search.words}”`,
            looser: { ...search, words: EVERYTHING.words, page: 1 },
          },
        ]),
    ...FACETS.flatMap(({ id }) =>
      search.chosen[id].map((value) => ({
        key: `${id}=${value}`,
        words: choiceWords(id, value),
        looser: without(search, id, value),
      })),
    ),
  ]
  if (chips.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap gap-2 print:hidden" aria-label="Filters that are on">
      {chips.map(({ key, words, looser }) => (
        <li key={key}>
          <a className={CHIP} href={browseHref(looser)}>
            <span className="font-bold" aria-hidden="true">
              ×
            </span>
            <span className="sr-only">Remove the filter </span>
            {words}
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className={CHIP} href="/trials">
            Remove all
          </a>
        </li>
      )}
    </ul>
  )
}
