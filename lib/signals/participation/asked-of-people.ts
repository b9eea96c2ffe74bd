const NUMBER =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|monthly|weekly|yearly|annual)'
const PLACE =
  '(?:study|clinic|clinical|hospital|follow-?up|in-person|on-?site|outpatient|centre|center|research|home|screening|baseline)'
const TAKEN =
  '(?:collect\\w*|provid\\w*|giv(?:e|es|en|ing)|donat\\w*|obtain\\w*|tak(?:e|es|en|ing)|draw\\w*|drawn|submit\\w*|deliver\\w*|bring|send|sampled|ask\\w*|undergo\\w*)'
const DONE =
  '(?:undergo\\w*|perform\\w*|done|carried out|obtain\\w*|acquir\\w*|repeat\\w*|scheduled?|hav(?:e|ing)|has|receiv\\w*|get|gets|scanned|followed with|tak(?:e|en))'

/** Both words in one clause, in either order and not far apart. */
const near = (one: string, two: string) =>
  new RegExp(
    `\\b(?:${one})\\b[^.;:]{0,90}\\b(?:${two})\\b|\\b(?:${two})\\b[^.;:]{0,90}\\b(?:${one})\\b`,
    'i',
  )

const samples = (of: string) =>
  `(?:${of})(?:,? (?:and|or|&) (?:one )?\\w+|, \\w+|/\\w+){0,4} (?:samples?|specimens?|sampling|collections?|tests?)|samples? of (?:\\w+ ){0,2}(?:${of})|(?:${of})(?=(?:,? and \\w+|, \\w+){0,3} (?:will be|is|are) (?:also )?(?:taken|drawn|collected))`

/** The scan itself, and not what is seen on it, counted in it or known about it. */
const MRI =
  "\\b(?:MRIs?(?:’s|'s)?|magnetic resonance imaging)\\b(?! (?:lesions?|activity|evidence|findings?|outcomes?|markers?|measures?|parameters?|criteria|databases?|data|techniques?|analysis|analyses|studies))"

/** Something that a person may be asked to do. */
export type Asked = {
  readonly about: string
  /** The words that name it. */
  readonly named: RegExp
  /** A sentence that says so with certainty. */
  readonly said: RegExp
}

/**
 * What a person may be asked to do, with the words that name it and the sentence that says so with certainty. A word alone is not enough:
 * "blood pressure", "sample size", "fewer lesions on MRI" and "visit our website" ask nothing of anyone.
 */
export const ASKED = [
  {
    about: 'visits',
    named: /\b(?:visits?|appointments?)\b(?! (?:our|www|https?)\b)/i,
    said: new RegExp(
      [
        `\\b${NUMBER} (?:\\w+[- ]){0,3}(?:visits|appointments)\\b`,
        `\\b(?:attend|come (?:to|for|in|back)|return (?:to|for)|invited (?:to|for))\\b[^.;:]{0,60}\\b(?:visits?|appointments?|clinic|hospital)\\b`,
        `\\b(?:visits|appointments) (?:will (?:be|take place|occur|happen)|are|run|take place|every|at (?:week|month|baseline|day|\\d))`,
        `\\b${PLACE} visits?,? (?:every|at (?:week|month|baseline|day|\\d)|on day|in (?:week|month))`,
      ].join('|'),
      'i',
    ),
  },
  {
    about: 'stool samples',
    named: /\b(?:stools?|fa?eces|fa?ecal) (?:\w+ ){0,3}(?:samples?|specimens?|collections?)\b/i,
    said: near(samples('stools?|fa?eces|fa?ecal'), `${TAKEN}|has|have`),
  },
  {
    about: 'blood samples',
    named: /\bblood (?:\w+ ){0,3}(?:samples?|specimens?|draws?|tests?|collections?)\b/i,
    said: near(`${samples('blood')}|blood draws?`, `${TAKEN}|${DONE}`),
  },
  {
    about: 'urine or saliva samples',
    named: /\b(?:urine|saliva) (?:\w+ ){0,3}(?:samples?|specimens?|collections?)\b/i,
    said: near(samples('urine|saliva'), TAKEN),
  },
  {
    about: 'spinal fluid',
    named:
      /\blumbar punctures?\b|\bspinal taps?\b|\b(?:CSF|spinal fluid) (?:\w+ )?(?:samples?|collections?)\b/i,
    said: near(
      `lumbar punctures?|spinal taps?|${samples('CSF|cerebrospinal fluid|spinal fluid')}`,
      `${TAKEN}|${DONE}`,
    ),
  },
  {
    about: 'a look into the bowel or samples from it',
    named: /\b(?:colonoscop|endoscop|sigmoidoscop|gastroscop)\w+|\bbiops(?:y|ies)\b/i,
    said: near(
      '(?:colono|endo|sigmoido|gastro)scop\\w+|biops(?:y|ies)',
      `${DONE}|${TAKEN}|by|via|during`,
    ),
  },
  {
    about: 'MRI scans',
    named: /\bMRIs?\b|\bmagnetic resonance imag/i,
    said: new RegExp(
      [
        `\\b(?:undergo\\w*|receiv\\w*|ha(?:ve|s|ving)|get|gets|followed with|scheduled for) (?:(?!(?:on|in|by|lesions?|seen)\\b)[^\\s.;:]+ ){0,7}${MRI}`,
        `${MRI}[^.;:]{0,60}\\b(?:(?:will be|are|is|be) (?:also )?(?:performed|done|obtained|acquired|taken|repeated|scheduled|carried out)|(?:performed|done|repeated|taken) (?:at|every|periodically|once|twice|monthly|before|after))\\b`,
      ].join('|'),
      'i',
    ),
  },
] as const satisfies readonly Asked[]
