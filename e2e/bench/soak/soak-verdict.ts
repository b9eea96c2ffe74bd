/** What a reader asked for. `other trial` is one outside of the list, for which the registry has to be asked. */
export type Kind = 'list' | 'trial' | 'other trial' | 'page' | 'data' | 'picture'

/** Every answer of one kind. */
export type Answers = {
  readonly kind: Kind
  /** Status → how many. 0 stands for a connection that broke or stayed silent. */
  readonly statuses: ReadonlyMap<number, number>
  /** How long each took, in milliseconds, in any order. */
  readonly ms: readonly number[]
}

/** The memory of the server's process at one moment. */
export type Memory = { readonly seconds: number; readonly megabytes: number }

export type Soak = { readonly answers: readonly Answers[]; readonly memory: readonly Memory[] }

const MOST_MEGABYTES = 512
const MOST_MEGABYTES_A_MINUTE = 10
/** The slowest 1 % of the list must come within it, in milliseconds. */
const LIST_WITHIN = 1_000
/** A rise over less time than that is no rise yet: a heap breathes. */
const LEAST_SECONDS_TO_RISE = 120

/** What went wrong, as sentences; none where nothing did. Every 5xx counts, one with a Retry-After too; 429 is right only for trials outside of the list. */
export function soakVerdict({ answers, memory }: Soak): string[] {
  return [...answers.flatMap(wrongAnswers), ...slowList(answers), ...memoryTrouble(memory)]
}

/** What a kind may be answered with, beside 200: an old number leads to the present one by 307, one that nobody has is 404, and a budget says 429. */
const MAY_BE: Readonly<Partial<Record<Kind, readonly number[]>>> = {
  'other trial': [307, 404, 429],
}

function wrongAnswers({ kind, statuses }: Answers): string[] {
  const right = [200, ...(MAY_BE[kind] ?? [])]
  return [...statuses]
    .filter(([status]) => !right.includes(status))
    .map(([status, count]) => `${kind}: ${count} × ${status === 0 ? 'no answer' : status}`)
}

function slowList(answers: readonly Answers[]): string[] {
  const list = answers.find(({ kind }) => kind === 'list')
  if (list === undefined || list.ms.length === 0) return ['list: nobody asked for it']
  const p99 = percentile(list.ms, 0.99)
  return p99 < LIST_WITHIN ? [] : [`list: p99 is ${Math.round(p99)} ms`]
}

function memoryTrouble(memory: readonly Memory[]): string[] {
  const most = Math.max(0, ...memory.map(({ megabytes }) => megabytes))
  const rise = riseOfLastHalf(memory)
  return [
    ...(memory.length === 0 ? ['memory: it was never read'] : []),
    ...(most > MOST_MEGABYTES ? [`memory: ${Math.round(most)} MB at most`] : []),
    ...(rise !== null && rise > MOST_MEGABYTES_A_MINUTE
      ? [`memory: rises by ${rise.toFixed(1)} MB a minute in the last half`]
      : []),
  ]
}

/** The slope of a line through the last half, in megabytes a minute; null where that half is shorter than two minutes. */
export function riseOfLastHalf(memory: readonly Memory[]): number | null {
  const last = memory.slice(Math.floor(memory.length / 2))
  const [first, end] = [last[0], last.at(-1)]
  if (!first || !end || end.seconds - first.seconds < LEAST_SECONDS_TO_RISE) return null
  const meanSeconds = mean(last.map(({ seconds }) => seconds))
  const meanMegabytes = mean(last.map(({ megabytes }) => megabytes))
  const together = last.map(
    ({ seconds, megabytes }) => (seconds - meanSeconds) * (megabytes - meanMegabytes),
  )
  const spread = last.map(({ seconds }) => (seconds - meanSeconds) ** 2)
  return (60 * mean(together)) / mean(spread)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The value that so large a share of the values does not exceed; 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}
