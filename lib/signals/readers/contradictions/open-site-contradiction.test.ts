import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { recruitingWithoutOpenSite } from './open-site-contradiction.ts'

const contradiction = (
  overallStatus: string,
  statuses: readonly (string | undefined)[],
  more: readonly unknown[] = [],
) => {
  const locations = statuses.map((status) => ({ city: 'Rome', status }))
  return recruitingWithoutOpenSite(
    trialFrom({ status: { overallStatus }, contacts: { locations: [...locations, ...more] } }),
  )
}

describe('recruitingWithoutOpenSite', () => {
  it('quotes the status and those of the places', () => {
    expect(contradiction('RECRUITING', ['COMPLETED', 'WITHDRAWN', 'COMPLETED'])).toEqual({
      words:
        'By its status: it takes people now. By the status of each place: none takes people now.',
      quotes: [
        { text: 'RECRUITING', field: 'overallStatus' },
        { text: 'COMPLETED', field: 'locations' },
        { text: 'WITHDRAWN', field: 'locations' },
      ],
    })
  })

  it.each(['ACTIVE_NOT_RECRUITING', 'COMPLETED', 'SUSPENDED', 'TERMINATED', 'WITHDRAWN'])(
    'finds it where the only place is %s',
    (status) => {
      expect(contradiction('RECRUITING', [status])).not.toBeNull()
    },
  )

  it.each<[string, string, readonly (string | undefined)[]]>([
    ['one place is open', 'RECRUITING', ['COMPLETED', 'RECRUITING']],
    ['a place says nothing of itself', 'RECRUITING', ['COMPLETED', undefined]],
    ['no place says anything of itself', 'RECRUITING', [undefined, undefined]],
    ['no places are listed', 'RECRUITING', []],
    ['a place has not opened yet', 'RECRUITING', ['NOT_YET_RECRUITING', 'COMPLETED']],
    ['a place invites people', 'RECRUITING', ['ENROLLING_BY_INVITATION']],
    ['a place has a state that we do not know', 'RECRUITING', ['ON_HOLD']],
    ['the study takes nobody', 'COMPLETED', ['COMPLETED']],
    ['it has not opened yet', 'NOT_YET_RECRUITING', ['WITHDRAWN']],
  ])('finds none where %s', (_, overall, statuses) => {
    expect(contradiction(overall, statuses)).toBeNull()
  })

  it('finds none where a place could not be read', () => {
    expect(contradiction('RECRUITING', ['COMPLETED'], ['Rome'])).toBeNull()
  })
})
