import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** Beside these a sentence on money tells of a part, of others, or of another time, and is only quoted: "P" where it cannot tell that people pay, "F" where it cannot tell that something is free, "U" for both. */
export const UNSURE: Vocabulary = [
  [
    'U',
    phrases(`
      {parent|previous|prior|earlier|extension} {study|trial|project}, less {often|likely}, more likely
    `),
  ],
  [
    'P',
    phrases(`
      who {complete|completed|finish|finished}, at {final|last|end of} {visit|study|}, at month, already paying, own contraceptive, {can|may} buy,
      paid {fee|participation fee}, paid to {each|every|} {participant|patient|subject|volunteer}, paid for test session, who do not pay
    `),
  ],
  [
    'F',
    phrases(`
      half, {part|parts|portion|share|percent|percentage|some|most} of, partly, partially, some {participant|patient|subject|people|volunteer},
      {main|core|other|another} {study|trial|project}, in part {1|2|one|two}, control group, one group, donor, relative, caregiver, carer,
      at {1|2|3|6|9|12|18|24} {month|week}, then {participant|patient|subject|they} {pay|paid|will pay}, other cost,
      to {hospital|sponsor|study site|study team|research team|site|clinic|laboratory|investigator}, for {investigator|staff|site}, no cost to {study|sponsor},
      {sponsor|investigator|clinic|laboratory|site|hospital|we|study team} {will|} {receive|receives|get|gets|obtains|obtain},
      care is free, {who|that} have insurance, {is|are} covered by insurance, free to {join|participate or|choose|leave|withdraw}, or not, free and voluntary, must be free,
      no {treatment|drug|medication|test} {will be|is} {given|provided|offered}, no cost {for|of} {participant|patient|subject} {will be|are|is} {covered|paid|borne|reimbursed},
      free {iron|vitamin|insulin|hormone|testosterone|cortisol|thyroxine|zinc|cell|needle}
    `),
  ],
]
