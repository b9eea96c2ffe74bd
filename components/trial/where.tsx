import { Fragment } from 'react'
import { Well } from '#components/ui/well'
import { counted } from '#lib/trials/listed'
import { isOpen, sitesByCountry, sitesSentence, siteWords } from '#lib/trials/places'
import { stateWords } from '#lib/trials/state'
import type { Site } from '#lib/trials/trial'
import { Absent } from './absent'
import { ContactLines } from './contact-lines'
import { Rows } from './rows'
import { Sub } from './sub'
import type { TrialProps } from './trial-props'
import { Words } from './words'

/** Up to so many sites are all in sight; more are folded away by country. */
const IN_SIGHT = 12

/** Where the study runs, each site with its own state. */
export function Where(props: TrialProps) {
  const { trial } = props
  return (
    <Well id="where" title="Where">
      {trial.sites.length === 0 ? (
        <p>
          <Absent {...props} />
        </p>
      ) : (
        <p className="where">{sitesSentence(trial.sites)}</p>
      )}
      <Missing {...props} />
      <div>
        <Countries sites={trial.sites} />
      </div>
      {trial.sites.length > 0 && trial.sites.every((site) => site.facility === null) && (
        <p>
          Name of the clinic or hospital: <Absent {...props} />
        </p>
      )}
    </Well>
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

function Countries({ sites }: { readonly sites: readonly Site[] }) {
  const groups = sitesByCountry(sites)
  const folded = sites.length > IN_SIGHT
  return groups.map((group) => {
    const name = group.country ?? 'Country not named'
    const open = group.sites.filter(isOpen).length
    if (folded) {
      return (
        <details key={name}>
          <summary>
            <span>
              <bdi>{name}</bdi>: {counted(group.sites.length, 'site')}
              {open > 0 && `, ${open} recruiting`}
            </span>
          </summary>
          <div>
            <SiteList sites={group.sites} named />
          </div>
        </details>
      )
    }
    const list = <SiteList sites={group.sites} named={groups.length > 1} />
    return (
      <Fragment key={name}>
        {groups.length > 1 ? <Sub title={<bdi>{name}</bdi>}>{list}</Sub> : list}
      </Fragment>
    )
  })
}

/** `named` is true where the country stands above the list already. */
function SiteList({ sites, named }: { readonly sites: readonly Site[]; readonly named: boolean }) {
  return (
    <Rows>
      {sites.map((site, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sites may share every word and keep their order
        <SiteRow key={index} site={named ? { ...site, country: null } : site} />
      ))}
    </Rows>
  )
}

function SiteRow({ site }: { readonly site: Site }) {
  const place = siteWords(site)
  return (
    <li>
      <p>
        <b>
          <Words>{place === '' ? 'Place not named' : place}</Words>
        </b>
        {site.state !== null && <span> · {stateWords(site.state)}</span>}
      </p>
      {site.facility !== null && (
        <p>
          <Words>{site.facility}</Words>
        </p>
      )}
      <ContactLines contacts={site.contacts} />
    </li>
  )
}
