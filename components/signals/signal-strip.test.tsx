import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { signalCells } from '#lib/signals/key-signals/signal-cell'
import { SignalShort, SignalShorts } from './signal-short'
import { SignalStrip } from './signal-strip'

const AGREED = 'The study was approved by the ethics committee of the hospital.'
const RULE = 'The registry’s own rule'

const cells = (parts: RecordParts) => signalCells(trialFrom(parts))
const strip = (parts: RecordParts) => renderToStaticMarkup(<SignalStrip cells={cells(parts)} />)
const saying = (briefSummary: string) => ({ description: { briefSummary } })
const summaries = (markup: string) =>
  [...markup.matchAll(/<summary.*?<\/summary>/g)].map(([found]) =>
    found
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )

describe('SignalStrip', () => {
  it('says in each closed cell what the record says, and "Ask" where it says nothing', () => {
    expect(summaries(strip(saying(AGREED)))).toEqual([
      'Ethics review Says a committee agreed',
      'Cost to you Not stated Ask',
      'Random groups Not stated Ask',
    ])
  })

  it('draws silence otherwise than a statement, not by colour alone', () => {
    const [ethics = '', cost = ''] = strip(saying(AGREED)).split('</details>')
    expect(ethics).not.toContain('border-dashed')
    expect(cost).toContain('border-dashed')
    const mark = (markup: string) => /<svg.*?<\/svg>/.exec(markup)?.[0]
    expect(mark(ethics)).not.toBe(mark(cost))
  })

  it('puts the registry’s own rule beside a silent ethics cell, and says that it shows nothing of this study', () => {
    expect(strip({}).split(RULE)).toHaveLength(2)
    expect(strip({})).toContain('the rule does not show that it was done here')
    expect(strip(saying(AGREED))).not.toContain(RULE)
  })

  it('quotes the record under the pen, with the field', () => {
    expect(strip(saying(AGREED))).toContain(`<mark dir="auto">“${AGREED}”</mark>`)
    expect(strip(saying(AGREED))).toContain('Stated in: the summary')
  })
})

describe('SignalShorts', () => {
  it('shows three words, and reads out the question with the whole words', () => {
    const markup = renderToStaticMarkup(<SignalShorts cells={cells(saying(AGREED))} />)
    expect(markup).toContain('<span aria-hidden="true">Says agreed</span>')
    expect(markup).toContain('Ethics review: Says a committee agreed.</span>')
    expect(markup).toContain('Cost to you: Not stated. Ask.</span>')
  })

  it('stands in a column of its own too', () => {
    const [, cost] = cells(saying('Participants will have to pay for the probiotic.'))
    const markup = cost && renderToStaticMarkup(<SignalShort cell={cost} />)
    expect(markup).toContain('People may pay')
    expect(markup).toContain('Cost to you: Says people may have to pay. Ask.')
  })
})
