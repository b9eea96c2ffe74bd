import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotOpened, type Unopened } from './not-opened'

const LEFT_OUT = {
  nctId: 'NCT00000001',
  title: 'Walking in <b>MS</b>',
  reason: 'no-gut',
  why: 'About MS, but no word about the gut.',
} as const

const page = (one: Unopened) => renderToStaticMarkup(<NotOpened nctId="NCT00000001" one={one} />)

describe('NotOpened', () => {
  it.each<[Unopened, string]>([
    [{ kind: 'coming', leftOut: null }, 'It has not answered yet.'],
    [{ kind: 'busy', retryAfter: 6, leftOut: null }, 'Try again in 6 seconds'],
    [{ kind: 'busy', retryAfter: 1, leftOut: null }, 'Try again in a second, or'],
    [{ kind: 'unreachable', sentence: 'It did not answer.', leftOut: null }, 'It did not answer.'],
    [
      { kind: 'unreadable', reason: 'statusModule: wrong' },
      'In technical words: statusModule: wrong',
    ],
  ])('says of %j what happened and where else to read', (one, words) => {
    const markup = page(one)
    expect(markup).toContain(words)
    expect(markup).toContain('href="https://clinicaltrials.gov/study/NCT00000001"')
    expect(markup).toMatch(/<h1[^>]*>NCT00000001<\/h1>/)
  })

  it.each<Unopened>([
    { kind: 'coming', leftOut: LEFT_OUT },
    { kind: 'busy', retryAfter: 6, leftOut: LEFT_OUT },
    { kind: 'unreachable', sentence: 'It did not answer.', leftOut: LEFT_OUT },
  ])('says what our copy knows of one that we left out: $kind', (one) => {
    const markup = page(one)
    expect(markup).toMatch(/<h1 [^>]*><bdi[^>]*>Walking in &lt;b&gt;MS&lt;\/b&gt;<\/bdi><\/h1>/)
    expect(markup).toContain('This is not one of the gut trials in MS we list')
    expect(markup).toContain(LEFT_OUT.why)
  })

  it.each<[Unopened, string]>([
    [{ kind: 'busy', retryAfter: 6, leftOut: null }, 'Look for NCT00000001 on ClinicalTrials.gov'],
    [{ kind: 'busy', retryAfter: 6, leftOut: LEFT_OUT }, 'Read NCT00000001 on ClinicalTrials.gov'],
    [{ kind: 'unreadable', reason: 'x' }, 'Read NCT00000001 on ClinicalTrials.gov'],
  ])('promises a record there only where one is known: %j', (one, words) => {
    expect(page(one).replaceAll('<!-- -->', '')).toContain(words)
  })

  it('loads itself again without JavaScript while a record is coming, and only then', () => {
    const coming = page({ kind: 'coming', leftOut: null })
    expect(coming).toContain('<noscript><meta http-equiv="refresh" content="10"/></noscript>')
    expect(coming).toContain('<a href="/trials/NCT00000001">Look again</a>')
    expect(page({ kind: 'busy', retryAfter: 6, leftOut: null })).not.toContain('refresh')
  })
})
