import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotOpened, type Unopened } from './not-opened'

describe('NotOpened', () => {
  it.each<[Unopened, string]>([
    [{ kind: 'busy' }, 'Try again in a minute'],
    [{ kind: 'unreachable', sentence: 'It did not answer.' }, 'It did not answer.'],
    [
      { kind: 'unreadable', reason: 'statusModule: wrong' },
      'In technical words: statusModule: wrong',
    ],
  ])('says of %j what happened and where else to read', (one, words) => {
    const markup = renderToStaticMarkup(<NotOpened nctId="NCT00000001" one={one} />)
    expect(markup).toContain(words)
    expect(markup).toContain('href="https://clinicaltrials.gov/study/NCT00000001"')
  })
})
