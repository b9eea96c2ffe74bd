import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { ANSWER_HEADERS } from './answer-headers.ts'
import { plainPage } from './plain-page.ts'

const TOO_LONG = 'HPE_HEADER_OVERFLOW'

/** Answers what is no request that Node.js can read, as everything is answered: with a sentence and our headers. Ends the connection. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = error.code === TOO_LONG ? 431 : 400
  const { headers, body } = plainPage({
    status,
    title: 'This request cannot be read',
    text: 'It is broken or too long. Please start again from the first page.',
  })
  const lines = Object.entries({ ...ANSWER_HEADERS, ...headers, connection: 'close' })
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
}
