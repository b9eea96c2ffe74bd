import type { ComponentProps, ReactNode } from 'react'
import { Button } from '#components/ui/press/button'
import { Field, Input, Label, Select } from '#components/ui/press/field'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { grouped } from '#lib/geo/grouped'
import { SORTS } from '#lib/trials/search/orders'
import { pillStyles } from '../toolbar/pill-styles.ts'
import { FacetFields, offeredIn } from './facet-fields'
import { SilenceHint } from './silence-hint'
import type { Within } from './toolbar/use-within.ts'
import { WithinPill } from './toolbar/within-pill.tsx'

/** A wide screen has room for all filters at once. A browser that cannot show closed details keeps the button that opens them. */
const FOLDED =
  'open:basis-full lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]'
const OPENS = 'no-underline! before:hidden lg:supports-[selector(::details-content)]:hidden'
const INSIDE =
  'max-lg:mt-2 max-lg:rounded-xl max-lg:border max-lg:border-edge max-lg:bg-card max-lg:p-4! max-lg:shadow-card lg:p-0!'

/** The drawings of its buttons: made on the server, so that no script brings them. */
export type FilterIcons = { readonly search: ReactNode; readonly filters: ReactNode }

/**
 * The browse filters as a plain form: it works without JavaScript, and every choice ends up in the address. Its fields keep what the reader puts in;
 * what a filter offers, and how many trials that gives, changes with the list. On a phone all but the words stand behind one button.
 */
export function FilterForm({
  view,
  first,
  near,
  icons,
  ...form
}: ComponentProps<'form'> & {
  readonly view: FilterView
  /** The list that the page came with: what it offered stays, so that no choice vanishes under the reader's hand. */
  readonly first: FilterView
  readonly near: Within
  readonly icons: FilterIcons
}) {
  const { words, sort, facets, silence, heading } = view
  const stays = new Set(offeredIn(first))
  const on = view.on + Number(near.within !== null)
  return (
    <search className="contents print:hidden">
      <form
        className="contents"
        action="/trials"
        method="get"
        // A browser puts ticks back by their place in a form that has other boxes by then.
        autoComplete="off"
        {...form}
      >
        <div className="flex basis-full flex-wrap gap-2 lg:col-span-2 lg:max-w-read">
          <label className="sr-only" htmlFor="words">
            Search
          </label>
          <span className="relative min-w-[6rem] flex-1">
            <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-ink-2 max-[24em]:hidden">
              {icons.search}
            </span>
            <Input
              id="words"
              className="bg-card min-[24em]:pl-10 placeholder:text-ink-2 placeholder:opacity-100"
              name="q"
              type="search"
              defaultValue={words}
              maxLength={200}
              placeholder="Treatment or place"
              autoComplete="off"
            />
          </span>
          <Button className="px-3.5!" type="submit">
            Search
          </Button>
        </div>
        <details className={FOLDED}>
          <summary className={`${pillStyles({ on: on > 0 })} ${OPENS}`}>
            {icons.filters}
            {on === 0 ? 'Filters' : `Filters · ${on}`}
          </summary>
          <div className={INSIDE}>
            {view.bar.matching > 0 && (view.bar.whole || view.bar.all !== null) && (
              <div className="mb-5 flex lg:hidden">
                <WithinPill {...near} />
              </div>
            )}
            {[...grouped(facets, (facet) => facet.legend)].map(([legend, alike]) => (
              <FacetFields
                key={legend}
                facets={alike}
                stays={stays}
                hint={alike.some(({ id }) => id === 'cost') && <SilenceHint silence={silence} />}
              />
            ))}
            <Field className="mt-6">
              <Label htmlFor="sort">Order</Label>
              <Select id="sort" name="sort" defaultValue={sort}>
                {SORTS.map(({ id, words: order }) => (
                  <option key={id} value={id}>
                    {order}
                  </option>
                ))}
              </Select>
            </Field>
            <p className="mt-4 text-ink-2 lg:hidden">{heading}.</p>
            <p className="mt-4">
              <Button className="w-full" type="submit">
                Show trials
              </Button>
            </p>
          </div>
        </details>
      </form>
    </search>
  )
}
