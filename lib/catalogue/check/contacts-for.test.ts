import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readTopics } from '../../trials/topics/read-topics.ts'
import { checkTrial } from './check-trial.ts'
import { contactOf, contactsFor } from './contacts-for.ts'
import { distancesFrom } from './distances.ts'

const person = (name: string, email: string | null = `${name.toLowerCase()}@example.org`) => ({
  name,
  ...(email !== null && { email }),
})
const site = (city: string, lat: number, status: string, ...names: string[]) => ({
  city,
  country: 'Italy',
  status,
  geoPoint: { lat, lon: 12 },
  contacts: names.map((name) => person(name)),
})

function asked(central: readonly object[], locations: readonly object[]) {
  const trial = trialFrom({
    status: { overallStatus: 'RECRUITING' },
    contacts: { centralContacts: [...central], locations: [...locations] },
  })
  return checkTrial({ trial, reading: readTopics(trial) })
}

const names = (contacts: readonly { readonly name: string | null }[]) =>
  contacts.map(({ name }) => name)

const STUDY = asked(
  [person('Office')],
  [
    site('Closed', 42.1, 'COMPLETED', 'Carla'),
    site('Far', 46, 'RECRUITING', 'Fabio'),
    site('Near', 42.2, 'RECRUITING', 'Nina', 'Nora', 'Nella'),
  ],
)

function from(trial: ReturnType<typeof asked>, lat: number) {
  const measured = distancesFrom([trial], { words: 'Here', point: { lat, lon: 12 }, country: 'IT' })
  return measured.get(trial.nctId) ?? null
}

describe('contactsFor', () => {
  it('begins with the nearest place that takes people, and ends with those that take nobody', () => {
    expect(names(contactsFor(STUDY, from(STUDY, 42)))).toEqual([
      'Nina',
      'Nora',
      'Fabio',
      'Office',
      'Carla',
    ])
    expect(names(contactsFor(STUDY, from(STUDY, 46)))).toEqual([
      'Fabio',
      'Nina',
      'Nora',
      'Office',
      'Carla',
    ])
  })

  it('keeps the order of the record where the device knows no place', () => {
    expect(names(contactsFor(STUDY, null))).toEqual(['Fabio', 'Nina', 'Nora', 'Office', 'Carla'])
  })

  it('names a person once, and last who cannot be reached', () => {
    const twice = asked(
      [person('Fabio'), person('Silent', null)],
      [site('Far', 46, 'RECRUITING', 'Fabio')],
    )
    expect(names(contactsFor(twice, null))).toEqual(['Fabio', 'Silent'])
    expect(contactOf(twice, null)).toMatchObject({ name: 'Fabio', place: 0 })
  })

  it('is empty where the record names nobody', () => {
    expect(contactOf(asked([], []), null)).toBeNull()
  })
})
