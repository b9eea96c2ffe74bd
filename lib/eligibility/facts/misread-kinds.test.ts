import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from './read-facts.ts'

const factsOf = (inclusion: string, exclusion = 'None') =>
  readFacts({
    ...trialFrom({}),
    criteria: `Inclusion Criteria:\n\n* ${inclusion}\n\nExclusion Criteria:\n\n* ${exclusion}`,
  })

/** The types of MS that are shut out with certainty. */
const shutOut = (inclusion: string, exclusion?: string) =>
  factsOf(inclusion, exclusion).flatMap((fact) =>
    fact.kind === 'ms-type' && fact.doubts.length === 0 ? fact.excluded : [],
  )

describe('a number that is written in an unusual way', () => {
  it.each([
    ['EDSS 0 to 5·5', 5.5],
    ['EDSS up to 5∙5', 5.5],
    ['EDSS at most 5½', 5.5],
    ['EDSS ≤ 5 ½', 5.5],
    ['EDSS up to 6 1/2', 6.5],
    ['EDSS no more than 6 1⁄2', 6.5],
    ['EDSS ≤ 6. 5', 6.5],
    ['EDSS from 0 to 4. 5 at screening', 4.5],
    ['EDSS ≤ 5,5', 5.5],
    ['EDSS &le; 5.5', 5.5],
    ['EDSS ≤ 5. Age above 18', 5],
  ])('is read whole: “%s”', (line, max) => {
    const ranges = factsOf(line).flatMap((fact) => (fact.kind === 'edss' ? [fact.range.max] : []))
    expect(ranges).toEqual([max])
  })
})

describe('an exclusion that denies', () => {
  it.each([
    'Lack of a diagnosis of RRMS',
    'Missing diagnosis of RRMS',
    'Does not fulfil McDonald criteria for RRMS',
    'Do not satisfy the criteria for RRMS',
    'Failure to meet criteria for RRMS',
    'Doubtful diagnosis of RRMS',
    'Uncertain RRMS',
    'Anything but RRMS',
    'No confirmed diagnosis of RRMS',
    'Patients who cannot be diagnosed with RRMS',
    'Absence of RRMS',
    'Neither RRMS nor CIS',
  ])('does not shut out what it asks for: “%s”', (line) => {
    expect(shutOut('Diagnosis of MS', line)).not.toContain('RRMS')
  })

  it('keeps what it lets in beside a wider word', () => {
    expect(shutOut('Diagnosis of MS', 'Progressive forms of MS other than SPMS')).not.toContain(
      'SPMS',
    )
  })

  it.each(['Primary progressive MS', 'Patients with PPMS', 'Diagnosis of PPMS'])(
    'still shuts out what it names: “%s”',
    (line) => {
      expect(shutOut('Diagnosis of MS', line)).toContain('PPMS')
    },
  )
})

describe('an inclusion that denies', () => {
  it.each([
    'PPMS not included',
    'PPMS is not eligible',
    'PPMS will not be enrolled',
    'PPMS: excluded',
    'PPMS are not allowed',
    'PPMS patients are ineligible',
    'PPMS cannot join',
    'No PPMS',
    'Not PPMS',
    'Without PPMS',
  ])('lets nobody in by what it names: “%s”', (line) => {
    const accepted = factsOf(`Adults with MS\n* ${line}`).flatMap((fact) =>
      fact.kind === 'ms-type' && fact.doubts.length === 0 ? fact.accepted : [],
    )
    expect(accepted).not.toContain('PPMS')
  })
})

describe('fields that contradict each other', () => {
  it.each([
    ['65 Years', '18 Years'],
    ['19 Years', '18 Years'],
    ['780 Months', '216 Months'],
    ['65 Years', '216 Months'],
    ['936 Weeks', '12 Weeks'],
    ['2 Years', '18 Months'],
    ['18 Years', '65 Months'],
    ['18 Years', '55 Days'],
    ['55 years', '18 YEARS'],
    ['120 Years', '1 Hour'],
  ])('speak against nobody: %s to %s', (minimumAge, maximumAge) => {
    const facts = readFacts({ ...trialFrom({}), minimumAge, maximumAge })
    expect(facts.filter(({ kind }) => kind === 'age').map(({ doubts }) => doubts)).toEqual([
      ['several'],
      ['several'],
    ])
  })
})

/** What stands under a second header, as certain facts: the types shut out, and the highest EDSS. */
function readUnder(first: string, second: string) {
  const criteria = `${first}\n\n* Adults aged 18 to 65 years\n\n${second}\n\n* Primary progressive MS\n* EDSS above 6.0`
  return readFacts({ ...trialFrom({}), criteria }).filter(({ kind }) => kind !== 'age')
}

describe('a header in an unusual form', () => {
  it.each([
    ['Inclusion Critera:', 'Exclusion Critera:'],
    ['Inclusion Crtieria', 'Exlcusion Criteria'],
    ['Inculsion Criteria:', 'Ecxlusion Criteria:'],
    ['Inclusion:', 'Exlusion:'],
    ['Inclusion-Criteria', 'Ex-clusion criteria'],
    ['Inclusion Criteria;', 'Exclusion Criteria;'],
    ['Incl. criteria:', 'Excl. criteria:'],
    ['Criteri di inclusione', 'Criteri di esclusione'],
    ['Critérios de inclusão', 'Critérios de exclusão'],
    ['Criterios de inclusión:', 'Criterios de exclusión:'],
    ['Inklusionskriterier', 'Eksklusionskriterier'],
    ['Inclusiecriteria:', 'Exclusiecriteria:'],
    ['Einschlußkriterien', 'Ausschlußkriterien'],
    ['Kryteria włączenia:', 'Kryteria wyłączenia:'],
    ['Eligible if:', 'Ineligibility criteria:'],
    ['— Inclusion criteria —', '— Exclusion criteria —'],
    ['INCLUSION CRITERIA.', 'EXCLUSION CRITERIA.'],
    ['• Inclusion Criteria', '• Exclusion Criteria'],
    ['"Inclusion Criteria"', '"Exclusion Criteria"'],
    ['Inclusion Criteria (all must apply):', 'Exclusion Criteria (any of):'],
  ])('opens its side: “%s”, “%s”', (first, second) => {
    expect(readUnder(first, second)).toEqual([
      expect.objectContaining({ excluded: ['PPMS'], doubts: [] }),
      expect.objectContaining({ range: expect.objectContaining({ max: 6 }), doubts: [] }),
    ])
  })

  it.each([
    'Enclusion criteria:',
    'Wykluczenie:',
    'Kizárási kritériumok:',
    'Критерии исключения:',
    '排除标准：',
    'Poissulkukriteerit:',
    'Vylučovací kritéria:',
    'Xclsn:',
    '**Dışlama**',
    'Zzz criteria:',
    'Infusion criteria:',
    'Occlusion:',
  ])('that is not known takes certainty from all that follows: “%s”', (header) => {
    for (const list of [header, `${header}\n\n* Diabetes\n\nOf the heart:`])
      for (const { doubts } of readUnder('Inclusion Criteria:', list))
        expect(doubts).toContain('side')
  })

  it.each([
    'Antibiotics 2 months prior to inclusion',
    'Inclusion in another study',
    'Retinal vein occlusion',
  ])('is no line that speaks of joining: “%s”', (line) => {
    const criteria = `Exclusion Criteria:\n\n${line}\n\nPrimary progressive MS`
    expect(readFacts({ ...trialFrom({}), criteria })).toContainEqual(
      expect.objectContaining({ excluded: ['PPMS'], doubts: [] }),
    )
  })
})

describe('a sign that compares', () => {
  it.each([
    'EDSS ≦ 5.5',
    'EDSS =< 5.5',
    'EDSS <or= 5.5',
    'EDSS ≯ 5.5',
    'EDSS &#8804; 5.5',
    'EDSS &#x2264;5.5',
    'EDSS &lt;= 5.5',
    'EDSS ＜＝ 5.5',
    'EDSS ⩽5,5',
    'EDSS (≤5.5)',
    'EDSS 0~5.5',
    'EDSS 0—5.5',
    'EDSS not greater than 5.5',
    'EDSS up to (and including) 5.5',
    'EDSS lower/equal 5.5',
    'EDSS \\<= 5.5',
  ])('is read: “%s”', (line) => {
    expect(factsOf(line)).toEqual([
      expect.objectContaining({
        kind: 'edss',
        range: expect.objectContaining({ max: 5.5, maxInclusive: true }),
        doubts: [],
      }),
    ])
  })
})

describe('an age field in another unit', () => {
  it.each([
    ['6 Months', null, [0.5, null]],
    ['216 Months', '780 Months', [18, 65]],
    ['6570 Days', null, [18, null]],
    ['936 Weeks', null, [18, null]],
    [null, '12 Weeks', [null, 12 / 52]],
    ['18 years', '65 YEARS', [18, 65]],
    ['18 Years', 'N/A', [18, null]],
    ['1 Hour', '2 Years', [0, 2]],
    [' 18 Years', '65  Years', [18, 65]],
    ['18', 'sixty Years', [null, null]],
  ])('is counted in years: %j to %j', (minimumAge, maximumAge, [min, max]) => {
    const facts = readFacts({ ...trialFrom({}), minimumAge, maximumAge })
    const ranges = facts.flatMap((fact) => (fact.kind === 'age' ? [fact.range] : []))
    expect(ranges.map((range) => range.min ?? range.max).map((years) => years?.toFixed(1))).toEqual(
      [min, max].flatMap((years) => (years == null ? [] : [years.toFixed(1)])),
    )
  })
})
