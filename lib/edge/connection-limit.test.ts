import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { limitConnections } from './connection-limit.ts'

/** How many of five connections from this machine are open a moment later. */
async function openOfFive(isExempt: boolean): Promise<number> {
  const server = createServer((_, response) => response.end('well'))
  limitConnections(server, 2, () => isExempt)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answers: string[] = []
  const sockets = Array.from({ length: 5 }, () => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    socket.on('data', () => answers.push('answer'))
    socket.on('close', () => answers.push('closed'))
    socket.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n')
    return socket
  })
  await vi.waitFor(() => expect(answers).toHaveLength(5))
  for (const socket of sockets) socket.destroy()
  server.close()
  return answers.filter((one) => one === 'answer').length
}

describe('limitConnections', () => {
  it('lets one address have so many', async () => {
    expect(await openOfFive(false)).toBe(2)
  })

  it('lets a proxy have any number', async () => {
    expect(await openOfFive(true)).toBe(5)
  })
})
