import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Quoted } from '#components/signals/quoted'
import { RecordText } from '#components/trial/record-text'
import { checkTrial } from '#lib/catalogue/check/check-trial'
import { linesToTick } from '#lib/eligibility/criteria/tick-lines'
import { unescaped } from '#lib/trials/text/record-markdown'
import { readTopics } from '#lib/trials/topics/read-topics'
import { trialFrom } from '../support/records/trial-from'
import { leaksIn } from './markup-leaks'

/** As the registry writes it, and as a person reads it. */
const WRITTEN = [
  ['EDSS \\< 6', 'EDSS < 6'],
  ['Age \\> 18 years', 'Age > 18 years'],
  ['T2\\* lesions on MRI', 'T2* lesions on MRI'],
  ['No \\[oral\\] antibiotics', 'No [oral] antibiotics'],
  ['The IFN\\_beta group', 'The IFN_beta group'],
  ['Lymphocytes &lt; 500', 'Lymphocytes < 500'],
  ['Men &amp; women', 'Men & women'],
  ['Able to walk \\~100 m', 'Able to walk ~100 m'],
] as const

const criteria = WRITTEN.map(([written]) => `* ${written}`).join('\n')
const trial = trialFrom({
  eligibility: { eligibilityCriteria: `Inclusion Criteria:\n\n${criteria}` },
})

/** What a page shows of markup: its text, with the signs that HTML writes as letters read back once. */
const seen = (markup: string) => unescaped(markup.replace(/<[^>]*>/g, ''))

describe('leaksIn', () => {
  it.each(WRITTEN)('finds the signs in %j, and none in %j', (written, shown) => {
    expect(leaksIn(written)).not.toEqual([])
    expect(leaksIn(shown)).toEqual([])
  })
})

describe('no sign of how a record is written shows', () => {
  it('in the rules that are compared with answers', () => {
    const { lines } = checkTrial({ trial, reading: readTopics(trial) })
    expect(lines.map(({ quote }) => quote)).toEqual(WRITTEN.map(([, shown]) => shown))
  })

  it('in the rules to tick on paper', () => {
    expect(linesToTick(criteria).map(({ text }) => text)).toEqual(WRITTEN.map(([, shown]) => shown))
  })

  it.each(WRITTEN)('in the text of a record: %j', (written) => {
    expect(leaksIn(seen(renderToStaticMarkup(<RecordText text={written} />)))).toEqual([])
  })

  it.each(WRITTEN)('in a quotation: %j', (written, shown) => {
    const quote = { text: written, field: 'eligibilityCriteria', restated: false } as const
    expect(seen(renderToStaticMarkup(<Quoted quote={quote} where="From" />))).toContain(shown)
  })
})
