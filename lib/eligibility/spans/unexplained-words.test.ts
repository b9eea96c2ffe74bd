import { describe, expect, it } from 'vitest'
import { unexplainedWords } from './unexplained-words.ts'

describe('unexplainedWords', () => {
  it.each([
    'Pregnant or breastfeeding women',
    'Age 18 to 55 years, inclusive',
    'Diagnosis of relapsing-remitting multiple sclerosis according to the 2017 McDonald criteria',
    'Use of systemic corticosteroids or antibiotics within 30 days prior to screening',
    'Treatment with natalizumab, infliximab or another monoclonal antibody within the last 6 months',
    'Use of probiotics, including but not limited to tablets, within 2 weeks before baseline',
    'EDSS score between 0 and 6.5 at the screening visit',
    'Women who are pregnant, or unwilling to use a condom until the end of the study',
  ])('has nothing to say of “%s”', (line) => {
    expect(unexplainedWords(line)).toEqual([])
  })

  it.each([
    ['Unable to stop probiotics before screening visit', ['unable', 'stop']],
    ['EDSS between 0 and 5 before the relapse', ['before']],
    ['Multi-fetal pregnancy', ['multi-fetal']],
    ['Multiple pregnancies', ['multiple']],
    ['Allergy to steroids', ['allergy']],
    ['Use of antibiotics unless given for the skin', ['unless', 'skin']],
    ['Use of prednisone >20 mg a day', ['>20 mg']],
    ['Prednisolone at more than 10 mg daily', ['than 10 mg']],
    ['Unwilling to stop steroids', ['unwilling', 'stop']],
    ['Donors who took antibiotics', ['donors']],
    ['Trächtige Tiere', ['trachtige', 'tiere']],
  ])('names what it does not know in “%s”', (line, words) => {
    expect(unexplainedWords(line)).toEqual(words)
  })

  it('takes no longer than a text is long', () => {
    const before = process.threadCpuUsage()
    for (const piece of ['1 ', ', ', '(', 'mg ', '> 5 mg ', 'steroids '])
      unexplainedWords(piece.repeat(100_000 / piece.length))
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(3_000)
  })
})
