import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NoSuchTrial } from './no-such-trial'

const html = (typed: string) => renderToStaticMarkup(<NoSuchTrial typed={typed} />)

describe('NoSuchTrial', () => {
  it('says what is wrong with a number and keeps what was typed', () => {
    const markup = html('NCT0716877')
    expect(markup).toContain('That number has 7 digits. A trial number has 8, like NCT07168772.')
    expect(markup).toContain('value="NCT0716877"')
    expect(markup).toMatch(/aria-invalid="true" aria-describedby="trial-hint trial-trouble"/)
    expect(markup).toContain('id="trial-trouble"')
  })

  it('offers what a slip of the hand may have meant', () => {
    expect(html('NCTO7168772')).toContain('href="/trials/NCT07168772"')
  })

  it('says that a well-formed number is not in the registry, and why that matters', () => {
    const markup = html('NCT99999999')
    expect(markup).toContain('There is no trial NCT99999999 in the registry')
    expect(markup).toContain('worth asking about')
    expect(markup).not.toContain('aria-invalid=')
    expect(markup).toContain('href="https://clinicaltrials.gov/study/NCT99999999"')
    expect(markup).toContain('Look for NCT99999999 on ClinicalTrials.gov')
  })

  it('leads to the registry that a number is from, and says what it did not do', () => {
    const markup = html('ISRCTN12345678')
    expect(markup).toContain('That number is from another registry')
    expect(markup).toContain('href="https://www.isrctn.com/ISRCTN12345678"')
    expect(markup).toContain('We have not looked whether it is there.')
  })

  it('leads nowhere from an address without a number', () => {
    const markup = html('https://clinic.example/trial')
    expect(markup).toContain('No trial number here. Ask the clinic for it: a real trial has one.')
    expect(markup).not.toContain('href="https://')
  })
})
