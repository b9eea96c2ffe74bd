/**
 * The lines of a text that comes in pieces, without their line ends. Only `\n` and `\r\n` end a line: the other separators that
 * Unicode knows may stand inside a JSON string.
 */
export async function* textLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let open: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...later] = piece.split('\n')
    open.push(first)
    for (const next of later) {
      yield withoutReturn(open.join(''))
      open = [next]
    }
  }
  yield withoutReturn(open.join(''))
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
