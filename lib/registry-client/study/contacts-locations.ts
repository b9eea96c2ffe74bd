import { z } from 'zod'
import { list, maybe, text } from '../fields.ts'
import { known } from '../known.ts'
import { STATUSES } from '../statuses.ts'

const contact = z.object({ name: text, role: text, phone: text, phoneExt: text, email: text })

/** A point on the globe, or nothing: half a point, or one that is not on the globe, places no site. */
const geoPoint = maybe(z.object({ lat: maybe(z.number()), lon: maybe(z.number()) })).transform(
  (point) => {
    const { lat, lon } = point ?? {}
    if (lat === undefined || lon === undefined) return undefined
    return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined
  },
)

/** Where a study runs and whom to ask. */
export const contactsLocationsModule = z.object({
  centralContacts: list(contact),
  overallOfficials: list(z.object({ name: text, affiliation: text, role: text })),
  locations: list(
    z.object({
      facility: text,
      status: maybe(known(STATUSES)),
      city: text,
      state: text,
      zip: text,
      country: text,
      contacts: list(contact),
      geoPoint,
    }),
  ),
})
