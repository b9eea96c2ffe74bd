import { describe, expect, it } from 'vitest'
import { lineOf } from '../../criteria/lines-of.test-data.ts'
import { GUT_CONDITIONS, gutConditionCovers } from '../../vocabulary/gut-conditions.ts'
import { presenceFacts } from './presence-facts.ts'

const brief = (...line: Parameters<typeof lineOf>) =>
  lineOf(...line)
    .flatMap(presenceFacts)
    .flatMap((fact) =>
      fact.kind === 'gut'
        ? [`${fact.conditions.join(' ')}${fact.doubts.length > 0 ? ' ?' : ''}`]
        : [],
    )
    .join(', ')

describe('GUT_CONDITIONS', () => {
  it('has ids of its own, and holds only conditions that exist', () => {
    const ids: string[] = GUT_CONDITIONS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(GUT_CONDITIONS.flatMap(({ holds }) => holds).filter((id) => !ids.includes(id))).toEqual(
      [],
    )
  })
})

describe('presenceFacts', () => {
  it.each([
    [
      'exclusion',
      "Crohn's disease, ulcerative colitis or coeliac disease",
      'crohns ulcerative-colitis coeliac',
    ],
    ['exclusion', 'Irritable bowel syndrome (IBS) or inflammatory bowel disease', 'ibs ibd'],
    ['exclusion', 'History of bowel resection or gastric bypass', 'bowel-operation'],
    ['exclusion', 'Gastrointestinal, renal or liver disease', 'gut-disease'],
    ['exclusion', 'Peptic ulcer, gastrointestinal bleeding', 'ulcer gut-bleeding'],
    ['exclusion', 'Toxic megacolon, C. difficile infection', 'obstruction c-difficile'],
    ['inclusion', 'No history of celiac disease', 'coeliac'],
    ['exclusion', "Active Crohn's disease", 'crohns ?'],
    ['exclusion', 'Constipation that requires laxatives by prescription', 'constipation ?'],
    ['exclusion', 'Bowel surgery within 3 months', 'bowel-operation ?'],
    ['exclusion', 'Clinically significant gastrointestinal disease', 'gut-disease ?'],
  ] as const)('reads the %s “%s” as “%s”', (side, text, facts) => {
    expect(brief(side, text)).toBe(facts)
  })

  it.each([
    ['exclusion', 'Bowel and bladder functional system above 3'],
    ['exclusion', 'Neurogenic bowel'],
    ['exclusion', 'UC San Diego staff'],
    ['exclusion', 'CD4 count below 200'],
    ['exclusion', 'Gastrointestinal side effects of dimethyl fumarate'],
    ['exclusion', 'No bowel disease'],
    ['exclusion', 'Foods with a high GI'],
    ['inclusion', 'Constipation for at least 6 months'],
    ['exclusion', 'Family history of colitis'],
  ] as const)('reads no gut condition in the %s “%s”', (side, text) => {
    expect(brief(side, text)).toBe('')
  })
})

describe('gutConditionCovers', () => {
  it.each([
    ['crohns', 'crohns', true],
    ['ibd', 'crohns', true],
    ['crohns', 'ibd', false],
    ['gut-disease', 'gut-disease', false],
    ['ibs', 'constipation', false],
  ])('says whether %s surely holds %s: %j', (excluded, had, held) => {
    expect(gutConditionCovers(excluded, had)).toBe(held)
  })
})
