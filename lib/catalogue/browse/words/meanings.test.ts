import { describe, expect, it } from 'vitest'
import { phrases, spelledOut } from '../../../trials/text/phrase-book.ts'
import { EVERYDAY_MEANINGS } from './everyday-vocabulary.ts'
import { MEDICINE_MEANINGS } from './medicine-meanings.ts'
import { understand } from './understand.ts'

describe('the vocabulary', () => {
  it('understands each phrase, and none of its rows is hidden by an earlier one', () => {
    for (const { name, written, typed } of EVERYDAY_MEANINGS) {
      const read = [...written, ...typed].flatMap(spelledOut).map((phrase) => understand(phrase))
      const meant = read.map(({ understood }) => understood.map(({ meaning }) => meaning.name))
      expect(
        meant.every((names) => names.length > 0),
        name,
      ).toBe(true)
      expect(meant.flat(), name).toContain(name)
    }
  })

  it('knows each brand as the medicine that it is', () => {
    for (const { name, brands = [] } of MEDICINE_MEANINGS) {
      for (const brand of brands)
        expect(understand(brand).understood.map(({ meaning }) => meaning.name)).toEqual([name])
    }
  })

  it('reads the longest phrase, not a shorter one inside it', () => {
    for (const words of phrases(
      'fecal microbiota transplant, gut brain axis, short-chain fatty acid',
    )) {
      const { understood, others } = understand(words)
      expect([understood.map(({ said }) => said), others]).toEqual([[words], []])
    }
  })
})
