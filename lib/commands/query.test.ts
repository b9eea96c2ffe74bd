import { describe, expect, it } from 'vitest'
import { runCommand } from '#e2e/support/run-command'
import { apiParams, GUT_QUERY, siteUrl } from '../ctgov/query.ts'

describe('npm run query', () => {
  it('prints the search to read, and both addresses to paste', async () => {
    const { code, out, err } = await runCommand('query')
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const word of [...GUT_QUERY.conditions, ...GUT_QUERY.terms]) expect(out).toContain(word)
    const lines = out.split('\n')
    expect(lines).toContain(siteUrl(GUT_QUERY))
    expect(lines).toContain(`https://clinicaltrials.gov/api/v2/studies?${apiParams(GUT_QUERY)}`)
  })
})
