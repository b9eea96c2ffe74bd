import { Section } from '#components/ui/section'
import type { OpenedList } from '#lib/catalogue/browse/open-list'
import { listHref, type SharedList } from '#lib/shortlist/list-link'
import { ListForm } from './list-form'

type Row = { readonly asked: readonly string[]; readonly name: string | null }

/** Other titles, more trials or fewer: each change is a new list with its own link. The one that was sent stays as it is. */
export function ChangeList({
  list,
  opened: { found, missing },
}: {
  readonly list: SharedList
  readonly opened: OpenedList
}) {
  const rows: Row[] = [
    ...found.map(({ asked, entry }) => ({ asked, name: entry.trial.title })),
    ...missing.map(({ asked }) => ({ asked: [asked], name: null })),
  ]
  return (
    <div className="print:hidden">
      <Section
        id="change"
        title="Change this list"
        aside="This makes a new link. Links that were sent before stay as they are."
      >
        <ul>
          {rows.map(({ asked, name }) => (
            <li key={asked.join()} className="border-b border-rule pt-1 pb-2.5">
              <a className="inline-flex min-h-touch items-center" href={without(list, asked)}>
                Remove {asked.join(' and ')}
              </a>
              {name !== null && <span className="block font-record text-sm">{name}</span>}
            </li>
          ))}
        </ul>
        <ListForm ids={list.ids} title={list.title} action="Change the list" />
      </Section>
    </div>
  )
}

function without({ ids, title }: SharedList, asked: readonly string[]): string {
  const left = ids.filter((id) => !asked.includes(id))
  return left.length === 0 ? '/list' : listHref({ ids: left, title })
}
