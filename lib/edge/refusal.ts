import type { IncomingMessage } from 'node:http'
import { ROUTER_HEADERS } from './router-headers.ts'

/** Why a request is not passed on: a status, and what a person who meets it reads. */
export type Refusal = {
  readonly status: number
  readonly title: string
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The longest path and query that we read, in characters. A saved list of 200 trials takes about 2,700. */
const LONGEST_TARGET = 8_000
/** More values than every filter ticked at once. */
const MOST_VALUES = 200
/** What Next.js tells itself of the page it comes from; longer than that of our deepest page many times over. */
const LONGEST_HEADER = 4_000

const METHODS: readonly string[] = ['GET', 'HEAD']

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

type Rule = {
  readonly broken: (asked: Asked, target: string) => boolean
  readonly refusal: Refusal
}

/** In order: the first that is broken is told. Each looks at the head of a request alone, so that nothing is read for what is refused. */
const RULES: readonly Rule[] = [
  {
    broken: ({ method }) => !METHODS.includes(method ?? ''),
    refusal: {
      status: 405,
      title: 'This site only gives pages',
      text: 'You can only ask it for a page. It takes nothing in.',
      headers: { allow: METHODS.join(', ') },
    },
  },
  {
    broken: ({ headers }) =>
      headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0,
    refusal: {
      status: 413,
      title: 'This site takes nothing in',
      text: 'The request came with content. Nothing here reads content.',
    },
  },
  {
    broken: (_asked, target) => target.length > LONGEST_TARGET || valuesIn(target) > MOST_VALUES,
    refusal: {
      status: 414,
      title: 'This address is too long',
      text: `An address here has at most ${LONGEST_TARGET.toLocaleString('en-GB')} characters and ${MOST_VALUES} values. Yours may be broken. You can start again from the first page.`,
    },
  },
  {
    broken: ({ headers }) =>
      ROUTER_HEADERS.some((name) => String(headers[name] ?? '').length > LONGEST_HEADER),
    refusal: {
      status: 431,
      title: 'The request is too long',
      text: 'Your browser told us more about the page you came from than we read. You can start again from the first page.',
    },
  },
  {
    broken: (_asked, target) => !isReadable(target),
    refusal: {
      status: 400,
      title: 'This address cannot be read',
      text: 'A part of it is broken. Maybe it was cut short when someone sent it. You can start again from the first page.',
    },
  },
  {
    // Nothing here has its pictures made smaller, and the door to it would fill the disk.
    broken: (_asked, target) => /^\/_next\/image(?:[/?]|$)/i.test(target),
    refusal: {
      status: 404,
      title: 'There is nothing here',
      text: 'No page of this site has this address.',
    },
  },
]

/** Why a request goes no further, or null where it may. Only its head is looked at. */
export function refusalOf(asked: Asked): Refusal | null {
  const target = asked.url ?? ''
  return RULES.find(({ broken }) => broken(asked, target))?.refusal ?? null
}

/** How many values the query of a target holds, as the signs between them say. */
function valuesIn(target: string): number {
  const at = target.indexOf('?')
  return at === -1 ? 0 : target.slice(at).split(/[?&;]/).length - 1
}

/** Whether a target is a path of this site whose escapes can be read. A path that begins with two slashes names another site to a browser. */
function isReadable(target: string): boolean {
  if (!target.startsWith('/') || /^\/[/\\]/.test(target)) return false
  try {
    const path = decodeURIComponent(target.split('?', 1)[0] ?? '')
    return !path.includes('\0')
  } catch {
    return false
  }
}
