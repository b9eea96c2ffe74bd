import { phrases } from '../../trials/text/phrase-book.ts'
import type { Vocabulary } from '../../trials/text/tagger.ts'

/** The classes of words that the ethics rules are written in. */
export const ETHICS_WORDS: Vocabulary = [
  // committees that go by a name or letters of their own
  [
    'E',
    phrases(`
      irb, irbs, iec, hrec, metc, cpp, review board, institutional review, helsinki committee,
      protection des personnes, research ethics service, ethics commission
    `),
  ],
  // "REC" is a committee only beside words of approval or ethics
  ['R', phrases(`rec`)],
  ['e', phrases(`ethics, ethical, bioethics, ethic`)],
  ['K', phrases(`committee, board, commission, authority, council, panel, review, opinion`)],
  // it was agreed to
  [
    'A',
    phrases(`
      approved, approves, approve, approval, clearance, cleared, permission, permitted,
      authorised, authorized, authorisation, authorization, accepted, acceptance,
      {favourable|favorable|positive} {|ethical|ethics} {opinion|review|decision|vote}
    `),
  ],
  // not yet, or on condition
  [
    'M',
    phrases(`
      will, shall, must, should, to be, pending, await, awaiting, awaited, waiting, sought, seek,
      submitted, submit, submission, once, subject to, required, requires, need, needs, planned,
      obtain, {include|includes|including|involves|for} obtaining, needed, secure, securing, in progress, in process, under way, ongoing, requested, applied, apply, application, upon, only after, expected,
      if, when, as soon as, until, provided that, assuming, on approval, ask, asked, can, could, decide, decides, condition, prerequisite, mandatory, outstanding, delayed, to follow,
      may {approve|permit|accept|clear}, before {the|an|our|} {ethics|irb|iec|institutional}, in advance, unless, by law, each site has, sites where,
      {permitted|authorised|authorized} {to|access}, {authorised|authorized} {person|representative|people|staff}, was informed, is informed, {was|is} notified, permission from patients
    `),
  ],
  // not needed, not given
  [
    'N',
    phrases(`
      not, no, without, waived, waiver, waive, exempt, exempted, exemption, unnecessary, nor,
      rejected, refused, withdrawn, denied, declined, revoked, suspended, never, failed, lack, lacking, lacks, expired, lapsed, unknown, n/a, unapproved, terminated, stopped
    `),
  ],
  // after it, something happened: then it was there
  ['Z', phrases(`after, following, with, having`)],
  ['p', phrases(`was, were, had`)],
  // papers that a committee agrees to besides the study
  [
    'C',
    phrases(`
      consent, consent form, {informed|written|signed} consent, informed consent form,
      informed consent document, consent document, assent, advertisement, flyer, leaflet, letter,
      brochure, questionnaire, amendment, modification, change, deviation, poster, text, form,
      document, material, sheet, chart, screening, instrument, survey, script, language, icf, information sheet,
      data collection sheet, diary, video, website, recruitment, translation, tissue, sample, specimen, sharing,
      protocol {amendment|modification|change|deviation}, payment, app, e-mail, email, charter, dose, data, request, record, staff, use, donation, donor, stool, bank, programme, program, drug, device,
      information, compensation, phone call, {change|changes} {to|in|of} {protocol|study}
    `),
  ],
  // other studies, and collections
  [
    'O',
    phrases(`
      biobank, tissue bank, sample bank, registry, register, repository, database, data bank, cohort,
      {another|other|different|separate|parent|previous|prior|earlier|pilot|original|similar|main|extension|core|larger|related|sub|feeder} {|pilot} {|irb approved} {study|trial|protocol|project},
      sub-study, substudy, that {study|trial}, a {study|trial} approved, in a trial, {first|second|third|earlier|previous} {phase|part|stage}, {clinical |}{studies|trials},
      {previous|prior|earlier} {work|research}, pilot, separate irb approved protocol, separate {irb|iec} approval,
      other irb approved {study|trial|protocol}, therapy study, treatment protocol
    `),
  ],
  ['EO', phrases(`{from|in|under} {irb|iec|ethics committee} approved {study|trial|protocol}`)],
  [
    'S',
    phrases(`study, trial, protocol, project, research, investigation, work, experiment, design`),
  ],
  ['b', phrases(`by, from, of, through`)],
  // rules that every study is under
  ['H', phrases(`declaration of helsinki, helsinki declaration, good clinical practice, helsinki`)],
]
