import { expect, it } from 'vitest'
import { catalogueOf, copyOf } from '../../support/records/catalogue-of.ts'
import { BUNDLED, grownStudies } from './grown-studies.ts'

it('makes as many studies as asked for, each on our list under a number and a title of its own', () => {
  const count = 3 * BUNDLED
  const { entries } = catalogueOf(copyOf(grownStudies(count)))
  expect(new Set(entries.map(({ trial }) => trial.nctId)).size).toBe(count)
  expect(new Set(entries.map(({ trial }) => trial.title)).size).toBe(count)
})
