import { monthsFrom } from '../../../trials/dates/calendar.ts'
import { isPast } from '../../../trials/dates/overdue.ts'
import { spokenDate } from '../../../trials/dates/spoken-date.ts'
import { pubmedLink, resultsLink } from '../../../trials/links/registry-links.ts'
import type { Reference, Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, type Link, NOT_STATED, type Quote } from '../../finding/finding.ts'

/** How long after its end a study may take before silence is worth a word. */
const MONTHS_TO_REPORT = 12
const MOST_PAPERS = 3

const NO_BENEFIT = 'That there are results does not mean that the treatment helps.'
const DERIVED =
  'The registry found them by itself, because they name this study. They need not be its results.'
const NOT_HIDDEN = 'Many studies have no duty to post results here. They may be in a journal.'
const ASK = 'What came of it, and where can I read that?'

const paperQuotes = (papers: readonly Reference[]): Quote[] =>
  papers.slice(0, MOST_PAPERS).map(({ citation }) => ({ text: citation, field: 'references' }))

const paperLinks = (papers: readonly Reference[]): Link[] =>
  papers.slice(0, MOST_PAPERS).flatMap(({ pmid }) => {
    const url = pubmedLink(pmid)
    return url === null ? [] : [{ label: `Paper ${pmid} on PubMed`, url }]
  })

function posted(trial: Trial, papers: readonly Reference[]): Finding {
  const date = trial.resultsPosted?.text
  const quote = date
    ? { text: date, field: 'resultsFirstPostDateStruct' }
    : { text: 'true', field: 'hasResults' }
  const when = date ? `, since ${spokenDate(date)}` : ''
  return finding('stated', `Yes, results are posted in the registry${when}`, {
    quotes: [quote, ...paperQuotes(papers)],
    caveat: NO_BENEFIT,
    links: [
      { label: 'Results on ClinicalTrials.gov', url: resultsLink(trial.nctId) },
      ...paperLinks(papers),
    ],
  })
}

/** Why there is nothing to read yet, or null where there could be. */
function tooEarly(trial: Trial, today: string): string | null {
  if (trial.state === 'withdrawn') return 'Does not apply: nobody took part'
  const end = trial.ended ?? trial.mainEnd
  const since = end === null ? null : monthsFrom(end.text, today)
  if (end === null || since === null) {
    return ['finished', 'stopped', 'unconfirmed'].includes(trial.state)
      ? null
      : 'Does not apply yet: the record gives no end'
  }
  if (since > MONTHS_TO_REPORT) return null
  return isPast(end, today)
    ? `Does not apply yet: its end, ${spokenDate(end.text)}, is not long past`
    : `Does not apply yet: it runs until ${spokenDate(end.text)}`
}

/** Whether one can read what happened. Papers that the registry linked by itself are not called results. */
export function readResults(trial: Trial, today: string): Finding {
  if (trial.kind === 'access') return finding('n/a', 'Does not apply: it is not a trial')
  const named = trial.references.filter(({ kind }) => kind === 'result')
  if (trial.hasResults) return posted(trial, named)
  if (named.length > 0) {
    return finding('stated', 'The sponsor lists papers as its results', {
      quotes: paperQuotes(named),
      caveat: NO_BENEFIT,
      links: paperLinks(named),
    })
  }
  const derived = trial.references.filter(({ kind }) => kind === 'derived')
  if (derived.length > 0) {
    return finding('mentioned', 'The registry links papers that name this study', {
      quotes: paperQuotes(derived),
      caveat: DERIVED,
      ask: ASK,
      links: paperLinks(derived),
    })
  }
  const early = tooEarly(trial, today)
  if (early !== null) return finding('n/a', early)
  return finding('not-stated', NOT_STATED, { caveat: NOT_HIDDEN, ask: ASK })
}
