import type { Study } from '../ctgov/study.ts'
import { readPoint } from '../geo/point.ts'
import { orNull, our, STATE_OF } from './registry-words.ts'
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

/** The places of a record. A site's state that we do not know is unclear, one that it lacks is null. */
export function sites(module: Module): Trial['sites'] {
  return (module?.locations ?? []).map((location) => ({
    facility: orNull(location.facility),
    city: orNull(location.city),
    region: orNull(location.state),
    country: orNull(location.country),
    state: location.status === undefined ? null : (our(STATE_OF, location.status) ?? 'unclear'),
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
