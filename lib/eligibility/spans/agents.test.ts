import { describe, expect, it } from 'vitest'
import { lineOf } from '../criteria/lines-of.test-data.ts'
import {
  ANY_DMT,
  covers,
  modifiesDisease,
  TREATMENT_CLASSES,
  TREATMENTS,
  TREATMENTS_AS_OF,
} from '../vocabulary/treatments.ts'
import { agentSentencesOf, treatmentsNamedIn } from './agents.ts'

const ids = (text: string) =>
  lineOf('exclusion', text).flatMap((line) =>
    agentSentencesOf(line).flatMap(({ agents, examples }) =>
      [...agents, ...examples].toSorted((a, b) => a.at - b.at).map(({ id }) => id),
    ),
  )

describe('TREATMENTS', () => {
  it('has ids of its own, in classes that exist', () => {
    const names: string[] = [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id }) => id)
    expect(new Set(names).size).toBe(names.length)
    const classes = [...TREATMENTS, ...TREATMENT_CLASSES].flatMap((named) => named.classes)
    expect(classes.filter((id) => !names.includes(id))).toEqual([])
  })

  it('tells when it was last read through', () => {
    expect(TREATMENTS_AS_OF).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it.each(TREATMENTS.map(({ id }) => id))('is found by its name: %s', (id) => {
    expect(ids(`treated with ${id} before`)).toEqual([id])
  })
})

describe('agentSentencesOf', () => {
  it.each([
    [
      'Avonex, Rebif® or Plegridy',
      ['interferon beta-1a', 'interferon beta-1a', 'interferon beta-1a'],
    ],
    ['Betaferon/Extavia', ['interferon beta-1b', 'interferon beta-1b']],
    ['IFN-b 1a and interferon beta-1b', ['interferon beta-1a', 'interferon beta-1b']],
    ['any interferon beta preparation', ['interferon beta']],
    ['beta-interferon (Betaseron)', ['interferon beta', 'interferon beta-1b']],
    ['glatiramer acetate (Copaxone)', ['glatiramer acetate']],
    ['treated with GA or Gilenya', ['glatiramer acetate', 'fingolimod']],
    ['BG00012, DMF or Tecfidera', ['dimethyl fumarate', 'dimethyl fumarate', 'dimethyl fumarate']],
    ['FTY720, BAF312', ['fingolimod', 'siponimod']],
    ['Campath-1H (Lemtrada)', ['alemtuzumab', 'alemtuzumab']],
    [
      'cyclosporin A, ciclosporin, Imuran, CellCept',
      ['cyclosporine', 'cyclosporine', 'azathioprine', 'mycophenolate'],
    ],
    ['IVIG or intravenous immunoglobulin', ['IVIG', 'IVIG']],
    ['adrenocorticotropic hormone or ACTH', ['ACTH', 'ACTH']],
    ['IV methylprednisolone, prednisone, glucocorticoids', ['steroids', 'steroids', 'steroids']],
    ['disease-modifying therapies (DMTs)', [ANY_DMT]],
    ['a disease modifying drug for MS', [ANY_DMT]],
    ['sphingosine-1-phosphate receptor modulators', ['S1P modulators']],
    ['anti-CD20 antibodies, B-cell depleting therapy', ['anti-CD20', 'anti-CD20']],
    ['immunosuppressive or immunomodulatory drugs', ['immunosuppressants', 'immunomodulators']],
  ])('finds in “%s”: %j', (text, found) => {
    expect(ids(text)).toEqual(found)
  })

  it.each([
    'LSD, psilocybin or DMT',
    'Duchenne muscular dystrophy (DMD)',
    'under general anaesthesia (GA)',
    'interferon gamma release assay',
    'IFN-alpha',
    'non-steroidal anti-inflammatory drugs',
    'noncorticosteroid',
    'anabolic steroids',
    'anti-natalizumab antibodies',
    'the natalizumab study',
    'methotrexated',
    'an immunosuppressive disorder',
  ])('finds nothing in “%s”', (text) => {
    expect(ids(text)).toEqual([])
  })
})

describe('treatmentsNamedIn', () => {
  it('finds a treatment also in the name of a study', () => {
    const line = lineOf('inclusion', 'Took part in the Copaxone study')
    expect(line.flatMap(treatmentsNamedIn)).toEqual(['glatiramer acetate'])
  })
})

describe('covers', () => {
  it.each([
    ['natalizumab', 'natalizumab', true],
    ['monoclonal antibodies', 'ocrelizumab', true],
    ['monoclonal antibodies', 'anti-CD20', true],
    ['interferon beta', 'interferon beta-1b', true],
    [ANY_DMT, 'teriflunomide', true],
    [ANY_DMT, 'steroids', false],
    [ANY_DMT, 'azathioprine', false],
    ['immunosuppressants', 'ocrelizumab', false],
    ['S1P modulators', 'natalizumab', false],
    ['natalizumab', 'a treatment that is not in the list', false],
  ])('says whether %s surely holds %s: %j', (name, id, held) => {
    expect(covers(name, id)).toBe(held)
  })
})

describe('modifiesDisease', () => {
  it.each(['fampridine', 'nabiximols', 'steroids', 'ACTH', 'IVIG'])('is false for %s', (id) => {
    expect(modifiesDisease(id)).toBe(false)
  })
})
