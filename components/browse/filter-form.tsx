import type { ComponentProps } from 'react'
import { Button } from '#components/ui/press/button'
import { Field, Hint, Input, Label, Select } from '#components/ui/press/field'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { grouped } from '#lib/geo/grouped'
import { SORTS } from '#lib/trials/search/orders'
import { FacetFields, offeredIn } from './facet-fields'
import { SilenceHint } from './silence-hint'

/** A wide screen has room for all filters at once. A browser that cannot show closed details keeps the line that opens them. */
const FOLDED =
  'mt-4 max-lg:rounded-md max-lg:border-2 max-lg:border-edge lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]'
const OPENS =
  'font-bold max-lg:min-h-tall max-lg:px-4 max-lg:py-1.5 lg:supports-[selector(::details-content)]:hidden'
const INSIDE = 'max-lg:px-4 max-lg:pt-1 max-lg:pb-4.5 lg:supports-[selector(::details-content)]:p-0'

/**
 * The browse filters as a plain form: it works without JavaScript, and every choice ends up in the address. Its fields keep what the reader puts in;
 * what a filter offers, and how many trials that gives, changes with the list.
 */
export function FilterForm({
  view,
  first,
  ...form
}: ComponentProps<'form'> & {
  readonly view: FilterView
  /** The list that the page came with: what it offered stays, so that no choice vanishes under the reader's hand. */
  readonly first: FilterView
}) {
  const { words, sort, on, facets, silence, heading } = view
  const stays = new Set(offeredIn(first))
  return (
    <search>
      <form
        className="print:hidden"
        action="/trials"
        method="get"
        // A browser puts ticks back by their place in a form that has other boxes by then.
        autoComplete="off"
        {...form}
      >
        <Field>
          <Label htmlFor="words">Words</Label>
          <Hint id="words-hint">
            A treatment, a place, a hospital. Small typing mistakes are fine.
          </Hint>
          <Input
            id="words"
            name="q"
            type="search"
            defaultValue={words}
            maxLength={200}
            aria-describedby="words-hint"
            autoComplete="off"
          />
        </Field>
        <details className={FOLDED}>
          <summary className={OPENS}>{on === 0 ? 'All filters' : `All filters: ${on} on`}</summary>
          <div className={INSIDE}>
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
          </div>
        </details>
        <p className="mt-4">
          <Button className="w-full" type="submit">
            Show trials
          </Button>
        </p>
      </form>
    </search>
  )
}
