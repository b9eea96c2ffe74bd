import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsToMend } from './word-rules'
import { copyIn } from './wording-in'

const texts = (text: string) =>
  copyIn({ path: 'components/a.tsx', text }).map((copy) => copy.text.trim())

describe('wordsToMend', () => {
  it.each([
    'This trial is safe.',
    'A Legitimate study',
    'It was approved',
    'not-safe',
    'A red flag',
    'Two people failed',
    'Its score is 7',
    'Its – score',
    'The colour of the center',
    'Randomized groups',
    'an organization',
  ])('finds a word in %j', (text) => {
    expect(wordsToMend(text)).toHaveLength(1)
  })

  it.each([
    'An independent safety committee',
    'Ask for the approval of the committee',
    'It is only said in passing',
    'A passport to scorn, and failsafe',
    'The agency said: “safety… has not been approved”.',
    'The World Health Organization',
    'The size of the prize: resize or seize it',
    'items-center',
    'Copied from https://example.org/a-randomized-trial',
    'npm run read -- --score [--pass]',
  ])('leaves %j as it is', (text) => {
    expect(wordsToMend(text)).toEqual([])
  })
})

describe('copyIn', () => {
  it.each([
    ["const a = 'Is it safe?'", ['Is it safe?']],
    ["const a = 'Safe'", ['Safe']],
    [`const a = \`A \${b} of “\${c}”\``, ['A … of “…”']],
    ['const a = <p>Is it <b>safe</b>?</p>', ['Is it', 'safe', '?']],
    ['const a = <p title="Is it safe?">{b}</p>', ['Is it safe?']],
    ["const a = { question: 'Is it safe?' } as const", ['Is it safe?']],
  ])('finds the words that people read in %s', (source, copy) => {
    expect(texts(source)).toEqual(copy)
  })

  it.each([
    "import a from './safe place'",
    "type A = 'is safe' | 'has failed'",
    "const a = b === 'failed'",
    "const a = 'https://example.org/safe'",
    "const a = 'NOT_SAFE'",
    'const a = phrases(`fail to return, passed on`)',
    "const a = { forms: ['randomized trial'] }",
    'const a = <q>It is safe</q>',
    'const a = <blockquote className="pull"><p>It is safe</p></blockquote>',
    'const a = /is safe/',
    '// is it safe?',
  ])('finds no words of ours in %s', (source) => {
    expect(texts(source)).toEqual([])
  })
})

/** They hold words that the registry or a person may write, to look for them; no page shows them as ours. */
const OF_OTHERS = new Set([
  'lib/registry-client/query.ts',
  'lib/eligibility/criteria/read-criteria.ts',
])
/** Of the words by which criteria are read, these are shown too. */
const SHOWN = new Set([
  'lib/eligibility/vocabulary/treatments.ts',
  'lib/eligibility/vocabulary/gut-conditions.ts',
])
const isVocabulary = (path: string) =>
  OF_OTHERS.has(path) ||
  path.endsWith('-vocabulary.ts') ||
  (path.startsWith('lib/eligibility/vocabulary/') && !SHOWN.has(path))

describe('our own words', () => {
  it('judge no trial, and are spelled the British way', () => {
    const tracked = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', 'app', 'components', 'lib'],
      { encoding: 'utf8' },
    )
    const files = tracked
      .split('\n')
      .filter((path) => /\.tsx?$/.test(path) && !/\.test(?:-data)?\.tsx?$/.test(path))
      .filter((path) => !isVocabulary(path) && existsSync(path))
      .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    expect(files.length).toBeGreaterThan(100)
    const found = files.flatMap((file) =>
      copyIn(file).flatMap(({ line, text }) =>
        wordsToMend(text).map((sentence) => `${file.path}:${line}: ${sentence}`),
      ),
    )
    expect(found).toEqual([])
  })
})
