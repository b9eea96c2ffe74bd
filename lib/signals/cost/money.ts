import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** Words for money, and for its absence. */
export const MONEY: Vocabulary = [
  // fees and prices
  [
    'e',
    phrases(`
      {usual|standard|regular|normal|full|private|reduced|discounted|retail|market}
      {|retail|private|monthly|market} {price|fee|rate}, financial contribution, fee, tuition,
      tuition fee, price, charge of, hospital bill, medical bill
    `),
  ],
  [
    'NC',
    phrases(`
      {no|without} {additional|extra|} financial
      {burden|obligation|liability|commitment|charge|cost}, no charge
    `),
  ],
  // costs
  [
    'C',
    phrases(`
      cost, expense, charges, charge {for|to}, {additional|extra|service|hospital|separate}
      charge, charge {applies|will|is|be}
    `),
  ],
  ['CP', phrases(`charge {participant|subject|volunteer|you}`)],
  ['CH', phrases(`charge {patient|family|parent|woman|women|client}`)],
  ['Ce', phrases(`charge fee`)],
  // shares an insured person pays
  ['c', phrases(`copayment, copay, co-payment, co-pay, deductible, coinsurance, co-insurance`)],
  // payments
  ['p', phrases(`payment`)],
  // currencies
  [
    '$',
    phrases(`
      dollar, shilling, peso, baht, riyal, rand, euro, pound, rupee, usd, eur, gbp, dkk, sek, nok,
      chf, cad, aud, inr, yen, cents, francs, kroner
    `),
  ],
  // free of charge
  [
    'F',
    phrases(`
      free of {charge|cost|charges|costs}, complimentary, gratis, cost-free, free-of-charge,
      no-cost, {at|with} {no|zero} {|financial} {cost|charge|expense|fee}, without {cost|charge|expense|fee|payment}
    `),
  ],
  [
    '+F',
    phrases(`
      {at|with} {no|zero} {additional|extra|added|further} {cost|charge|expense|fee},
      without {additional|extra|added|further} {cost|charge|expense|fee|payment}
    `),
  ],
  ['FE', phrases(`free to {take part|participate|join|enrol|enroll|attend}`)],
  ['~f', phrases(`for free`)],
  ['TF', phrases(`{drug|medication|treatment} free of {charge|cost}`)],
  // free
  ['f', phrases(`free`)],
  // more of it
  ['+', phrases(`additional, extra, added, further`)],
  // at their own expense
  [
    'O',
    phrases(`
      with own money, from own money, with {their|his|her} own money, at {their|his|her|your|his
      or her|its|} own {cost|expense|costs|expenses|charge}
    `),
  ],
  // out of pocket
  [
    '0',
    phrases(`
      {out of|from} {their|his|her|your|} {own|} pocket, out-of-pocket, from own pocket
    `),
  ],
  // in what way it is paid, and what part of it
  [
    'k',
    phrases(`
      in full, privately, themselves, himself, herself, yourself, up front, upfront, half of it,
      difference, balance, remainder, rest, directly, rate
    `),
  ],
  [
    'PO',
    phrases(`
      at {patient|participant|subject|family|parent|volunteer} {own|} {cost|expense|charge}, at
      {expense|cost|charge} of {patient|participant|subject|family|parent|volunteer}
    `),
  ],
  // labels that name people as payers
  [
    's',
    phrases(`
      {patient|participant|subject}-{sponsored|funded|financed|paid|pay}, pay-to-participate,
      pay-to-play, {patient|participant|subject} {sponsored|funded|financed},
      {patient|participant} {own|self} funding, {patient|participant} self-funding, self-funding
      by {patient|participant}, pay to {participate|take part|enroll|enrol|join},
      {self-funded|self-financed|self-paid|self-sponsored|self funded|self
      financed|funded|financed|sponsored} by {the|} {participant|patient|subject|family},
      {self-pay|self-paying|paying|private pay} basis
    `),
  ],
  // self-pay
  ['x', phrases(`self-pay, self pay, self-paid, self-paying, self paying, self-payment`)],
  // money and gifts to people
  [
    'D',
    phrases(`
      reimburse, reimbursed, reimbursement, compensated, compensation, compensate, gift card,
      gift, gift certificate, voucher, incentive, stipend, honorarium, honoraria, remunerated,
      remuneration, refund, refunded, refundable, prorated, lottery, raffle, draw to win, thank
      you, course credit, allowance, reward, money, cash, token of appreciation, paid back, per
      diem, financial assistance, deposit, t-shirt
    `),
  ],
]
