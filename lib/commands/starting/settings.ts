import { redisUrlProblem, withoutPassword } from '../../catalogue/source/stores/redis-url.ts'
import { proxyProblem } from '../../edge/client-address.ts'
import { hostsProblem } from '../../edge/site-hosts.ts'
import { LOG_LEVEL_NAMES } from '../../log/log.ts'
import { heapProblem } from './heap-flags.ts'

/** What the environment asks for. `null` means that the person left it to us. */
export type Settings = { readonly port: number; readonly host: string | null }

type Setting = {
  readonly name: string
  /** A sentence about a value that cannot work, or null where it can. */
  readonly problem: (value: string) => string | null
  /** The value as it may be printed; by default as it is. */
  readonly shown?: (value: string) => string
}

const DEFAULT_PORT = 3000

const SETTINGS: readonly Setting[] = [
  { name: 'PORT', problem: portProblem },
  { name: 'HOST', problem: hostProblem },
  { name: 'CTGOV_API_URL', problem: addressProblem },
  { name: 'CTGOV_USER_AGENT', problem: agentProblem },
  { name: 'SITE_URL', problem: siteProblem },
  { name: 'DATA_DIR', problem: () => null },
  { name: 'LOG_LEVEL', problem: levelProblem },
  { name: 'METRICS_PORT', problem: portProblem },
  { name: 'METRICS_HOST', problem: hostProblem },
  { name: 'ALLOWED_HOSTS', problem: hostsProblem },
  { name: 'TRUST_PROXY', problem: proxyProblem },
  { name: 'HEAP_MB', problem: heapProblem },
  { name: 'REDIS_URL', problem: redisUrlProblem, shown: withoutPassword },
]

function hostProblem(value: string): string | null {
  return /\s|\//.test(value) ? 'is not a host name' : null
}

function levelProblem(value: string): string | null {
  return LOG_LEVEL_NAMES.includes(value)
    ? null
    : `is not a level: it takes one of ${LOG_LEVEL_NAMES.join(', ')}`
}

function portProblem(value: string): string | null {
  const port = Number(value)
  return /^\d+$/.test(value) && port >= 1 && port <= 65_535
    ? null
    : 'is not a port: it takes a whole number from 1 to 65535'
}

/**
 * What is wrong with a User-Agent, to go on after its name; null where nothing is. A header holds printable characters only. A browser's name would be a
 * lie to the registry, which refuses such ones from programs.
 */
export function agentProblem(value: string): string | null {
  if (!/^[\x20-\x7e]+$/.test(value)) return 'holds a character that a User-Agent cannot have'
  return /^Mozilla\//i.test(value)
    ? 'is the name of a browser: say who asks instead, such as "Example Hospital (it@example.org)"'
    : null
}

function addressProblem(value: string): string | null {
  const url = URL.parse(value)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    return 'is not a web address: it takes one that starts with http:// or https://'
  }
  return url.search === '' && url.hash === ''
    ? null
    : 'holds a "?" or a "#": it takes the address without them'
}

/** Links of the site are from its root: it cannot lie under a path. */
function siteProblem(value: string): string | null {
  const path = URL.parse(value)?.pathname ?? '/'
  return (
    addressProblem(value) ??
    (path === '/' ? null : `holds a path, "${path}": the site must be at the root of its address`)
  )
}

/**
 * The settings in an environment, or a sentence for each value that cannot work, in the order of the README's table.
 * An empty value counts as not set, as a line `PORT=` in a settings file means it.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Settings | { readonly problems: readonly string[] } {
  const problems = SETTINGS.flatMap(({ name, problem, shown = String }) => {
    const value = env[name]
    const sentence = value ? problem(value) : null
    return sentence === null ? [] : [`${name}: "${shown(value ?? '')}" ${sentence}.`]
  })
  const taken = Number(env['PORT'] || DEFAULT_PORT)
  if (Number(env['METRICS_PORT']) === taken)
    problems.push(`METRICS_PORT: "${taken}" is the port of the app: it takes another one.`)
  if (problems.length > 0) return { problems }
  return { port: Number(env['PORT'] || DEFAULT_PORT), host: env['HOST'] || null }
}
