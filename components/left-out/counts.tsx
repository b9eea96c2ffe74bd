import type { LeftOutGroup } from '#lib/catalogue/browse/left-out-groups'
import type { Catalogue } from '#lib/catalogue/catalogue'

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
    ...groups.map(({ id, words, count, shown }) => ({
      count,
      words: `Left out. ${words}`,
      href: shown.length > 0 ? `#${id}` : null,
    })),
    { count: setAside.length, words: 'Could not be read', href: '#unread' },
  ]
  return (
    <table className="counts">
      <caption className="sr-only">What became of each study</caption>
      <tbody>
        {rows.map(({ count, words, href }) => (
          <tr key={words}>
            <td className="tabular-nums">{spoken(count)}</td>
            <th scope="row">{href === null ? words : <a href={href}>{words}</a>}</th>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="tabular-nums">
            {spoken(entries.length + leftOut.length + setAside.length)}
          </td>
          <th scope="row">Studies together</th>
        </tr>
      </tfoot>
    </table>
  )
}

const spoken = (count: number) => count.toLocaleString('en-GB')
