import { describe, expect, it } from 'vitest'
import { isStatusUnread, mayBeUnread, unreadWords } from './unread-wording.ts'

const P = 'protocolSection'
const END = `${P}.statusModule.completionDateStruct.date`
const POINT = `${P}.contactsLocationsModule.locations.geoPoint.lon`

describe('unreadWords', () => {
  it('says nothing of a record that could be read', () => {
    expect(unreadWords({ unreadFields: [] })).toBeNull()
  })

  it('names what is left out, each part once, in plain words', () => {
    expect(unreadWords({ unreadFields: [END] })).toBe(
      '1 part of this record came in a form that we do not know. Left out here: the end date. The record itself has it.',
    )
    const point = POINT.replace(/lon$/, 'lat')
    expect(unreadWords({ unreadFields: [END, POINT, point] })).toBe(
      '2 parts of this record came in a form that we do not know. Left out here: the end date and where a place is on the map. The record itself has them.',
    )
  })

  it('names a part that we have no words for by the registry’s own name', () => {
    expect(unreadWords({ unreadFields: ['newSection.newField'] })).toContain(
      '“newSection.newField”',
    )
  })
})

describe('mayBeUnread', () => {
  it.each([
    [[], false],
    [[POINT], false],
    [[`${P}.contactsLocationsModule.locations.contacts.phone`], false],
    [[END], true],
    [[POINT, `${P}.descriptionModule`], true],
    [[`${P}.contactsLocationsModule.locations`], true],
  ])('for %j: %s', (unreadFields, may) => {
    expect(mayBeUnread({ unreadFields })).toBe(may)
  })
})

describe('isStatusUnread', () => {
  it.each([
    [[END], false],
    [[`${P}.statusModule.overallStatus`], true],
    [[`${P}.statusModule`], true],
  ])('for %j: %s', (unreadFields, unread) => {
    expect(isStatusUnread({ unreadFields })).toBe(unread)
  })
})
