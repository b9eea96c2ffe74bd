import fc from 'fast-check'

/** Cases of each property: a few in the run of all tests, many in `npm run fuzz`. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 200)

/** Holds a property against as many cases as the run is for. Throws for the first that breaks it, with the smallest like it. */
export function everyCase<Values>(property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: CASES })
}
