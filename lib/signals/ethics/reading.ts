import { createTagger } from '../../trials/text/tagger.ts'
import { ETHICS_WORDS } from './vocabulary.ts'

/**
 * A committee agreed to this study; that is still open, or was not needed; a committee is named in another connection;
 * only rules that every study is under are named.
 */
export type EthicsReading = 'agreed' | 'open' | 'other' | 'rules'

const tagsOf = createTagger(ETHICS_WORDS, { all: '', definite: '' })

/** "Approved by the committee", "the committee gave approval", "approval of the committee". */
const AGREED = /A[^;]{0,8}b[^;]{0,9}E|E[^;]{0,14}A|A[^;]{0,5}E/u
/** An approved consent form, registry or earlier study: the paper stands behind the word, or is what was approved. */
const APPROVED_PAPER = /A[^;,&]?[CO]|EA,.?C/u
/** "After approval …, patients were enrolled" tells that it was there; "after approval, … will start" that it was not. */
const AFTER_IT = /Z[^;,]{0,5}[AE]/u

/** What one sentence says of ethics review, or null where it does not speak of it. */
export function readEthicsSentence(sentence: string): EthicsReading | null {
  const tags = withCommittees(tagsOf(sentence.replace(/\bnos?\.\s?(?=\S*\d)/giu, 'number ')))
  if (!tags.includes('E')) return tags.includes('H') ? 'rules' : null
  const clauses = tags.split(';')
  const readings = clauses.map(readClause)
  if (readings.includes('open')) return 'open'
  if (!readings.includes('agreed')) return 'other'
  if (clauses.some((clause) => /^[^E]*A[^E]*$/u.test(clause) && isOpen(clause))) return 'open'
  return 'agreed'
}

/**
 * Makes one letter of "ethics committee", "committee for research ethics", "ethical approval" and "REC approval", and one
 * clause of a header and its answer ("Ethics approval: pending").
 */
function withCommittees(tags: string): string {
  const rec = /[Ae]/u.test(tags) ? 'E' : '.'
  return tags
    .replace(/R/gu, rec)
    .replace(/e[.Sbu]{0,2}K|K[.Sbu]{0,6}e/gu, 'E')
    .replace(/e(?=[.&uK]{0,3}A)/gu, 'E')
    .replace(/^([.uSKE]{0,3}A);/u, '$1.')
}

function readClause(clause: string): EthicsReading {
  const match = AGREED.exec(clause)
  if (match === null || isOfPaper(clause, match.index)) return 'other'
  if (isOpen(clause)) return 'open'
  if (!AFTER_IT.test(clause)) return 'agreed'
  if (clause.includes('M')) return 'open'
  return clause.includes('p') ? 'agreed' : 'other'
}

/** True if the part that speaks of the committee or its answer denies it, or tells of a plan. */
function isOpen(clause: string): boolean {
  return clause.split(/[,&]/u).some((part) => /[EA]/u.test(part) && /[NM]/u.test(part))
}

/** True if what was agreed to is a consent form, an advertisement, a collection or another study. */
function isOfPaper(clause: string, at: number): boolean {
  if (APPROVED_PAPER.test(clause)) return true
  const before = /[SCO](?=[^SCO]*$)/u.exec(clause.slice(0, at))?.[0]
  if (before === 'O') return true
  const besidesTheStudy = /S[.,&]{0,3}C[^SCO]*$/u.test(clause.slice(0, at))
  return before === 'C' && !besidesTheStudy && clause.charAt(at) === 'A'
}
