import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Faults, faultsSchema } from './faults/faults.ts'
import { startRegistry } from './registry.ts'

const usage = `npm run registry -- --studies FILE… --port 4010 [--misbehave '{"refuseAgents":"named"}']`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      studies: { type: 'string', multiple: true, default: [] },
      port: { type: 'string', default: '4010' },
      misbehave: { type: 'string', default: '{}' },
    },
    allowPositionals: true,
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is not a port: it takes a number from 0 to 65535.`)
  }
  const faults = faultsIn(values.misbehave)
  const registry = await startRegistry({ files: [...values.studies, ...positionals], port })
  registry.misbehave(faults)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => registry.stop())
  console.log(`Registry stand-in at ${registry.url}`)
}

function faultsIn(text: string): Faults {
  const read = faultsSchema.safeParse(parsed(text))
  if (read.success) return read.data
  throw new Error(`--misbehave cannot be read: ${z.prettifyError(read.error)}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`--misbehave ${text} is not JSON.`)
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.error(`Usage: ${usage}`)
  process.exitCode = 1
})
