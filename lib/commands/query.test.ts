import { describe, expect, it } from 'vitest'
import { runCommand } from '#e2e/run/run-command'
import { CONDITIONS, STUDY_FIELDS, siteUrl, TOPIC_FIELDS } from '../registry-client/query.ts'

describe('npm run query', () => {
  it('prints each question to read, with both addresses to paste', async () => {
    const { code, out, err } = await runCommand('query')
    expect(err).toBe('')
    expect(code).toBe(0)
    for (const condition of CONDITIONS) {
      expect(out).toContain(siteUrl(condition))
      const asked = `https://clinicaltrials.gov/api/v2/studies?query.cond=${condition.replaceAll(' ', '+')}&`
      expect(out).toContain(asked)
    }
    for (const field of [...TOPIC_FIELDS, ...STUDY_FIELDS]) expect(out).toContain(field)
  })
})
