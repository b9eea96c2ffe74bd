import { describe, expect, it } from 'vitest'
import { LEXICON } from '../vocabulary/lexicon.ts'
import { BESIDE_PREGNANCY, OTHER_MEDICINES, PLAIN_WORDS } from '../vocabulary/plain-vocabulary.ts'
import { itemsOf } from './items.ts'
import { folded } from './words.ts'

/** Each word or phrase with its sense, and with what it names where it names something. */
const read = (text: string) =>
  itemsOf(folded(text)).map(({ text: words, meaning }) =>
    [words, meaning.sense, meaning.id].filter((part) => part !== '').join(' · '),
  )

const numbersIn = (text: string) =>
  itemsOf(folded(text)).flatMap(({ meaning }) =>
    meaning.sense === 'number' ? [meaning.value] : [],
  )

describe('itemsOf', () => {
  it('gives each word or phrase of a line its meaning, the longest phrase first', () => {
    expect(read('No monoclonal antibodies within 3 months')).toEqual([
      'no · cue · not',
      'monoclonal antibodies · treatment · monoclonal antibodies',
      'within · plain',
      '3 · number',
      'months · unit · months',
    ])
  })

  it('takes a hyphen between words for a space', () => {
    expect(read('relapsing-remitting MS')).toEqual(
      read('relapsing remitting MS').map((item) =>
        item.replace('relapsing remitting', 'relapsing-remitting'),
      ),
    )
  })

  it.each([
    ['interferon β-1a', 'treatment · interferon beta-1a'],
    ['IFN-beta 1b', 'treatment · interferon beta-1b'],
    ['Crohn’s disease', 'gut · crohns'],
    ['gastrointestinal side effects', 'otherwise'],
    ['heart attack', 'otherwise'],
    ['an unheardofizumab', 'medicine'],
    ['bananas', 'unknown'],
  ])('knows “%s” as %s', (text, sense) => {
    expect(read(text).at(-1)).toMatch(new RegExp(`${sense}$`))
  })

  it.each([
    ['5.5', [5.5]],
    ['5,5', [5.5]],
    ['5·5', [5.5]],
    ['5½', [5.5]],
    ['5 1/2', [5.5]],
    ['1,000', [1000]],
    ['twenty-four', [24]],
    ['18years', [18]],
    ['5.5.2010', []],
    ['12345', []],
  ])('reads the numbers of “%s”: %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers)
  })
})

describe('the lexicon', () => {
  const lists = [
    ['plain', PLAIN_WORDS],
    ['medicine', OTHER_MEDICINES],
    ['birth-control', BESIDE_PREGNANCY],
  ] as const

  it.each(lists)('lists no word as %s that it knows as something else', (sense, words) => {
    const shadowed = words.filter((word) => {
      const parts = word.split(' ')
      const found = LEXICON.find(parts, 0)
      return found?.length !== parts.length || found.value.sense !== sense
    })
    expect(shadowed).toEqual([])
  })
})
