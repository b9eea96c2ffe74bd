import { describe, expect, it } from 'vitest'
import { registryWords } from './registry-words.ts'

describe('registryWords', () => {
  it.each([
    ['', ''],
    ['poo transplant', 'stool transplant'],
    ['Ocrevus', 'ocrelizumab'],
    ['ocrelizumab', 'ocrelizumab'],
    ['FMT', 'FMT'],
    ['yoghurt Lisbon', 'yoghurt Lisbon'],
    ['zebrafish', 'zebrafish'],
    ['fish nct07168772', 'NCT07168772'],
  ])('tells for “%s” what a registry knows', (typed, known) => {
    expect(registryWords(typed)).toBe(known)
  })
})
