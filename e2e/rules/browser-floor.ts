import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data'
import type { SourceFile } from './house-rules.ts'

/** The oldest version of each browser that has everything our scripts use: "chrome 111" of `browserslist` in package.json. */
export type Floor = ReadonlyMap<string, number>

/** Reads the floor. Throws for a line of another form: a query would need the tables of another package. */
export function floorOf(lines: readonly string[]): Floor {
  return new Map(
    lines.map((line) => {
      const [, browser, version] = /^([a-z]+) (\d+(?:\.\d+)?)$/.exec(line) ?? []
      if (browser === undefined) throw new Error(`“${line}” names no browser and version.`)
      return [browser, Number(version)]
    }),
  )
}

/** Parts of the browser's interface whose methods we look for by name. Methods of all others are called too much like our own functions. */
const INTERFACES = [
  ...['AbortSignal', 'Blob', 'Cache', 'Clipboard', 'DOMTokenList', 'Document', 'Element', 'Event'],
  ...['EventTarget', 'FormData', 'HTMLDialogElement', 'HTMLElement', 'HTMLInputElement', 'Headers'],
  ...['Navigator', 'Node', 'Request', 'Response', 'Selection', 'Storage', 'URL'],
  ...['URLSearchParams', 'Window'],
] as const

/** Uses that ask first whether the browser has it, by file. */
const ASKED_FIRST: ReadonlySet<string> = new Set([
  'components/query/fetch-of-format.ts AbortSignal.any',
  'components/share/share-buttons.tsx share',
])

/** Methods of iterators that arrays have too: only what makes an iterator tells. */
const OF_ITERATOR =
  /(?:\.(?:values|keys|entries)\(\)|\.matchAll\([^()]*\))\s*\.(map|filter|take|drop|flatMap|reduce|toArray|forEach|some|every|find)\(/g

/** The end of a regular expression with the flag v. */
const WITH_V = /\/[dgimsuy]*v[dgimsuy]*(?=[,;)\]\n]|\.(?:test|exec)\b)/g

/** What the oldest browsers lack. */
type Lacking = {
  /** Names of methods that nothing older has. */
  readonly methods: ReadonlySet<string>
  /** Members of one object, as they would be written: "Map.groupBy". */
  readonly ofOne: ReadonlySet<string>
  /** Members of all objects of a kind, by the name of the kind: "Element.checkVisibility". For the language, the table does not tell these from those of one. */
  readonly ofKind: ReadonlySet<string>
}

/** What of the language and of the browser's interface is newer than the floor. A method that something older has too is left out: its name tells nothing. */
export function lackingBelow(floor: Floor): Lacking {
  const builtins = partOf(bcd.javascript, 'builtins')
  const language = [...parts(builtins), ...parts(partOf(builtins, 'Intl'))]
  const interfaces = INTERFACES.map((name) => [name, partOf(bcd.api, name)] as const)
  const ofOne = new Set<string>()
  const ofKind = new Set<string>()
  const newerByName = new Map<string, boolean>()
  for (const [owner, members] of [...language, ...interfaces]) {
    const isInterface = interfaces.some(([name]) => name === owner)
    const wholeIsNewer = isNewerThan(floor, members)
    for (const [key, one] of parts(members)) {
      const name = key.replace(/_static$/, '')
      const isNewer = wholeIsNewer || isNewerThan(floor, one)
      const isStatic = name !== key
      if (isNewer && (isStatic || !isInterface)) ofOne.add(`${owner}.${name}`)
      if (isNewer && !isStatic) ofKind.add(`${owner}.${name}`)
      if (!isStatic) newerByName.set(key, isNewer && (newerByName.get(key) ?? true))
    }
  }
  for (const [name, one] of parts(partOf(builtins, 'Intl')))
    if (isNewerThan(floor, one)) ofOne.add(`Intl.${name}`)
  return {
    ofOne,
    ofKind,
    methods: new Set([...newerByName].filter(([, isNewer]) => isNewer).map(([name]) => name)),
  }
}

/** False for a part that the table says nothing of. */
function isNewerThan(floor: Floor, { __compat }: Identifier): boolean {
  if (__compat === undefined) return false
  return [...floor].some(([browser, oldest]) => {
    const told = Object.entries(__compat.support).find(([name]) => name === browser)?.[1]
    const added = [told ?? []]
      .flat()
      .filter((one) => one.flags === undefined && one.prefix === undefined)
      .map(({ version_added }) => Number.parseFloat(String(version_added).replace('≤', '')))
    return !added.some((version) => version <= oldest)
  })
}

function parts(from: Identifier): readonly (readonly [string, Identifier])[] {
  const { __compat: _, ...rest } = from
  const named: Readonly<Record<string, Identifier | undefined>> = rest
  return Object.entries(named).flatMap(([name, one]) => (one ? [[name, one] as const] : []))
}

function partOf(from: Identifier, name: string): Identifier {
  const found = parts(from).find(([key]) => key === name)?.[1]
  if (found === undefined) throw new Error(`The table of browsers knows no ${name}.`)
  return found
}

/** Every use of something that our oldest browsers lack, as a sentence that says what to do. What stands after a question mark asks first: `one.share?.()`. */
export function usesAbove({ methods, ofOne }: Lacking, files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const code = withoutComments(text)
    const called = [...code.matchAll(/(?<!\.)\.(\w+)\(/g)].flatMap(([, name = '']) =>
      methods.has(name) ? name : [],
    )
    const named = [...code.matchAll(/\b[A-Z]\w*\.\w+/g)].flatMap(([name]) =>
      ofOne.has(name) ? name : [],
    )
    const ofIterators = [...code.matchAll(OF_ITERATOR)].map(([, name]) => `${name} of an iterator`)
    const withV = [...code.matchAll(WITH_V)].map(() => 'the flag v')
    return [...new Set([...called, ...named, ...ofIterators, ...withV])]
      .filter((name) => !ASKED_FIRST.has(`${path} ${name}`))
      .map(
        (name) =>
          `${path}: our oldest browsers (browserslist in package.json) lack ${name}. Write it in another way, or ask first whether it is there.`,
      )
  })
}

/** Comments may name what they like. */
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
