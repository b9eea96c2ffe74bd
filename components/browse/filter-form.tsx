import { FacetFields } from '#components/browse/facet-fields'
import { SilenceHint } from '#components/browse/silence-hint'
import { Button } from '#components/ui/press/button'
import { Field, Hint, Input, Label, Select } from '#components/ui/press/field'
import type { FacetChoices } from '#lib/catalogue/browse/browse'
import type { Silence } from '#lib/catalogue/browse/silence'
import { FACETS, RECORD_SAYS, type Search, SORTS } from '#lib/trials/search/search'

/** A wide screen has room for all filters at once. A browser that cannot show closed details keeps the line that opens them. */
const FOLDED =
  'mt-4 max-lg:rounded-md max-lg:border-2 max-lg:border-edge lg:details-content:block lg:details-content:h-auto lg:details-content:[content-visibility:visible]'
const OPENS =
  'font-bold max-lg:min-h-tall max-lg:px-4 max-lg:py-1.5 lg:supports-[selector(::details-content)]:hidden'
const INSIDE = 'max-lg:px-4 max-lg:pt-1 max-lg:pb-4.5 lg:supports-[selector(::details-content)]:p-0'

/** The browse filters as a plain form: it works without JavaScript, and every choice ends up in the address. */
export function FilterForm({
  search,
  facets,
  silence,
}: {
  search: Search
  facets: readonly FacetChoices[]
  silence: Silence
}) {
  const on = FACETS.reduce((sum, { id }) => sum + search.chosen[id].length, 0)
  return (
    <search>
      <form className="print:hidden" action="/trials" method="get">
        <Field>
          <Label htmlFor="words">Words</Label>
          <Hint id="words-hint">
            A treatment, a place, a hospital. Small typing mistakes are fine.
          </Hint>
          <Input
            id="words"
            name="q"
            type="search"
            defaultValue={search.words}
            maxLength={200}
            aria-describedby="words-hint"
            autoComplete="off"
          />
        </Field>
        <details className={FOLDED}>
          <summary className={OPENS}>{on === 0 ? 'Filters' : `Filters: ${on} on`}</summary>
          <div className={INSIDE}>
            {[...Map.groupBy(facets, (facet) => facet.legend)].map(([legend, alike]) => (
              <FacetFields
                key={legend}
                facets={alike}
                hint={legend === RECORD_SAYS && <SilenceHint silence={silence} />}
              />
            ))}
            <Field className="mt-6">
              <Label htmlFor="sort">Order</Label>
              <Select id="sort" name="sort" defaultValue={search.sort}>
                {SORTS.map((sort) => (
                  <option key={sort.id} value={sort.id}>
                    {sort.words}
                  </option>
                ))}
              </Select>
            </Field>
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
