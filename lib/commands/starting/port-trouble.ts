import { createServer } from 'node:net'

const SENTENCES: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) =>
    `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port === 3001 ? 3002 : 3001} npm start`,
  EACCES: (port) =>
    `This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`,
  EADDRNOTAVAIL: (_port, host) => `HOST: "${host}" is not an address of this machine.`,
  ENOTFOUND: (_port, host) => `HOST: "${host}" is not a name this machine knows.`,
}

/** Tries to listen on a port for a moment. Resolves to null if that works, else to a sentence. Without a host, on all addresses. */
export function portTrouble(port: number, host: string | null): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = SENTENCES[error.code ?? '']
      resolve(sentence?.(port, host ?? '') ?? `Port ${port} cannot be used: ${error.message}.`)
    })
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.close(() => resolve(null))
    })
  })
}
