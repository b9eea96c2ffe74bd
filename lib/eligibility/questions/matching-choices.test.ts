import { describe, expect, it } from 'vitest'
import { APPROACHES, GUT_CHOICES, TREATMENT_CHOICES } from './choices.ts'
import { isLong, matchingChoices } from './matching-choices.ts'

describe('matchingChoices', () => {
  const treatments = (typed: string) =>
    matchingChoices(TREATMENT_CHOICES, typed).map(({ words }) => words)
  const conditions = (typed: string) => matchingChoices(GUT_CHOICES, typed).map(({ id }) => id)

  it.each([
    ['ocre', ['Ocrelizumab']],
    ['Ocrevus', ['Ocrelizumab']],
    ['kesimpta', ['Ofatumumab']],
    [' KESIMPTA ', ['Ofatumumab']],
    ['Kesímpta', ['Ofatumumab']],
    ['interferon 1b', ['Interferon beta-1b']],
    ['fumarate', ['Dimethyl fumarate', 'Diroximel fumarate', 'Monomethyl fumarate']],
    ['aspirin', []],
  ])('finds treatments by "%s": %j', (typed, found) => {
    expect(treatments(typed)).toEqual(found)
  })

  it.each([
    ['crohns', 'crohns'],
    ['Crohn’s', 'crohns'],
    ['celiac', 'coeliac'],
    ['coeliac', 'coeliac'],
    ['diarrhea', 'diarrhoea'],
    ['IBS', 'ibs'],
    ['irritable', 'ibs'],
    ['c difficile', 'c-difficile'],
  ])('finds gut conditions by "%s"', (typed, id) => {
    expect(conditions(typed)).toContain(id)
  })

  it('leaves all where nothing was typed', () => {
    expect(treatments('  ')).toHaveLength(TREATMENT_CHOICES.length)
  })
})

it('looks through treatments and gut conditions by name, and shows approaches at once', () => {
  expect([TREATMENT_CHOICES, GUT_CHOICES, APPROACHES].map(isLong)).toEqual([true, true, false])
})
