import { otherPieces } from './other-pieces.ts'
import { protocolPieces } from './protocol-pieces.ts'
import { resultsPieces } from './results-pieces.ts'

/** One named place in a study's record. Arrays on the way are walked through: `LocationCity` is every location's city. */
export type Piece = {
  readonly name: string
  readonly path: readonly string[]
  /** text, markup, date, number, boolean, time (an age), geo, struct, or the name of an enumeration. */
  readonly kind: string
}

function piecesOf([modulePath, lines]: readonly [string, string]): Piece[] {
  return lines.split('\n').map((line) => {
    const [name = '', place = '.', kind = 'text'] = line.trim().split(' ')
    const path = `${modulePath}.${place}`.split('.').filter((part) => part !== '')
    return { name, path, kind }
  })
}

const all = [...protocolPieces, ...resultsPieces, ...otherPieces].flatMap(piecesOf)

/** Every piece by its name, `NCTId`. Names are case-sensitive, as in the registry. */
export const pieces: ReadonlyMap<string, Piece> = new Map(all.map((piece) => [piece.name, piece]))

/** Every piece by its path, `protocolSection.identificationModule.nctId`. */
export const piecesByPath: ReadonlyMap<string, Piece> = new Map(
  all.map((piece) => [piece.path.join('.'), piece]),
)

/** The piece of that name. Throws for a name that the table lacks: only for names written in this folder. */
export function pieceNamed(name: string): Piece {
  const piece = pieces.get(name)
  if (!piece) throw new Error(`no piece is named ${name}`)
  return piece
}
