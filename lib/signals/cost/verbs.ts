import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** What is done about money, who is bound to do it, and what denies it. */
export const VERBS: Vocabulary = [
  // no denial
  [
    '.',
    phrases(
      `not only, whether or not, no matter, no later than, not limited to, but not limited to, if not`,
    ),
  ],
  // what is planned or asked
  [
    'M',
    phrases(`
      will, shall, must, {required|requested|asked|expected|obliged|obligated|supposed|invited}
      to, is to, are to
    `),
  ],
  // what may be
  ['m', phrases(`may, might, should, can, {have|has|had|having} to, {need|needs|needed} to`)],
  // what would be
  ['w', phrases(`would, could, would have to, could have to`)],
  // signs that people or things of this study are meant
  [
    '@',
    phrases(`
      this, these, in {this|} {study|trial|research|project}, eligible, consenting, randomized,
      randomised, allocated, assigned, arm, group, enrolled, recruited, baseline, selected,
      included, intervention group, control group, each, every, both, qualified
    `),
  ],
  ['jB', phrases(`{has|have} been`)],
  // things that are measured or asked about
  [
    'h',
    phrases(`
      report, reported, recall, record, recorded, questionnaire, survey, interview, diary,
      measure, measured, assessed, outcome, compared, analysed, analyzed, collected, captured,
      model, modelled, savings, rated, {rate|asked|judge} {how|whether}, opinion, attitude,
      believe, perceived, views on
    `),
  ],
  // things as they are in general
  [
    'j',
    phrases(`
      many, most, often, commonly, frequently, typically, generally, poor, majority,
      globally, rarely, sometimes
    `),
  ],
  // to be
  ['B', phrases(`is, are, was, were, be, been, being`)],
  ['NP', phrases(`no one, no-one, nobody`)],
  // not
  [
    'N',
    phrases(`
      not, no, never, neither, nor, without, none, nothing, cannot, can not, don't, doesn't,
      won't, isn't, aren't, wasn't, weren't, didn't, shouldn't, no longer, not be
    `),
  ],
  // to pay for something
  [
    'Y',
    phrases(`
      {pay|paying|pays} for, {pay|paying} {towards|toward}, finance, financing, self-finance,
      self-fund, self fund, fund {their|his|her} {own|}
    `),
  ],
  // to pay
  ['1', phrases(`pay, paying, pays, prepay`)],
  // paid
  ['y', phrases(`paid, paid for, payable`)],
  // to bear (a cost)
  [
    'V',
    phrases(`
      bear, bears, bearing, cover, covering, assume, assuming, absorb, shoulder, defray, incur,
      meet, contribute, take on, share
    `),
  ],
  // borne
  [
    'v',
    phrases(`
      borne, covered, assumed, absorbed, shouldered, defrayed, carried, settled, financed, funded,
      incurred, met
    `),
  ],
  // to buy
  ['Q', phrases(`purchase, buy, purchasing, buying`)],
  // bought
  ['q', phrases(`purchased, bought`)],
  // responsible
  ['R', phrases(`responsible, responsibility, liable, accountable`)],
  ['Re', phrases(`responsible for bill`)],
  [
    'Rr',
    phrases(`
      {financially|fiscally|monetarily} responsible, financial responsibility, responsible
      financially
    `),
  ],
  // charged
  ['K', phrases(`passed on, charged, billed, invoiced`)],
  // waived
  ['z', phrases(`waived, waive, exempt, exempted`)],
  // to bring about (a cost)
  [
    'n',
    phrases(`
      result in, lead to, come with, carry, be associated with, involve, entail, generate, cause,
      create, imply
    `),
  ],
  ['LV', phrases(`{cannot|can not|can't|could not} {bear|assume|meet}`)],
  [
    'LY',
    phrases(`
      {consent|consents} to {pay|pay for|purchase|buy},
      {unable|inability|not able|unwilling|unwillingness} to {pay|pay for}, {cannot|can not|can't|could not} {pay
      for|pay|cover}, who can {pay|pay for}
    `),
  ],
  // to give
  [
    'G',
    phrases(`
      provide, provided, providing, given, give, giving, supply, supplied, supplying, offer,
      offered, offering, dispensed, delivered, distributed, available, furnished, mailed, loaned,
      sent, shipped, made available, access, have access to
    `),
  ],
  // done
  [
    '2',
    phrases(`
      administered, performed, conducted, done, treated, examined, carried out, vaccinated,
      tested, made, fitted, enrolled
    `),
  ],
  // to get
  ['g', phrases(`receive, received, receiving, get, obtain, obtained, got, undergo`)],
  // able, willing, agreeing
  [
    'L',
    phrases(`
      able, unable, willing, unwilling, ability, inability, acceptance, willingness, capable,
      incapable, agree, agreement, agrees, prepared, financial means, financially able, financial
      ability, financial capacity, refuse, refusal, afford to, accept, capacity
    `),
  ],
  // required
  ['l', phrases(`required, needed, necessary, mandatory, expected, due, requested`)],
  // to afford
  ['a', phrases(`afford, affording`)],
  ['La', phrases(`{can|could} afford, {cannot|can not|can't} afford, not able to afford`)],
]
