import { buildPlaces } from './build-places.ts'
import { buildIfNeeded } from './starting/build-if-needed.ts'
import { firstAnswer } from './starting/first-answer.ts'
import { folderTrouble } from './starting/folder-trouble.ts'
import { endOf, runNext, runServe } from './starting/next-process.ts'
import { portTrouble } from './starting/port-trouble.ts'
import { readSettings, type Settings } from './starting/settings.ts'

const root = process.cwd()
const dev = process.argv.includes('--dev')

/** Everything that would stop the server, as sentences, found before anybody waits for a build. */
async function troubles(settings: ReturnType<typeof readSettings>): Promise<readonly string[]> {
  if ('problems' in settings) return settings.problems
  const folder = process.env['DATA_DIR']
  const found = [
    await portTrouble(settings.port, settings.host),
    folder ? folderTrouble(folder) : null,
  ]
  return found.filter((sentence) => sentence !== null)
}

/** Serves until somebody stops it. Resolves to the exit code. */
async function serve({ port, host }: Settings): Promise<number> {
  const started = performance.now()
  const env = {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
  } as const
  const where = host === null ? [] : ['--hostname', host]
  const child = dev
    ? runNext(root, ['dev', '--port', String(port), ...where], env)
    : runServe(root, env)
  const ended = new AbortController()
  const url = `http://${urlHost(host)}:${port}`
  firstAnswer(url, ended.signal).then((answered) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (answered) console.info(`GutCheck MS is at ${url} (first page after ${seconds} s).`)
  })
  const end = await endOf(child)
  ended.abort()
  return end.asked ? 0 : (end.code ?? 1)
}

function urlHost(host: string | null): string {
  if (host === null || host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function main(): Promise<number> {
  const read = readSettings(
    dev ? { ...process.env, HOST: process.env['HOST'] || '127.0.0.1' } : process.env,
  )
  const sentences = await troubles(read)
  for (const sentence of sentences) console.error(sentence)
  if ('problems' in read || sentences.length > 0) return 1
  if (dev) {
    await buildPlaces(root)
  } else {
    const built = await buildIfNeeded(root)
    if (built !== 'built') return built === 'failed' ? 1 : 0
  }
  return serve(read)
}

process.exitCode = await main()
