import { SiteMap } from '#components/trial/sections/site-map'
import type { Entry } from '#lib/catalogue/catalogue'
import { countryKey } from '#lib/geo/place-key'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { takesPeople } from '#lib/trials/sites/takes-people'
import { counted } from '#lib/trials/text/listed'

/** Where the sites of all matching trials are, behind one line: by country in words, then drawn. Nothing where no site names a country. */
export function ListMap({
  entries,
  asOf,
}: {
  readonly entries: readonly Entry[]
  /** The tense in which states are told. */
  readonly asOf: AsOf
}) {
  const sites = entries.flatMap(({ trial }) =>
    trial.sites.map((site) => ({
      point: site.point,
      country: site.country,
      open: takesPeople(site, trial.state),
    })),
  )
  const countries = [
    ...Map.groupBy(sites, ({ country }) => country && countryKey(country)).values(),
  ]
    .map((those) => ({ country: those[0]?.country ?? null, those }))
    .toSorted(
      (one, other) =>
        other.those.length - one.those.length ||
        (one.country ?? '').localeCompare(other.country ?? '', 'en'),
    )
  if (countries.length === 0) return null
  return (
    <details>
      <summary>Where they are: {counted(sites.length, 'site')}</summary>
      <div className="stack-6">
        <SiteMap sites={sites} asOf={asOf} />
        <ul>
          {countries.map(({ country, those }) => {
            const open = those.filter((site) => site.open).length
            return (
              <li key={country}>
                <bdi>{country ?? 'Country not named'}</bdi>: {counted(those.length, 'site')}
                {open > 0 && `, ${open} recruiting${tense(asOf).when}`}
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}
