import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { TELLING, tellingStudies } from '#e2e/support/records/telling-studies'
import { EVERYTHING, FACETS, parseSearch, type Search } from '../../trials/search/search.ts'
import { browse, MOST_ON_ONE_PAGE, PAGE_SIZE } from './browse.ts'
import { createWordFinder } from './find-words.ts'

const TODAY = '2026-11-22'
const { entries } = bundledCatalogue()
const findWords = createWordFinder(entries)
const look = (address: string) =>
  browse(entries, findWords, parseSearch(new URLSearchParams(address)), TODAY)
const numbers = (address: string) => look(address).shown.map(({ trial }) => trial.nctId)

/** Records that say something of ethics, cost and groups, each in another way, and one that is silent. */
const told = catalogueOf(copyOf(tellingStudies(TODAY))).entries
const lookAtReplies = (address: string) =>
  browse(told, createWordFinder(told), parseSearch(new URLSearchParams(address)), TODAY)

describe('browse', () => {
  it('shows every trial, twelve a page, each once', () => {
    const seen = [1, 2, 3, 4, 5].flatMap((page) => numbers(`page=${page}`))
    expect(look('')).toMatchObject({ total: 51, matching: 51, pages: 5 })
    expect(new Set(seen).size).toBe(51)
    expect(look('page=5').shown).toHaveLength(51 - 4 * PAGE_SIZE)
  })

  it('shows the last page for a page that is past it', () => {
    expect(look('page=99').page).toBe(5)
  })

  it('shows every match on one page where that is asked for', () => {
    const { shown, page, pages } = look('page=all')
    expect([shown.length, page, pages]).toEqual([51, 1, 1])
    expect(look('page=all&q=zzzzzz')).toMatchObject({ shown: [], page: 1, pages: 1 })
  })

  it('shows the first page where all of them are too many for one', () => {
    const many = Array.from({ length: MOST_ON_ONE_PAGE + 1 }, () => told).flat()
    const all = parseSearch(new URLSearchParams('page=all'))
    const { shown, page, pages } = browse(many, findWords, all, TODAY)
    expect([shown.length, page]).toEqual([PAGE_SIZE, 1])
    expect(pages).toBe(Math.ceil(many.length / PAGE_SIZE))
  })

  it('offers the parts of a chosen country, and of no other', () => {
    const regions = (address: string) =>
      look(address)
        .facets.find(({ id }) => id === 'region')
        ?.choices.map(({ words }) => words)
    expect(regions('')).toEqual([])
    expect(regions('country=Canada')).toEqual(['Alberta, Canada', 'Ontario, Canada'])
    const { shown, facets } = look('country=Canada&region=Ontario%2C+Canada')
    expect(shown.length).toBeGreaterThan(0)
    const countries = facets.find(({ id }) => id === 'country')?.choices
    expect(countries?.map(({ value }) => value)).toContain('Germany')
    for (const { trial } of shown)
      expect(trial.sites.map(({ region }) => region)).toContain('Ontario')
  })

  describe('where records spell a country in several ways', () => {
    const at = (city: string, country: string, state?: string) => ({ city, country, state })
    const spelt = catalogueOf(
      copyOf(
        [
          [at('Ankara', 'Turkey'), at('İzmir', 'Türkiye')],
          [at('Ankara', 'Turkey (Türkiye)')],
          [at('Izmir', 'Turkey (Türkiye)')],
          [at('Prague', 'Czechia')],
          [at('Montreal', 'Canada', 'Quebec')],
          [at('Montréal', 'Canada', 'Québec'), at('Laval', 'Canada', 'Québec')],
        ].map((locations, number) => ({
          protocolSection: {
            identificationModule: { nctId: `NCT0000000${number}`, briefTitle: 'A probiotic' },
            conditionsModule: { conditions: ['Multiple Sclerosis'] },
            contactsLocationsModule: { locations },
          },
        })),
      ),
    ).entries
    const lookAt = (params: Record<string, string>) =>
      browse(spelt, createWordFinder(spelt), parseSearch(new URLSearchParams(params)), TODAY)
    const choices = (params: Record<string, string>, facet: string) =>
      lookAt(params)
        .facets.find(({ id }) => id === facet)
        ?.choices.map(({ words, count, chosen }) => [words, count, chosen])

    it('offers each once, as most records spell it', () => {
      expect(choices({}, 'country')).toEqual([
        ['Canada', 2, false],
        ['Czechia', 1, false],
        ['Turkey (Türkiye)', 3, false],
      ])
    })

    it.each([
      ['Turkey', 3],
      ['Türkiye', 3],
      ['Turkey (Türkiye)', 3],
      ['turkey', 3],
      ['Czech Republic', 1],
      ['Chad', 0],
    ])('finds by the address of %s', (country, matching) => {
      expect(lookAt({ country }).matching).toBe(matching)
    })

    it('shows the choice of an older address as chosen', () => {
      expect(choices({ country: 'Turkey' }, 'country')).toContainEqual([
        'Turkey (Türkiye)',
        3,
        true,
      ])
    })

    it('has a part of a country once, and finds it in any spelling', () => {
      expect(choices({ country: 'Canada' }, 'region')).toEqual([['Quebec, Canada', 2, false]])
      expect(lookAt({ country: 'Canada', region: 'Québec, Canada' }).matching).toBe(2)
    })
  })

  it('counts for every choice what choosing it gives', () => {
    for (const address of [
      '',
      'topic=probiotic',
      'state=recruiting&kind=treatment',
      'q=microbiome',
    ]) {
      const search = parseSearch(new URLSearchParams(address))
      for (const facet of look(address).facets) {
        for (const choice of facet.choices) {
          const only: Search = {
            ...search,
            chosen: { ...search.chosen, [facet.id]: [choice.value] },
          }
          expect(
            browse(entries, findWords, only, TODAY).matching,
            `${address} ${facet.id}=${choice.value}`,
          ).toBe(choice.count)
        }
      }
    }
  })

  it('takes either of two choices of one filter, and both of two filters', () => {
    const fmt = look('topic=fmt').matching
    const worms = look('topic=helminth').matching
    const either = look('topic=fmt&topic=helminth').matching
    expect(either).toBeGreaterThan(Math.max(fmt, worms))
    expect(either).toBeLessThanOrEqual(fmt + worms)
    for (const { trial } of look('topic=fmt&state=finished').shown)
      expect(trial.state).toBe('finished')
  })

  it.each([
    ['vancomycin', 'NCT05539729'],
    ['Vancomicin', 'NCT05539729'],
    ['barcelona probiotic', 'NCT07168772'],
    ['NCT01006941', 'NCT01006941'],
    ['hookworms nottingham', 'NCT01470521'],
    ['Trichuris', 'NCT01413243'],
    ['vall d’hebron', 'NCT07168772'],
  ])('finds by the words "%s"', (words, nctId) => {
    expect(numbers(`q=${encodeURIComponent(words)}`)).toContain(nctId)
  })

  it('finds the same trials whichever way a stool transplant is said', () => {
    const found = [
      'FMT',
      'fecal microbiota transplantation',
      'faecal transplant',
      'stool transplants',
    ].map((words) => numbers(`q=${encodeURIComponent(words)}`).sort())
    expect(found[0]).toContain('NCT03594487')
    for (const other of found) expect(other).toEqual(found[0])
  })

  it('finds nothing for words that no trial has', () => {
    expect(look('q=zebrafish').matching).toBe(0)
  })

  it('says which one filter to drop, and exactly how many that gives', () => {
    const { matching, loosened } = look('topic=helminth&state=recruiting&state=not-yet&q=worm')
    expect(matching).toBe(0)
    expect(loosened.length).toBeGreaterThan(0)
    for (const { search, count } of loosened)
      expect(browse(entries, findWords, search, TODAY).matching).toBe(count)
    expect(loosened.map((one) => one.count)).toEqual(
      loosened.map((one) => one.count).sort((a, b) => b - a),
    )
  })

  it('keeps a country among the choices although nothing matches there', () => {
    const countries = look('country=Atlantis').facets.find((facet) => facet.id === 'country')
    expect(countries?.choices).toContainEqual({
      value: 'Atlantis',
      words: 'Atlantis',
      chosen: true,
      count: 0,
    })
  })

  it('offers every filter on every page', () => {
    expect(look('q=zebrafish').facets.map((facet) => facet.id)).toEqual(
      FACETS.map((facet) => facet.id),
    )
  })

  it('puts open trials first, the most recently confirmed in front', () => {
    const shown = look('').shown.map(({ trial }) => trial)
    const recruiting = shown.filter((trial) => trial.state === 'recruiting')
    expect(shown.slice(0, recruiting.length)).toEqual(recruiting)
    const dates = recruiting.map((trial) => (trial.confirmed ?? trial.updated)?.text ?? '')
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('puts the next planned end first when sorted by it, and past ends behind', () => {
    const ends = look('sort=ending').shown.map(
      ({ trial }) => (trial.mainEnd ?? trial.ended)?.text ?? '',
    )
    const coming = ends.filter((end) => end >= TODAY.slice(0, end.length))
    expect(coming.length).toBeGreaterThan(1)
    expect(ends.slice(0, coming.length)).toEqual([...coming].sort())
  })

  it('puts the newest in the registry first when sorted by it', () => {
    const posted = look('sort=newest').shown.map(({ trial }) => trial.firstPosted?.text ?? '')
    expect(posted).toEqual([...posted].sort().reverse())
  })

  it('does not change the list that it is given', () => {
    const before = entries.map(({ trial }) => trial.nctId)
    browse(entries, findWords, EVERYTHING, TODAY)
    expect(entries.map(({ trial }) => trial.nctId)).toEqual(before)
  })

  it.each([
    ['groups=random', [TELLING.free, TELLING.all]],
    ['cost=free', [TELLING.free, TELLING.all]],
    ['ethics=mentioned', [TELLING.ethics, TELLING.all]],
    ['confirmed=12-months', [TELLING.silent, TELLING.all]],
    ['groups=random&ethics=mentioned', [TELLING.all]],
    ['cost=free&paying=left-out', [TELLING.free, TELLING.all]],
  ])('takes with "%s" only records that say so', (address, found) => {
    expect(
      lookAtReplies(address)
        .shown.map(({ trial }) => trial.nctId)
        .toSorted(),
    ).toEqual(found.toSorted())
  })

  it('leaves out only records that say people pay: silent ones stay', () => {
    const { shown, total } = lookAtReplies('paying=left-out')
    expect(shown).toHaveLength(total - 1)
    expect(shown.map(({ trial }) => trial.nctId)).not.toContain(TELLING.pays)
    expect(shown.map(({ trial }) => trial.nctId)).toContain(TELLING.silent)
  })

  it('never counts a silent record as free, nor one that calls only a part free', () => {
    const free = lookAtReplies('cost=free').shown.map(({ trial }) => trial.nctId)
    expect(free).not.toContain(TELLING.silent)
    expect(free).not.toContain(TELLING.freePart)
  })

  it('counts what each filter on what records say gives', () => {
    for (const facet of lookAtReplies('').facets) {
      for (const { value, count } of facet.choices)
        expect(lookAtReplies(`${facet.id}=${value}`).matching, `${facet.id}=${value}`).toBe(count)
    }
  })
})
