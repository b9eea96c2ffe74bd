import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** What money can be spent on, and what makes a payment no part of the study. */
export const THINGS: Vocabulary = [
  // beyond usual care: the study's own
  [
    'S',
    phrases(`
      {not part of|beyond|over and above|in addition to|additional to|not|other
      than|outside|outside of} {usual care|standard of care|standard care|routine
      care|routine|normal care|clinical care}, not standard of care
    `),
  ],
  // things a study gives or does
  [
    'T',
    phrases(`
      drug, medication, medicine, treatment, therapy, procedure, test, testing, injection,
      infusion, intervention, device, product, supplement, probiotic, vaccine, vaccination, dose,
      capsule, tablet, implant, surgery, operation, scan, mri, imaging, examination, exam,
      assessment, evaluation, session, class, classes, course, programme, program, app, kit,
      exercise, care, service, patch, patches, sachet, cream, equipment, cells, cell, transplant,
      transplantation, fmt, laboratory, lab, counselling, counseling, consultation, investigation,
      pump, membership, cycle, ivf, helmet, screening, supplies, instruction, education, advice,
      scaling, prophylaxis, coaching, stocking, orthosis, monitor, toothpaste, biopsy,
      prescription, replacement therapy, strip, glasses, software, training, lesson, workshop,
      hearing aid, prosthesis, denture, crown, brace, cleaning, follow-up, hospitalization,
      hospitalisation, biologic, pill, formula, vitamin, contraceptive, condom, shake, lens,
      lenses, ekg, ecg, blood draw, stem cell, check-up, checkup, subscription, sample kit, smart
      phone, smartphone, tracker, book, meal plan, acupuncture, massage, yoga, gym, hospital
      charge, medical charge, hospital cost, hospital bill, supply, material, filling, antibiotic,
      statin, chemotherapy, radiotherapy, physiotherapy, psychotherapy, hormone, sensor, meter,
      inhaler, spacer, cuff, syringe, needle, insulin, mask, splint, insole, shoe, brush,
      toothbrush, rinse, mouthwash, lotion, ointment, gel, drops, spray, powder, bar, ultrasound,
      x-ray, endoscopy, colonoscopy, sequencing, genotyping, vitamin d, iron, zinc, fertility
      treatment, egg freezing, embryo, anesthesia, anaesthesia, hospital stay, package
    `),
  ],
  // visits
  ['i', phrases(`visit, follow-up visit, clinic visit`)],
  // food
  ['d', phrases(`food, meal, diet, fruit, vegetable, groceries`)],
  // travel, stays, snacks, phones, and other expenses of living
  [
    'W',
    phrases(`
      travel, travelling, traveling, transport, transportation, parking, accommodation, lodging,
      hotel, housing, mileage, bus ticket, taxi, train, flight, airfare, childcare, child care,
      babysitting, wifi, wi-fi, internet, postage, own phone, own telephone, mobile phone, cell
      phone, phone credit, household {bill|expense|income|cost|budget|purchase}, rent, mortgage,
      bill, debt, loan, text message, texting, sms, message rate, data {charge|rate|usage}, hotline, helpline, toll-free, toll free, call, utilities, for sex, data plan, data cost,
      relocation, meals at, shuttle, fare, bus, journey, trip, overnight stay, snack, lunch,
      breakfast, dinner, coffee, refreshments, drink, sandwich
    `),
  ],
  // usual care, and what people do anyway
  [
    'Z',
    phrases(`
      part of {standard of care|standard care|usual care|routine care|normal care}, standard of
      care, standard care, standard {treatment|therapy|medical care|clinical care}, usual care,
      usual treatment, routine, routinely, usual manner, as usual, as normal, other
      {medicine|medication|treatment|than}, regular {medication|medicine|treatment|care}, needed
      for their condition, prescribed, prescribe, clinical care, clinically indicated,
      {outside|outside of} {study|trial|research}, not related to {study|trial|research},
      unrelated to, continue to {pay|pay for|be}, usual, usually, regular, regularly, normally,
      ordinary, optional, optionally, welcome to, if {they|you|he or she}
      {wish|want|choose|like|desire}, if desired, concomitant, existing {medication|treatment},
      background {therapy|medication}, clinical visit, standard-of-care, their {current|existing|} {medication|medicine|drug|care|medical care},
      not part of
      {study|trial|research}, normal care, subsequent treatment, further treatment, continued
      treatment, after study
    `),
  ],
  // conditions
  [
    'U',
    phrases(`
      if, unless, whose, only after, only if, only for, in case, in event, who {do not|have
      no|lack}, low-income, low income, eligible for assistance, provided that
    `),
  ],
  [
    'UI',
    phrases(`
      when insurance, uninsured, without insurance, not {covered|reimbursed} by insurance, not
      insured, whose insurance, whose plan, whose insurer, have no insurance, has no insurance, no
      insurance, until reimbursement
    `),
  ],
  // "after" may be a condition; after these it is the study itself
  [
    '.',
    phrases(`
      after {consent|signing|enrolment|enrollment|randomization|randomisation|inclusion|screening},
      after {surgery|operation|birth|delivery|discharge|diagnosis}
    `),
  ],
  ['3', phrases(`after`)],
  // later than the study, or for later
  [
    'X',
    phrases(`
      after
      {study|trial|completion|end|program|programme|intervention|they|completing|waiting|final},
      at {end|completion|conclusion} of {study|trial|intervention|programme|program|project|follow-up}, upon publication, publication, {upon|on|following|after}
      {completion|completing|conclusion}, {following|post} {study|trial}, post-study, post-trial,
      when {study|trial} {is over|ends|has ended|is finished}, delayed, later, once {study|trial},
      beyond {study|trial}, wait-list, waitlist, waiting list, keep, thereafter, afterwards
    `),
  ],
  // loss and harm
  [
    '!',
    phrases(`
      lose, lost, damaged, unreturned, fail to return, replacement of lost, its replacement,
      damage, penalty, missed, injury, injured, injuries, harm, complication, adverse event, adverse
      reaction, side effect
    `),
  ],
]
