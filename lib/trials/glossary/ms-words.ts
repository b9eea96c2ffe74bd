import type { Term } from './term.ts'

/** MS and its drugs. */
export const MS_WORDS: readonly Term[] = [
  {
    id: 'relapse',
    word: 'Relapse',
    forms: ['relapse', 'exacerbation'],
    meaning:
      'New MS symptoms, or old ones that come back or get worse, for at least 24 hours. Also called an attack.',
  },
  {
    id: 'relapsing-remitting',
    word: 'Relapsing-remitting MS',
    forms: [
      'relapsing remitting',
      'relapsing remitting MS',
      'relapsing remitting multiple sclerosis',
      'relapsing remitting multiple sclerosis (RRMS)',
      'RRMS',
    ],
    meaning: 'The kind of MS with attacks that come and then get better, fully or in part.',
  },
  {
    id: 'secondary-progressive',
    word: 'Secondary progressive MS',
    forms: [
      'secondary progressive',
      'secondary progressive MS',
      'secondary progressive multiple sclerosis',
      'SPMS',
    ],
    meaning: 'MS that began with attacks and now slowly gets worse.',
  },
  {
    id: 'primary-progressive',
    word: 'Primary progressive MS',
    forms: [
      'primary progressive',
      'primary progressive MS',
      'primary progressive multiple sclerosis',
      'PPMS',
    ],
    meaning: 'MS that has slowly got worse from the start, mostly without attacks.',
  },
  {
    id: 'cis',
    word: 'Clinically isolated syndrome',
    forms: ['clinically isolated syndrome', 'clinically isolated syndrome (CIS)', 'CIS'],
    meaning: 'A first attack of the kind seen in MS. It may or may not become MS.',
  },
  {
    id: 'ris',
    word: 'Radiologically isolated syndrome',
    forms: ['radiologically isolated syndrome', 'radiologically isolated syndrome (RIS)', 'RIS'],
    meaning: 'Spots like those of MS on a scan, in a person who has had no symptoms of MS.',
  },
  {
    id: 'mcdonald',
    word: 'McDonald criteria',
    forms: [
      'McDonald criteria',
      'McDonald’s criteria',
      "McDonald's criteria",
      'McDonald diagnostic criteria',
    ],
    meaning: 'The rules by which doctors decide that a person has MS. The year says which version.',
  },
  {
    id: 'dmt',
    word: 'Disease-modifying therapy',
    forms: [
      'disease modifying therapy',
      'disease modifying therapies',
      'disease modifying treatment',
      'disease modifying drug',
      'DMT',
    ],
    meaning: 'A long-term MS drug that is meant to make relapses rarer or to slow the disease.',
  },
  {
    id: 'corticosteroid',
    word: 'Corticosteroid',
    forms: ['corticosteroid', 'glucocorticoid', 'steroid', 'methylprednisolone'],
    meaning: 'A drug that calms inflammation. It is often given for a few days to treat a relapse.',
  },
  {
    id: 'immunosuppressant',
    word: 'Immunosuppressant',
    forms: ['immunosuppressant', 'immunosuppressive', 'immune suppressant'],
    meaning: 'A drug that makes the body’s defence, the immune system, weaker.',
  },
]
