import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PastedSaid } from './pasted-said'

const html = (text: string) =>
  renderToStaticMarkup(<PastedSaid text={text} hrefOf={(nctId) => `/find?trial=${nctId}`} />)

describe('PastedSaid', () => {
  it.each(['', 'N', 'NCT0716877', 'ISRCTN1234', '2022-500024-30', 'stool'])(
    'is silent about %j, which may be unfinished',
    (text) => {
      expect(html(text)).toBe('')
    },
  )

  it('says what a number of ours is, and nothing more', () => {
    expect(html('nct07168772').replaceAll(/<[^>]*>/g, '')).toBe(
      'A ClinicalTrials.gov number: NCT07168772.',
    )
  })

  it('offers a guess by way of the form', () => {
    expect(html('NCTO7168772')).toContain('href="/find?trial=NCT07168772"')
  })

  it('leads to another registry without telling it where from', () => {
    expect(html('DRKS 00032618')).toContain(
      '<a href="https://drks.de/search/en/trial/DRKS00032618" rel="noopener noreferrer">',
    )
  })
})
