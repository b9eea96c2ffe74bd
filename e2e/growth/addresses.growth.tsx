import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BesideAndBelow } from '#components/browse/beside-and-below'
import { browseView } from '#lib/catalogue/browse/browse-view'
import { whyNotHere } from '#lib/catalogue/browse/why-not-here'
import { understand } from '#lib/catalogue/browse/words/understand'
import { NO_HISTORY } from '#lib/catalogue/changes/change'
import { atomFeed } from '#lib/catalogue/export/feed'
import { trialsData } from '#lib/catalogue/export/trials-data'
import { readTyped } from '#lib/geo/typed/read-typed'
import { askedTrials } from '#lib/shortlist/asked-trials'
import { importSaved } from '#lib/shortlist/import-saved'
import { parsePack } from '#lib/shortlist/print-link'
import { EMPTY_LIST } from '#lib/shortlist/saved-list'
import { PARAMETERS } from '#lib/trials/address/parameters'
import { readAddress } from '#lib/trials/address/read-address'
import { isMissingTrial } from '#lib/trials/links/number-in-path'
import { readPasted } from '#lib/trials/links/pasted'
import { parseSearch } from '#lib/trials/search/search'
import { bundledCatalogue } from '../support/records/catalogue-of.ts'
import { KINDS, type Kind } from './adversarial-texts.ts'
import { tooSlow, type Work } from './growth-of.ts'

const TODAY = '2026-11-22'
const SITE = 'https://x.example'
const catalogue = bundledCatalogue()

const paramsOf = (query: string) => readAddress(new URLSearchParams(query)).params

/** What the app does with the part of an address behind the question mark. */
const OF_ADDRESSES: readonly Work<string>[] = [
  { name: 'address', run: (query) => readAddress(new URLSearchParams(query)) },
  {
    name: 'list of trials',
    run: (query) =>
      renderToStaticMarkup(
        <BesideAndBelow
          view={browseView(catalogue, parseSearch(paramsOf(query)), TODAY)}
          site={SITE}
        />,
      ),
  },
  {
    name: 'data',
    run: (query) => trialsData(catalogue, parseSearch(paramsOf(query)), 'csv', TODAY),
  },
  {
    name: 'feed',
    run: (query) => atomFeed(catalogue, NO_HISTORY, parseSearch(paramsOf(query)), SITE, TODAY),
  },
  { name: 'table', run: (query) => askedTrials(paramsOf(query)) },
  { name: 'pages to print', run: (query) => parsePack(paramsOf(query)) },
]

/** What the app does with what somebody typed, pasted or sent in a path. */
const OF_TEXTS: readonly Work<string>[] = [
  { name: 'pasted', run: readPasted },
  { name: 'path', run: (text) => isMissingTrial(`/trials/${text}`) },
  { name: 'words', run: understand },
  { name: 'place', run: readTyped },
  { name: 'why a trial is not here', run: (text) => whyNotHere(catalogue, text) },
  { name: 'saved file', run: (text) => importSaved(EMPTY_LIST, text) },
]

/** A name with as many values, each another one. */
const values: Kind = {
  name: 'a value after another',
  text: (letters) =>
    Array.from({ length: letters / 12 }, (_, at) => `NAME=a%20${at.toString(36)}`).join('&'),
}

describe('an address', () => {
  it.each([...PARAMETERS.keys()])('is answered quickly with anything in %s', (name) => {
    expect(tooSlow(OF_ADDRESSES, KINDS, (text) => `${name}=${encodeURIComponent(text)}`)).toEqual(
      [],
    )
    expect(tooSlow(OF_ADDRESSES, [values], (text) => text.replaceAll('NAME', name))).toEqual([])
  })

  it('is answered quickly, whatever it is', () => {
    expect(tooSlow(OF_ADDRESSES, KINDS, (text) => text)).toEqual([])
  })
})

describe('what is typed or pasted', () => {
  it('is read quickly', () => {
    expect(tooSlow(OF_TEXTS, KINDS, (text) => text)).toEqual([])
  })
})
