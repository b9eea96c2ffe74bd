import { phrases } from '../text/phrase-book.ts'
import type { Vocabulary } from '../text/tagger.ts'

const MS = '{multiple sclerosis|ms}'
const TYPE =
  '{relapsing|relapsing remitting|relapsing-remitting|secondary progressive|primary progressive|progressive}'
const WITH =
  '{with|have|having|diagnosed with} {|clinically} {|confirmed|definite|established|documented} {|diagnosis of}'

/**
 * All words of a line that says who can join by age and sex. Words that bind a rule to some people, to another time or to a condition are left out
 * on purpose: a line that has one is not read.
 */
export const JOINING_WORDS: Vocabulary = [
  ['Y', phrases('year, yr, y')],
  ['A', phrases('age, aged, age of, of age, in age, old, age {range|group|limit|criteria}')],
  ['B', phrases('between, from, {range|ranging} {|from|between}')],
  ['T', phrases('to, through, thru, till, until')],
  ['&', phrases('and, but, and/or')],
  ['|', phrases('or, /')],
  [
    'G',
    phrases(`
      at least, minimum, minimum of, {no|not} {younger|less} than, {equal|equal to} or {greater|more|older|over} than,
      {greater|more|older|over} than or {equal|equal to}, {over|above} or equal to, at or {over|above}
    `),
  ],
  ['g', phrases('over, above, older than, more than, greater than')],
  [
    'L',
    phrases(`
      at most, up to, up to and including, maximum, maximum of, {no|not} {older|more|greater|over} than,
      {equal|equal to} or {less|younger} than, {less|younger} than or {equal|equal to}, {under|below} or equal to
    `),
  ],
  ['l', phrases('under, below, younger than, less than')],
  ['O', phrases('{or|and} {older|over|above|more|up|upwards|greater}')],
  ['U', phrases('{or|and} {younger|less|under|below}')],
  ['F', phrases('female, woman, women')],
  ['M', phrases('male, man, men')],
  [
    'P',
    phrases(`
      adult, patient, participant, subject, people, person, individual, volunteer, outpatient, adult ${MS} patient, ${MS} patient
    `),
  ],
  ['w', phrases(`${WITH} ${MS}, ${MS}`)],
  ['t', phrases(`{|${WITH}} ${TYPE} ${MS}, {|${WITH}} {rms|rrms|spms|ppms}`)],
  [
    'n',
    phrases(`
      who, be, is, are, must, should, must be, should be, has to be, have to be, will be, of, in, at, inclusive, inclusively,
      including, both, either, gender, sex, sexes, only, eligible, years inclusive,
      {at|on|as of} {|time of|date of|day of|moment of} {|signing|signing of|giving|providing} {|informed|written informed}
      {consent|screening|baseline|enrolment|enrollment|inclusion|study entry|entry|randomization|randomisation|recruitment|study start|screening visit|baseline visit}
    `),
  ],
]
