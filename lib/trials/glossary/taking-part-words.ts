import type { Term } from './term.ts'

/** Joining a study, and who looks after it. */
export const TAKING_PART: readonly Term[] = [
  {
    id: 'informed-consent',
    word: 'Informed consent',
    forms: ['informed consent', 'written informed consent', 'consent form'],
    meaning:
      'You are told what a study involves, and you say yes in writing. You can change your mind at any time.',
  },
  {
    id: 'eligibility',
    word: 'Eligibility criteria',
    forms: ['eligibility criteria', 'eligibility', 'inclusion and exclusion criteria'],
    meaning: 'The rules for who can join a study and who cannot.',
  },
  {
    id: 'inclusion',
    word: 'Inclusion criteria',
    forms: ['inclusion criteria', 'inclusion criterion'],
    meaning: 'What must be true of a person who joins. All of it.',
  },
  {
    id: 'exclusion',
    word: 'Exclusion criteria',
    forms: ['exclusion criteria', 'exclusion criterion'],
    meaning: 'What keeps a person out. One of these is enough.',
  },
  {
    id: 'enrolment',
    word: 'Enrolment',
    forms: ['enrolment', 'enrollment'],
    meaning: 'Joining a study. Also the number of people who joined, or who are planned to.',
  },
  {
    id: 'screening',
    word: 'Screening',
    forms: [
      'screening visit',
      'screening period',
      'at screening',
      'before screening',
      'prior to screening',
    ],
    meaning: 'The checks at the start that show whether a person can join.',
  },
  {
    id: 'baseline',
    word: 'Baseline',
    forms: ['baseline', 'baseline visit'],
    meaning: 'The starting point: what is measured before a treatment begins.',
  },
  {
    id: 'washout',
    word: 'Washout',
    forms: ['washout', 'wash out', 'washout period'],
    meaning:
      'A time without a certain drug, so that its effect can fade. Do not stop a drug without your MS team.',
  },
  {
    id: 'contraception',
    word: 'Contraception',
    forms: ['contraception', 'contraceptive', 'birth control'],
    meaning: 'Ways to prevent a pregnancy.',
  },
  {
    id: 'sponsor',
    word: 'Sponsor',
    forms: ['sponsor', 'lead sponsor'],
    meaning:
      'The hospital, university, company or person that is responsible for a study. Somebody else may pay for it.',
  },
  {
    id: 'principal-investigator',
    word: 'Principal investigator',
    forms: ['principal investigator', 'chief investigator'],
    meaning: 'The person in charge of a study, or of one of its places.',
  },
  {
    id: 'ethics-committee',
    word: 'Ethics committee',
    forms: [
      'ethics committee',
      'research ethics committee',
      'ethical committee',
      'institutional review board',
      'IRB',
    ],
    meaning:
      'A group that protects people in research. In most countries it must agree before a study may start.',
  },
  {
    id: 'data-monitoring',
    word: 'Data monitoring committee',
    forms: [
      'data monitoring committee',
      'data safety monitoring board',
      'data and safety monitoring board',
      'DSMB',
    ],
    meaning:
      'A group that looks at the results while a study runs. It can ask for the study to be changed or stopped.',
  },
]
