import { readPoint } from '../../geo/point.ts'
import type { Study } from '../../registry-client/study/study.ts'
import { orNull, our, STATE_OF } from './registry-codes.ts'
import type { StateId } from './state.ts'
import type { Contact, SitePoint, Trial } from './trial.ts'

type Module = Study['protocolSection']['contactsLocationsModule']
type Location = NonNullable<Module>['locations'][number]

/** A contact of the registry, as ours. */
export function contact(theirs: NonNullable<Module>['centralContacts'][number]): Contact {
  const phone = orNull(theirs.phone)
  const extension = orNull(theirs.phoneExt)
  return {
    name: orNull(theirs.name),
    role: orNull(theirs.role),
    phone: phone && extension ? `${phone}, extension ${extension}` : phone,
    email: orNull(theirs.email),
  }
}

/** States in which a trial takes nobody, or in which nobody has confirmed for years that it does. */
const TAKES_NOBODY: ReadonlySet<StateId> = new Set([
  'running',
  'finished',
  'paused',
  'stopped',
  'withdrawn',
  'unconfirmed',
  'access-paused',
  'access-ended',
  'marketed',
])
/** States of a site that would send somebody there. */
const OPEN_NOW_OR_LATER: ReadonlySet<StateId | null> = new Set([
  'recruiting',
  'not-yet',
  'invited',
  'access',
])

/**
 * The state of a site: its own, unclear where it is one that we do not know, null where it has none. Where the trial as a whole takes nobody, or
 * the registry itself found it unconfirmed, an open site is left over from before, and counts as one without a state. So no page, list,
 * map or sheet can send anybody to a trial that has ended.
 */
function siteState(status: Location['status'], trial: StateId): StateId | null {
  const state = status === undefined ? null : (our(STATE_OF, status) ?? 'unclear')
  return TAKES_NOBODY.has(trial) && OPEN_NOW_OR_LATER.has(state) ? null : state
}

/** The places of a record; `trial` is the state of the trial as a whole. */
export function sites(module: Module, trial: StateId): Trial['sites'] {
  return (module?.locations ?? []).map((location) => ({
    facility: orNull(location.facility),
    city: orNull(location.city),
    region: orNull(location.state),
    country: orNull(location.country),
    state: siteState(location.status, trial),
    contacts: location.contacts.map(contact),
    point: sitePoint(location.geoPoint),
  }))
}

function sitePoint(theirs: Location['geoPoint']): SitePoint | null {
  const { point } = readPoint(theirs?.lat, theirs?.lon)
  return point && { ...point, from: 'registry' }
}

/** The people who answer for a study, as far as the record names them. */
export function officials(module: Module): Trial['officials'] {
  return (module?.overallOfficials ?? []).flatMap((official) => {
    const name = orNull(official.name)
    return name === null
      ? []
      : [{ name, role: orNull(official.role), affiliation: orNull(official.affiliation) }]
  })
}
