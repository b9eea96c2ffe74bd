import { JSONParser } from '@streamparser/json'
import { takeTurns } from '../call/take-turns.ts'

/** Text that is not JSON, or that breaks off. */
export class JsonError extends Error {
  constructor() {
    super('The JSON is damaged or breaks off.')
    this.name = 'JsonError'
  }
}

/** Parsing a large text at once would hold up every reader, so longer chunks are cut to this many bytes. */
const STEP = 32 * 1024

/**
 * Parses JSON as it comes, in slices that leave room for other work, and gives the whole value. With `each`, every element of the list under the key
 * `list` of the outermost object is handed over as soon as it is there, and `null` stands for it in the whole, so that a
 * long list never lies in memory. Throws JsonError, and whatever the chunks or `take` throw.
 */
export async function parseJsonStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  each?: { readonly list: string; readonly take: (element: unknown) => void },
): Promise<unknown> {
  const parser = new JSONParser({ paths: each ? ['$', `$.${each.list}.*`] : ['$'] })
  const whole: unknown[] = []
  const elements: unknown[] = []
  parser.onValue = ({ value, key, parent, stack }) => {
    if (stack.length === 0) {
      whole.push(value)
    } else if (Array.isArray(parent) && typeof key === 'number') {
      parent[key] = null
      elements.push(value)
    }
  }
  const turn = takeTurns()
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.byteLength; at += STEP) {
      parse(parser, chunk.subarray(at, at + STEP))
      for (const element of elements.splice(0)) {
        each?.take(element)
        await turn()
      }
      await turn()
    }
  }
  if (!parser.isEnded) throw new JsonError()
  return whole[0]
}

function parse(parser: JSONParser, bytes: Uint8Array): void {
  try {
    parser.write(bytes)
  } catch {
    throw new JsonError()
  }
}
