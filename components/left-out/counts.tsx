import type { LeftOutGroup } from '#lib/catalogue/browse/left-out-groups'
import type { Catalogue } from '#lib/catalogue/catalogue'
import { writtenNumber } from '#lib/trials/text/listed'

/** What became of every study that the registry named, so that the counts add up. What is shown below leads there. */
export function Counts({
  catalogue: { entries, leftOut, setAside },
  groups,
}: {
  readonly catalogue: Catalogue
  readonly groups: readonly LeftOutGroup[]
}) {
  const rows = [
    { count: entries.length, words: 'On our list', href: '/trials' },
    // The offline copy holds nothing that was left out.
    ...groups
      .filter(({ count }) => count > 0)
      .map(({ id, words, count, shown }) => ({
        count,
        words: `Left out. ${words}`,
        href: shown.length > 0 ? `#${id}` : null,
      })),
    { count: setAside.length, words: 'Could not be read', href: '#unread' },
  ]
  return (
    <table className="border-collapse">
      <caption className="sr-only">What became of each study</caption>
      <tbody>
        {rows.map(({ count, words, href }) => (
          <tr key={words} className="group h-target">
            <td className={`${NUMBER} ${RULED}`}>{writtenNumber(count)}</td>
            <th className={`${NAME} ${RULED} font-normal`} scope="row">
              {href === null ? (
                words
              ) : (
                <a className="inline-flex min-h-touch items-center" href={href}>
                  {words}
                </a>
              )}
            </th>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="h-target *:border-t-2 *:border-ink *:font-bold">
          <td className={NUMBER}>
            {writtenNumber(entries.length + leftOut.length + setAside.length)}
          </td>
          <th className={NAME} scope="row">
            Studies in all
          </th>
        </tr>
      </tfoot>
    </table>
  )
}

const NAME = 'py-1 text-start align-middle leading-snug'
const NUMBER = 'py-1 pe-4 text-end align-middle leading-snug whitespace-nowrap tabular-nums'
const RULED = 'border-rule group-not-first:border-t'
