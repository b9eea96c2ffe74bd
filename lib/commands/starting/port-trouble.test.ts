import { once } from 'node:events'
import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { portTrouble } from './port-trouble.ts'

describe('portTrouble', () => {
  it('finds none with a free port, and leaves it free', async () => {
    const { port, close } = await takenPort()
    await close()
    expect(await portTrouble(port, '127.0.0.1')).toBeNull()
    expect(await portTrouble(port, '127.0.0.1')).toBeNull()
  })

  it('says what to type when the port is taken', async () => {
    const { port, close } = await takenPort()
    expect(await portTrouble(port, '127.0.0.1')).toBe(
      `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=3001 npm start`,
    )
    await close()
  })

  it('says when the host is no address of this machine', async () => {
    // 192.0.2.1 is set aside for documents (RFC 5737): no machine has it.
    expect(await portTrouble(4321, '192.0.2.1')).toBe(
      'HOST: "192.0.2.1" is not an address of this machine.',
    )
  })
})

async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { port, close: () => new Promise((resolve) => server.close(resolve)) }
}
