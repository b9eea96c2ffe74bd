import { spokenDate } from '../../../trials/dates/spoken-date.ts'
import { pubmedLink } from '../../../trials/links/registry-links.ts'
import { NOTICE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { Notice, Reference, Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, type Quote } from '../../finding/finding.ts'

const NOTICES = {
  violation: 'the FDA found that something was not reported as the law asks',
  corrected: 'the FDA confirmed that it was put right',
  penalty: 'the FDA set a penalty',
  addressed: 'the FDA confirmed that the points of its letter were dealt with',
  marked: 'the record is marked as having one',
} as const satisfies Record<NonNullable<Notice['kind']>, string>

const REPORTING =
  'A notice like this is about a duty to report on the study, not about harm to the people in it.'
const ASK = 'What was the notice about, and what has been done since?'
const ASK_RETRACTED = 'Why was the paper taken back, and what does that mean for this study?'

function noticeWords({ kind, date }: Notice): string {
  const words = kind === null ? 'one of a kind that we do not know' : NOTICES[kind]
  return date === null ? words : `${words} (${spokenDate(date.text)})`
}

function noticeQuotes({ kind, description, date }: Notice): Quote[] {
  if (kind === 'marked') return [{ text: 'true', field: 'fdaaa801Violation' }]
  const text = description ?? (kind && theirWord(NOTICE_OF, kind))
  return [text, date?.text].flatMap((one) => (one ? { text: one, field: 'violationEvents' } : []))
}

const retractedWords = (papers: readonly Reference[]) =>
  papers.every(({ kind }) => kind === 'background')
    ? 'A background paper that the record lists was retracted (taken back)'
    : 'A linked paper was retracted (taken back)'

/** Notices of the United States regulator, and retracted papers. Null where there are none: nothing is shown. */
export function readOfficialNotices({ notices, references }: Trial): Finding | null {
  const retracted = references.filter((reference) => reference.retracted)
  if (notices.length + retracted.length === 0) return null
  const sentences = [
    ...(notices.length > 0 ? [`A formal notice: ${notices.map(noticeWords).join('; ')}`] : []),
    ...(retracted.length > 0 ? [retractedWords(retracted)] : []),
  ]
  return finding('concern', sentences.join('. ') + (sentences.length > 1 ? '.' : ''), {
    quotes: [
      ...notices.flatMap(noticeQuotes),
      ...retracted.map(({ citation }) => ({ text: citation, field: 'references' })),
    ],
    caveat: notices.length > 0 ? REPORTING : null,
    ask: notices.length > 0 ? ASK : ASK_RETRACTED,
    links: retracted.flatMap(({ pmid }) => {
      const url = pubmedLink(pmid)
      return url === null ? [] : [{ label: `Paper ${pmid} on PubMed`, url }]
    }),
  })
}
