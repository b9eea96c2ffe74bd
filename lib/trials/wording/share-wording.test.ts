import { describe, expect, it } from 'vitest'
import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../record/from-study.ts'
import { glanceWords, trialDescription } from './share-wording.ts'

function trialOf(modules: Record<string, unknown>) {
  const parsed = parseStudy({
    protocolSection: { identificationModule: { nctId: 'NCT00000001' }, ...modules },
  })
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return fromStudy(parsed.study)
}

const reading = { onTopic: true, leftOutFor: null, topics: ['fmt'], why: '' } as const

describe('glanceWords', () => {
  it('says state, topics and places, and leaves out places it does not know', () => {
    const trial = trialOf({
      statusModule: { overallStatus: 'RECRUITING' },
      contactsLocationsModule: { locations: [{ city: 'Barcelona', country: 'Spain' }] },
    })
    expect(glanceWords(trial, reading, null)).toEqual([
      'Recruiting',
      'Stool transplant (FMT)',
      'Barcelona, Spain',
    ])
    expect(glanceWords(trialOf({}), { ...reading, topics: [] }, null)).toEqual(['State not clear'])
    expect(glanceWords(trial, reading, '2025-09')[0]).toBe('Was recruiting in September 2025')
  })
})

describe('trialDescription', () => {
  it('fits under a search result, however long the places are', () => {
    const locations = Array.from({ length: 3 }, () => ({ city: 'x'.repeat(200), country: 'Spain' }))
    const trial = trialOf({ contactsLocationsModule: { locations } })
    expect(trialDescription(trial, reading, null).length).toBeLessThan(200)
    expect(trialDescription(trialOf({}), reading, null)).toBe(
      'State not clear · Stool transplant (FMT). NCT00000001: who can take part, what happens and who runs it, as its record says.',
    )
  })
})
