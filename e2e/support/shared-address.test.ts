import { describe, expect, it } from 'vitest'
import { leaksOf } from './shared-address.ts'

const SITE = 'https://gutcheck.example'
const leaks = (path: string) => leaksOf(`${SITE}${path}`, SITE)

describe('leaksOf', () => {
  it.each([
    '/trials/NCT07168772',
    '/list?ids=NCT07168772',
    `/list?ids=${Array.from({ length: 20 }, (_, at) => `NCT000000${at + 10}`).join(',')}&title=F%C3%BCr%20Ana%20%26%20Ben`,
    '/print?ids=NCT07168772,NCT05779449&lang=en',
    '/compare?ids=NCT07168772,NCT05779449',
  ])('finds nothing in %s', (path) => {
    expect(leaks(path)).toEqual([])
  })

  it.each([
    '/list?ids=NCT07168772&age=38',
    '/list?ids=NCT07168772&utm_source=mail',
    '/list?ids=nct07168772',
    '/list?ids=NCT07168772,hello',
    '/list?ids=NCT07168772&ids=NCT05779449',
    `/list?ids=${Array.from({ length: 21 }, (_, at) => `NCT000000${at + 10}`).join(',')}`,
    `/list?ids=NCT07168772&title=${'a'.repeat(61)}`,
    '/list?ids=NCT07168772&title=a%0D%0Ab',
    '/list?ids=NCT07168772&title=a%E2%80%AEb',
    '/list?ids=NCT07168772#rome',
    '/list?ids=NCT07168772#',
    '/trials/NCT07168772?from=check',
    '/trials?q=NCT07168772',
    '/check/results?ids=NCT07168772',
    '/trials/NCT0716877',
  ])('finds something in %s', (path) => {
    expect(leaks(path)).not.toEqual([])
  })

  it('finds an address that leads elsewhere, names somebody or is none', () => {
    expect(leaksOf('https://other.example/list?ids=NCT07168772', SITE)).not.toEqual([])
    expect(leaksOf('https://ana@gutcheck.example/list?ids=NCT07168772', SITE)).not.toEqual([])
    expect(leaksOf('/list?ids=NCT07168772', SITE)).not.toEqual([])
  })
})
