import { FacetFields } from '#components/browse/facet-fields'
import { SilenceHint } from '#components/browse/silence-hint'
import { Button } from '#components/ui/button'
import type { FacetChoices } from '#lib/catalogue/browse/browse'
import type { Silence } from '#lib/catalogue/browse/silence'
import { FACETS, RECORD_SAYS, type Search, SORTS } from '#lib/trials/search/search'

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
      <form className="filters print:hidden" action="/trials" method="get">
        <div className="field">
          <label htmlFor="words">Words</label>
          <span className="text-sm text-ink-2" id="words-hint">
            A treatment, a place, a hospital. Small typing mistakes are fine.
          </span>
          <input
            className="input"
            id="words"
            name="q"
            type="search"
            defaultValue={search.words}
            maxLength={200}
            aria-describedby="words-hint"
            autoComplete="off"
          />
        </div>
        <details className="mt-4">
          <summary>{on === 0 ? 'Filters' : `Filters: ${on} on`}</summary>
          <div>
            {[...Map.groupBy(facets, (facet) => facet.legend)].map(([legend, alike]) => (
              <FacetFields
                key={legend}
                facets={alike}
                hint={legend === RECORD_SAYS && <SilenceHint silence={silence} />}
              />
            ))}
            <div className="field mt-6">
              <label htmlFor="sort">Order</label>
              <select className="select" id="sort" name="sort" defaultValue={search.sort}>
                {SORTS.map((sort) => (
                  <option key={sort.id} value={sort.id}>
                    {sort.words}
                  </option>
                ))}
              </select>
            </div>
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
