import { SiteMap } from '#components/trial/open/site-map'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { tense } from '#lib/trials/record/as-of'
import { counted } from '#lib/trials/text/listed'

/** Where the sites of all matching trials are, behind one line: by country in words, then drawn. Nothing where no trial has a site. */
export function ListMap({ map, asOf }: Pick<BrowseView, 'map' | 'asOf'>) {
  if (map === null) return null
  return (
    <details>
      <summary>Where: {counted(map.sites, 'site')}</summary>
      <div className="stack-6">
        <SiteMap drawn={map.map} asOf={asOf} />
        <ul>
          {map.countries.map(({ country, sites, open }) => (
            <li key={country}>
              <bdi>{country ?? 'Country not named'}</bdi>: {counted(sites, 'site')}
              {open > 0 && `, ${open} recruiting${tense(asOf).when}`}
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
