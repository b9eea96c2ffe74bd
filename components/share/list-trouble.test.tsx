import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Opened } from '#lib/catalogue/browse/open-list'
import { parseList } from '#lib/shortlist/list-link'
import { ListTrouble } from './list-trouble'

const page = (ids: string, missing: readonly Opened[] = []) =>
  renderToStaticMarkup(
    <ListTrouble asked={parseList(new URLSearchParams({ ids }))} opened={{ found: [], missing }} />,
  )

describe('ListTrouble', () => {
  it('says nothing of a list that is whole', () => {
    expect(page('NCT00000001')).toBe('')
  })

  it.each<[Opened['one'], string]>([
    [{ kind: 'unknown' }, 'Check with whoever gave you the number'],
    [{ kind: 'coming', leftOut: null }, 'Reload this page in a minute'],
    [{ kind: 'busy', retryAfter: 6, leftOut: null }, 'Reload this page in a minute'],
    [
      { kind: 'unreachable', sentence: 'It did not answer.', leftOut: null },
      'Reload this page later',
    ],
    [{ kind: 'unreadable', reason: 'wrong' }, 'This says nothing about the trial'],
  ])('names numbers that show no trial, with what to do: %j', (one, words) => {
    const missing = ['NCT00000001', 'NCT00000002'].map((asked) => ({ asked, one }))
    const markup = page('NCT00000001,NCT00000002', missing)
    expect(markup).toContain(': NCT00000001 and NCT00000002</h2>')
    expect(markup).toContain(words)
    expect(markup.includes('clinicaltrials.gov/study/NCT00000002')).toBe(one.kind !== 'unknown')
  })

  it('names pieces without a number, as the letters that they are', () => {
    expect(page('NCT00000001,<b>x</b>')).toContain('<q><bdi>&lt;b&gt;x&lt;/b&gt;</bdi></q>')
  })

  it('counts what is more than a list holds', () => {
    const numbers = Array.from({ length: 500 }, (_, at) => `NCT${at + 10_000_000}`)
    expect(page(numbers.join())).toContain('480 more in this link')
  })
})
