import { parseArgs } from 'node:util'
import { startRegistry } from './registry.ts'

const usage = 'npm run registry -- --studies FILE… --port 4010'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      studies: { type: 'string', multiple: true, default: [] },
      port: { type: 'string', default: '4010' },
    },
    allowPositionals: true,
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port} is not a port: it takes a number from 0 to 65535.`)
  }
  const registry = await startRegistry({ files: [...values.studies, ...positionals], port })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => registry.stop())
  console.log(`Registry stand-in at ${registry.url}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  console.error(`Usage: ${usage}`)
  process.exitCode = 1
})
