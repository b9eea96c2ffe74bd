import { Fragment, type ReactNode } from 'react'
import { HowFar } from '#components/place/how-far'
import { countryCode } from '#lib/geo/country-code'
import { type AsOf, tense } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import type { Site } from '#lib/trials/record/trial'
import { drawSites } from '#lib/trials/sites/drawn-sites'
import { sitesByCountry, sitesSentence, siteWords } from '#lib/trials/sites/places'
import { isOpen, takesPeople } from '#lib/trials/sites/takes-people'
import { counted } from '#lib/trials/text/listed'
import { Rows } from '../../ui/lists/rows'
import { Sub } from '../../ui/sub'
import { Absent } from '../absent'
import { ContactLines } from '../sections/contact-lines'
import type { TrialProps } from '../trial-props'
import { Words } from '../words'
import { Part } from './part'
import { SiteMap } from './site-map'

/** Up to so many sites are in sight; more are behind one line. */
const IN_SIGHT = 3
/** Up to so many stand in one list; more are folded by country. */
const ONE_LIST = 12

/** Where the study runs, each site with its own state. */
export function Where(props: TrialProps) {
  const { trial, asOf } = props
  return (
    <Part id="where" title="Where">
      {trial.sites.length === 0 ? (
        <p>
          <Absent {...props} />
        </p>
      ) : (
        <p className="font-semibold">{sitesSentence(trial.sites, asOf)}</p>
      )}
      <Missing {...props} />
      {trial.sites.length > 0 && <Sites trial={trial} asOf={asOf} />}
      {trial.sites.length > 0 && trial.sites.every((site) => site.facility === null) && (
        <p>
          Name of the clinic or hospital: <Absent {...props} />
        </p>
      )}
    </Part>
  )
}

function Missing({ trial }: TrialProps) {
  const inRecord = trial.provenance?.sitesInRecord ?? null
  if (inRecord === null || inRecord <= trial.sites.length) return null
  return (
    <p>
      The full record has {counted(inRecord, 'site')}. The offline copy has {trial.sites.length}.
    </p>
  )
}

/** The same lines for a site wherever it stands, so that they are sent to the browser once. */
function Sites({ trial, asOf }: Pick<TrialProps, 'trial' | 'asOf'>) {
  const lines = new Map(
    trial.sites.map((site) => [site, <SiteLines key="lines" site={site} asOf={asOf} />]),
  )
  const sites = trial.sites.map((site) => ({
    point: site.point,
    state: site.state,
    words: siteWords(site),
    country: countryCode(site.country),
    lines: lines.get(site),
  }))
  const drawn = drawSites(
    trial.sites.map((site) => ({ point: site.point, open: takesPeople(site, trial.state) })),
  )
  return (
    <>
      <HowFar sites={sites} trial={trial.state} asOf={asOf}>
        <All count={trial.sites.length}>
          <Countries sites={trial.sites} lines={lines} asOf={asOf} />
        </All>
      </HowFar>
      {drawn !== null && (
        <details>
          <summary>On a map</summary>
          <div className="px-0">
            <SiteMap asOf={asOf} drawn={drawn} />
          </div>
        </details>
      )}
    </>
  )
}

/** Few sites as they are, many behind one line that says how many. */
function All({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  if (count <= IN_SIGHT) return children
  return (
    <details>
      <summary>All {count} places</summary>
      <div className="px-0">{children}</div>
    </details>
  )
}

type Lines = ReadonlyMap<Site, ReactNode>

function Countries({
  sites,
  lines,
  asOf,
}: {
  readonly sites: readonly Site[]
  readonly lines: Lines
  readonly asOf: AsOf
}) {
  const groups = sitesByCountry(sites)
  const folded = sites.length > ONE_LIST
  return groups.map((group) => {
    const name = group.country ?? 'Country not named'
    const open = group.sites.filter(isOpen).length
    const list = <SiteList sites={group.sites} lines={lines} named={folded || groups.length > 1} />
    if (folded) {
      return (
        <details key={name}>
          <summary>
            <span>
              <bdi>{name}</bdi>: {counted(group.sites.length, 'site')}
              {open > 0 && `, ${open} recruiting${tense(asOf).when}`}
            </span>
          </summary>
          <div>{list}</div>
        </details>
      )
    }
    return (
      <Fragment key={name}>
        {groups.length > 1 ? <Sub title={<bdi>{name}</bdi>}>{list}</Sub> : list}
      </Fragment>
    )
  })
}

/** `named` is true where the country stands above the list already. */
function SiteList({
  sites,
  lines,
  named,
}: {
  readonly sites: readonly Site[]
  readonly lines: Lines
  readonly named: boolean
}) {
  return (
    <div data-named={named ? '' : undefined}>
      <Rows>
        {sites.map((site, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sites may share every word and keep their order
          <li key={index}>{lines.get(site)}</li>
        ))}
      </Rows>
    </div>
  )
}

/** The country is hidden where it stands above the list; a site without any other place keeps it. */
function SiteLines({ site, asOf }: { readonly site: Site; readonly asOf: AsOf }) {
  const place = siteWords({ ...site, country: null })
  return (
    <>
      <p>
        <b>
          {place === '' ? (
            <Words>{site.country ?? 'Place not named'}</Words>
          ) : (
            <>
              <Words>{place}</Words>
              {site.country !== null && (
                <span className="[[data-named]_&]:hidden">
                  , <Words>{site.country}</Words>
                </span>
              )}
            </>
          )}
        </b>
        {site.state !== null && <span> · {stateWords(site.state, asOf)}</span>}
      </p>
      {site.facility !== null && (
        <p>
          <Words>{site.facility}</Words>
        </p>
      )}
      <ContactLines contacts={site.contacts} />
    </>
  )
}
