import { describe, expect, it } from 'vitest'
import { enums } from '../study/enums.ts'
import { otherPieces } from '../study/other-pieces.ts'
import { pieces, piecesByPath } from '../study/pieces.ts'
import { protocolPieces } from '../study/protocol-pieces.ts'
import { resultsPieces } from '../study/results-pieces.ts'
import { areaNamed } from './areas.ts'

const plainKinds = ['text', 'markup', 'date', 'number', 'boolean', 'time', 'geo', 'struct']

describe('pieces', () => {
  it('names each piece and each path once', () => {
    const lines = [...protocolPieces, ...resultsPieces, ...otherPieces].flatMap(([, text]) =>
      text.split('\n'),
    )
    expect(pieces.size).toBe(lines.length)
    expect(piecesByPath.size).toBe(lines.length)
  })

  it('gives each piece a kind that is plain or an enumeration', () => {
    const unknown = [...pieces.values()].filter(
      ({ kind }) => !plainKinds.includes(kind) && !enums.has(kind),
    )
    expect(unknown).toEqual([])
  })
})

describe('areaNamed', () => {
  it.each([
    ['BasicSearch', 57],
    ['ConditionSearch', 7],
    ['InterventionSearch', 12],
    ['OutcomeSearch', 9],
    ['TitleSearch', 3],
    ['LocationSearch', 5],
    ['IdSearch', 5],
    ['SponsorSearch', 3],
    ['PatientSearch', 47],
    ['NCTId', 1],
  ])('gives %s the %d fields that the registry documents', (name, count) => {
    expect(new Set(areaNamed(name)?.pieces).size).toBe(count)
  })

  it('returns null for any other name, in any other case', () => {
    expect(areaNamed('basicsearch')).toBeNull()
    expect(areaNamed('toString')).toBeNull()
  })
})
