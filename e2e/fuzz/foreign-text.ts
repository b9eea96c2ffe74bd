import fc from 'fast-check'
import { PIECES } from '../growth/adversarial-texts.ts'

/** Lines of criteria as records have them, so that readers get past the first word. */
const LINES = [
  '* EDSS \\<= 5.5 at screening',
  '1. Age 18 to 55 years, inclusive',
  'Exclusion Criteria:',
  'Inclusion Criteria',
  '- Pregnant or breast-feeding women',
  '  * No rituximab within 6 months before randomisation',
  'Diagnosis of relapsing-remitting MS (McDonald 2017).',
  'Antibiotics or probiotics in the last 3 months; except topical ones',
  'Participation is free of charge. Travel is not paid.',
  'The study was approved by the ethics committee of the University (No. 12/2020).',
  'None of the following:',
  'Healthy controls: no MS',
] as const

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', ', ', '. ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 120 }).map(String) },
)

/** A text as a record, an address or a person could hold it: words and marks that readers look for, in any order, among letters of any kind. */
export const foreignText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''))

/** A few of them, for a record with many texts. */
export const shortText = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))

/** The words of a text without the marks of lists, which are numbers, single letters and Roman numbers. */
export const longWordsOf = (text: string) =>
  (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^[ivx]+$/i.test(word))

/** The letters and digits of a text, in their order: what must not be lost. */
export const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
