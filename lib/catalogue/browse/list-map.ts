import { countryKey } from '../../geo/place-key.ts'
import { type DrawnSites, drawSites } from '../../trials/sites/drawn-sites.ts'
import { takesPeople } from '../../trials/sites/takes-people.ts'
import type { Entry } from '../catalogue.ts'

/** The sites of one country. Its name is null for sites of which the record names none. */
export type CountryLine = {
  readonly country: string | null
  readonly sites: number
  readonly open: number
}

/** Where the sites of a list are: by country, the most sites first, and drawn. */
export type ListMap = {
  readonly sites: number
  readonly countries: readonly CountryLine[]
  readonly map: DrawnSites | null
}

/** Null where no trial has a site. */
export function listMap(entries: readonly Entry[]): ListMap | null {
  const sites = entries.flatMap(({ trial }) =>
    trial.sites.map((site) => ({
      point: site.point,
      country: site.country,
      open: takesPeople(site, trial.state),
    })),
  )
  if (sites.length === 0) return null
  const countries = [
    ...Map.groupBy(sites, ({ country }) => country && countryKey(country)).values(),
  ]
    .map((those) => ({
      country: those[0]?.country ?? null,
      sites: those.length,
      open: those.filter(({ open }) => open).length,
    }))
    .toSorted(
      (one, other) =>
        other.sites - one.sites || (one.country ?? '').localeCompare(other.country ?? '', 'en'),
    )
  return { sites: sites.length, countries, map: drawSites(sites) }
}
