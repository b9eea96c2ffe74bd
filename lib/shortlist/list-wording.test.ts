import { describe, expect, it } from 'vitest'
import { linkHolds, listDescription, listName, sharedWords } from './list-wording.ts'

describe('words for a list', () => {
  it('call it by its title, or by how many it holds', () => {
    expect(listName('For Tuesday', 3)).toBe('For Tuesday')
    expect(listName(null, 1)).toBe('A list of 1 trial')
  })

  it('say who made it', () => {
    expect(sharedWords(1)).toBe('Someone shared 1 trial with you')
    expect(sharedWords(4)).toBe('Someone shared 4 trials with you')
  })

  it('name its trials, cut where a preview ends', () => {
    expect(listDescription(['A study', 'Another'], 3)).toBe('3 trials: A study; Another')
    expect(listDescription([], 3)).toBe('3 trials')
    expect(listDescription(Array(20).fill('Probiotics in MS'), 20).length).toBeLessThan(240)
  })

  it('say what is in its link', () => {
    expect(linkHolds(1, null)).toBe('The link holds 1 trial number. Nothing about you is in it.')
    expect(linkHolds(3, 'A')).toContain('3 trial numbers and the title')
  })
})
