import { browseHref } from '#lib/trials/search/data-links'
import { choiceWords, EVERYTHING, FACETS, type Search, without } from '#lib/trials/search/search'

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
    <ul className="chips mt-3 print:hidden" aria-label="Filters that are on">
      {chips.map(({ key, words, looser }) => (
        <li key={key}>
          <a href={browseHref(looser)}>
            <span aria-hidden="true">×</span>
            <span className="sr-only">Remove the filter </span>
            {words}
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href="/trials">Remove all</a>
        </li>
      )}
    </ul>
  )
}
