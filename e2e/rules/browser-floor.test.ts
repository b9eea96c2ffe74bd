import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { floorOf, lackingBelow, usesAbove } from './browser-floor.ts'
import { clientFiles } from './client-files.ts'

const FLOOR = floorOf(packageFile.browserslist)
const lacking = lackingBelow(FLOOR)

/** The source of the app, as it is or is about to be in its history. */
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((path) => /^(?:app|components|lib)\//.test(path) && !/\.test(?:-data)?\.tsx?$/.test(path))
  .filter((path) => existsSync(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const found = (text: string) =>
  usesAbove(lacking, [{ path: 'components/a.ts', text }]).map(
    (sentence) => /lack (.*?)\. Write/.exec(sentence)?.[1],
  )

describe('the floor', () => {
  it('is the one that Next.js supports', () => {
    const path = 'node_modules/next/dist/docs/03-architecture/supported-browsers.md'
    const list = packageFile.browserslist.map((line) => `"${line}"`).join(', ')
    expect(readFileSync(path, 'utf8')).toContain(`"browserslist": [${list}]`)
  })

  it('takes no query that would need another table', () => {
    expect(() => floorOf(['last 2 versions'])).toThrow('names no browser')
  })
})

describe('usesAbove', () => {
  it.each([
    ['Map.groupBy(all, key)', 'groupBy'],
    ['Object.groupBy(all, key)', 'groupBy'],
    ['await Array.fromAsync(all)', 'fromAsync'],
    ['Promise.withResolvers()', 'withResolvers'],
    ['all.toSorted()', 'toSorted'],
    ['all.toReversed()', 'toReversed'],
    ['all.toSpliced(1, 0)', 'toSpliced'],
    ['text.toWellFormed()', 'toWellFormed'],
    ['one.union(other)', 'union'],
    ['one.isSubsetOf(other)', 'isSubsetOf'],
    ['URL.parse(text)', 'URL.parse'],
    ['AbortSignal.any([one])', 'AbortSignal.any'],
    ['RegExp.escape(text)', 'escape'],
    ['new Intl.Segmenter("en")', 'Intl.Segmenter'],
    ['Iterator.from(all)', 'Iterator.from'],
    ['map.values().map(one)', 'map of an iterator'],
    ['text.matchAll(all)\n  .toArray()', 'toArray of an iterator'],
    ['element.checkVisibility()', 'checkVisibility'],
    ['const letters = /[\\p{L}--[a-z]]/v;', 'the flag v'],
  ])('finds what is too new in %s', (text, name) => {
    expect(found(text)).toContain(name)
  })

  it.each([
    '[...all].sort()',
    'all.at(-1)',
    'all.findLast(one)',
    'Object.values(all).map(one)',
    '[...map.values()].map(one)',
    'structuredClone(one)',
    'element.checkVisibility?.()',
    'new Intl.ListFormat("en")',
    'AbortSignal.timeout(1)',
    '// Map.groupBy(all) would do',
    '/** `URL.parse(text)` */',
    'trial.country === country',
  ])('lets %s stand', (text) => expect(found(text)).toEqual([]))

  it('finds nothing in what a browser may run', () => {
    const files = clientFiles(sources, /^components\/offline\/worker\//)
    expect(files.length).toBeGreaterThan(200)
    expect(usesAbove(lacking, files)).toEqual([])
  })
})

describe('clientFiles', () => {
  const file = (path: string, text: string) => ({ path, text })

  it('follows what is imported from what says that it runs in the browser', () => {
    const files = [
      file(
        'components/a.tsx',
        "'use client'\nimport { b } from './b.ts'\nimport type { T } from './t.ts'",
      ),
      file(
        'components/b.ts',
        "import {\n  c,\n} from '#lib/c'\nconst d = () => import('../lib/d.ts')",
      ),
      file('components/t.ts', ''),
      file('lib/c.ts', ''),
      file('lib/d.ts', ''),
      file('components/worker.ts', ''),
      file('app/page.tsx', "import { A } from '#components/a'"),
    ]
    expect(clientFiles(files, /worker/).map(({ path }) => path)).toEqual([
      'components/a.tsx',
      'components/b.ts',
      'lib/c.ts',
      'lib/d.ts',
      'components/worker.ts',
    ])
  })
})
