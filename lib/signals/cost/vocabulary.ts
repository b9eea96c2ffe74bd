import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'
import { LOOK_ALIKES } from './look-alikes.ts'
import { MONEY } from './money.ts'
import { THINGS } from './things.ts'
import { VERBS } from './verbs.ts'

/** Who pays, is paid or gives. Two letters stand for two words: "we" is a sign of this study, and an institution. */
const PEOPLE: Vocabulary = [
  // people who take part
  [
    'P',
    phrases(`
      participant, subject, volunteer, enrollee, enrolee, you, candidate,
      {study|participating|enrolled|trial}
      {patient|family|woman|women|child|children|individual|population},
      {patient|participant|subject} of {this|} {study|trial}
    `),
  ],
  // people who may take part
  [
    'H',
    phrases(`
      patient, family, parent, mother, father, woman, women, man, men, child, children, girl, boy,
      guardian, caregiver, carer, couple, individual, person, people, they, he, she, adult,
      client, user, smoker, household, resident, veteran, recipient, anybody, them, him, those,
      anyone, everyone, everybody, relative, student, adolescent, donor
    `),
  ],
  // whose
  ['o', phrases(`their, his, her, your, own, one's`)],
  // staff
  [
    '5',
    phrases(`
      nurse, physician, doctor, therapist, teacher, staff, provider, clinician, practitioner,
      pharmacist, health worker, healthcare worker, health care worker, professional, surgeon,
      neurologist, employee, interpreter, statistician
    `),
  ],
  // the study
  [
    'S',
    phrases(`
      study, trial, research, protocol, project, investigational, study-related, study-specific,
      trial-related, research-related, protocol-related, experiment
    `),
  ],
  // taking part
  [
    'E',
    phrases(`
      if {you|they} {take part|participate|enrol|enroll|join|agree to participate|agree to take
      part|decide to take part|decide to participate}, participation, participate, participating,
      taking part, take part, enrolment, enrollment, enrol, enroll, join, joining, inclusion,
      being in {this|} {study|trial}
    `),
  ],
  ['Ee', phrases(`{participation|registration|enrolment|enrollment} {fee|cost}`)],
  // those who run the study
  [
    '@A',
    phrases(`
      we, sponsor, investigator, researcher, {research|study|trial}
      {team|group|centre|center|site|sponsor}
    `),
  ],
  // institutions and funds
  [
    'A',
    phrases(`
      hospital, university, foundation, grant, manufacturer, company, institution, institute,
      clinic, center, centre, department, budget, fund, funds, funding, team, faculty,
      institutional, charity, society, council, association, organisation, organization, industry
      partner, industry
    `),
  ],
  // insurers
  [
    'I',
    phrases(`
      {health|medical|private|statutory|public|} insurance, insurer, medicare, medicaid, health
      plan, insurance {plan|company|provider|carrier|fund|coverage}, third party, third-party,
      third party payer, insured, health fund, hmo, health insurance {fund|coverage|plan|company},
      national health scheme, national scheme, social security, insurance coverage
    `),
  ],
  // public payers
  [
    '%I',
    phrases(`
      payer, payor, nhs, national health {service|system}, health {care|} system, healthcare
      system, government, ministry, state, health authority, health authorities, municipality,
      employer
    `),
  ],
]

const LINKS: Vocabulary = [
  ['|', ['or', '/', 'and/or']],
  ['b', ['by', 'from']],
  ['&', ['and']],
  ['t', ['to']],
  // small words that link a cost to its object
  [
    '~',
    phrases(`
      for, of, with, on, in, associated with, related to, involved in, incurred by, resulting
      from, as result of, arising from, due to, until, during, throughout
    `),
  ],
  // what comes next is another clause
  [';', ['but', 'however', 'whereas', 'while', 'although', 'though', '-']],
]

/** The vocabulary of the cost rules: the classes of words they are written in. */
export const COST_WORDS: Vocabulary = [
  ...LINKS,
  ...LOOK_ALIKES,
  ...THINGS,
  ...MONEY,
  ...VERBS,
  ...PEOPLE,
]
