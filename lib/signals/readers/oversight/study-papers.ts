import { SHARES_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { StudyDocument, Trial } from '../../../trials/record/trial.ts'
import { listed } from '../../../trials/text/listed.ts'
import { type Finding, finding, type Link, NOT_STATED, type Quote } from '../../finding/finding.ts'

const PARTS = [
  { part: 'studyPlan', words: 'the study plan' },
  { part: 'statisticsPlan', words: 'the plan for the numbers' },
  { part: 'consentForm', words: 'the consent form' },
] as const

const USUAL = 'That is usual before there are results.'
const READ_COSTS = 'Read in the consent form what it says about costs and about harm.'
const ASK = 'May I read the study plan and the consent form at home before I decide?'

/** The registry keeps a document under the last two digits of the trial's number. */
function documentLink(nctId: string, { filename, label }: StudyDocument): Link[] {
  if (filename === null || !/^[\w.-]+$/.test(filename)) return []
  const url = `https://cdn.clinicaltrials.gov/large-docs/${nctId.slice(-2)}/${nctId}/${filename}`
  return [{ label, url }]
}

/** Whether the plan or the consent form can be read. */
export function readStudyPapers(trial: Trial): Finding {
  const { documents, nctId } = trial
  const named = PARTS.filter(({ part }) => documents.some((document) => document[part]))
  if (named.length > 0) {
    const quotes: Quote[] = documents.flatMap(({ filename }) =>
      filename === null ? [] : { text: filename, field: 'largeDocs' },
    )
    const form = documents.some(({ consentForm }) => consentForm)
    return finding('stated', `Yes: ${listed(named.map(({ words }) => words))}`, {
      quotes,
      caveat: form ? READ_COSTS : null,
      ask: form ? null : ASK,
      links: documents.flatMap((document) => documentLink(nctId, document)),
    })
  }
  if (trial.sharesData === 'yes') {
    return finding('mentioned', 'The sponsor plans to share data. No plan or form is here.', {
      quotes: [{ text: theirWord(SHARES_OF, 'yes') ?? '', field: 'ipdSharing' }],
      caveat: 'It is a plan to share data with researchers.',
      ask: ASK,
    })
  }
  return finding('not-stated', NOT_STATED, { caveat: USUAL, ask: ASK })
}
