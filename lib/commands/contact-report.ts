import { isIP } from 'node:net'
import manifest from '../../package.json' with { type: 'json' }
import type { TrialNews } from '../catalogue/changes/since-bundled.ts'
import { PUBLIC_API } from '../registry-client/client.ts'
import type { Check, Found } from '../registry-client/doctor/doctor.ts'
import { outcomeWords, statusOf } from '../registry-client/doctor/outcome-wording.ts'
import type { Agent, Probe } from '../registry-client/doctor/probe.ts'
import type { Contact, Reading } from './first-contact.ts'

/**
 * What a first contact showed, in a form that stays: a change that is more than a new key has another `format`. It can be given to strangers, so it holds
 * no IP address, no path, no address of a relay and nothing of CTGOV_USER_AGENT, which may name a person.
 */
export type ContactReport = {
  readonly format: 1
  readonly app: string
  readonly node: string
  /** System and processor, such as "linux x64". */
  readonly platform: string
  /** An ISO time in UTC. */
  readonly when: string
  /** The address of the public registry, or "another server". */
  readonly registry: string
  /** Of `set`, what it sends is not told. */
  readonly agents: readonly { readonly id: Agent['id']; readonly sends: string }[]
  readonly answers: readonly {
    readonly question: Probe['question']
    readonly agent: Agent['id']
    /** 'answered', 'not-asked', or the kind of failure as in `lib/registry-client/call/error.ts`. */
    readonly outcome: string
    /** The HTTP status; null where none came. */
    readonly status: number | null
    readonly words: string
    /** Null for what was not answered. */
    readonly ms: number | null
  }[]
  /** Null where the registry could not be read. */
  readonly read: ReadReport | null
  readonly conclusion: { readonly cause: string; readonly says: string; readonly code: number }
}

type Counts = Readonly<Record<string, number>>

type ReadReport = {
  readonly apiVersion: string
  readonly dataTimestamp: string | null
  readonly calls: number
  readonly ms: number
  readonly bytes: number
  readonly slowestMs: number
  readonly largestBytes: number
  readonly found: readonly Found[]
  readonly studies: number
  readonly onTopic: number
  readonly doubtful: number
  readonly leftOut: number
  readonly unreadable: {
    readonly count: number
    readonly some: readonly { readonly nctId: string | null; readonly reason: string }[]
  }
  readonly unreadFields: Counts
  readonly unknownValues: Counts
  readonly newFields: Counts
  readonly missingFields: Counts
  readonly bundled: {
    readonly recordedOn: string
    readonly trials: number
    readonly gone: readonly TrialNews[]
    readonly changed: readonly TrialNews[]
  }
  readonly checks: readonly Check[]
}

/** The most unreadable records that are named. */
const MOST_NAMED = 100

/** Where and when a contact was made. */
export type Setting = {
  readonly url: string
  readonly when: Date
  readonly node: string
  readonly platform: string
}

export function contactReport(
  { agents, probes, reading, conclusion }: Contact,
  { url, when, node, platform }: Setting,
): ContactReport {
  return {
    format: 1,
    app: manifest.version,
    node,
    platform,
    when: when.toISOString(),
    registry: url === PUBLIC_API ? url : 'another server',
    agents: agents.map(({ id, sends }) => ({
      id,
      sends: id === 'set' ? 'what CTGOV_USER_AGENT holds' : (sends ?? 'node'),
    })),
    answers: probes.map(answerOf),
    read: reading && readReport(reading),
    conclusion,
  }
}

function answerOf({ question, agent, outcome }: Probe): ContactReport['answers'][number] {
  const words = outcomeWords(outcome)
  switch (outcome.kind) {
    case 'answered':
      return { question, agent, outcome: 'answered', status: 200, words, ms: round(outcome.ms) }
    case 'failed':
      return {
        question,
        agent,
        outcome: outcome.error.kind,
        status: statusOf(outcome.error),
        words: outcome.error.detail ?? words,
        ms: null,
      }
    case 'not-asked':
      return { question, agent, outcome: 'not-asked', status: null, words, ms: null }
  }
}

function readReport({ version, shown, bundled, ...reading }: Reading): ReadReport {
  const { costs, setAside, fields } = shown
  return {
    apiVersion: version.apiVersion,
    dataTimestamp: version.dataTimestamp,
    calls: reading.calls,
    ms: round(reading.ms),
    bytes: costs.reduce((sum, { bytes }) => sum + bytes, 0),
    slowestMs: round(Math.max(0, ...costs.map(({ ms }) => ms))),
    largestBytes: Math.max(0, ...costs.map(({ bytes }) => bytes)),
    found: shown.found,
    studies: shown.studies,
    onTopic: shown.onTopic,
    doubtful: reading.doubtful,
    leftOut: reading.leftOut,
    unreadable: { count: setAside.length, some: setAside.slice(0, MOST_NAMED) },
    unreadFields: shown.unreadFields,
    unknownValues: shown.unknownValues,
    newFields: fields.added,
    missingFields: fields.missing,
    bundled,
    checks: reading.checks,
  }
}

const round = Math.round

/** The report as a file. */
export function reportText(report: ContactReport): string {
  const clean = (_: string, value: unknown) =>
    typeof value === 'string' ? withoutAddresses(value) : value
  return `${JSON.stringify(report, clean, 2)}\n`
}

const IN_FOUR = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g
const IN_SIX = /[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}/gi

/** Text without IP addresses: servers that refuse somebody like to repeat whose address they refuse. */
function withoutAddresses(text: string): string {
  return text.replaceAll(IN_FOUR, HIDDEN).replaceAll(IN_SIX, (found) => {
    const address = found.replaceAll(LONE_COLON, '')
    return isIP(address) === 6 ? found.replace(address, HIDDEN) : found
  })
}

/** What stands before or after an address and is no part of it. */
const LONE_COLON = /^:(?!:)|(?<!:):$/g

const HIDDEN = '[address]'
