/** One file of the project, by its path from the root, with its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** What each part of the project may import, besides itself. The first prefix that fits a file decides; the arrows point one way. */
const ARROWS: readonly { readonly part: string; readonly may: readonly string[] }[] = [
  { part: 'app/', may: ['components/', 'lib/'] },
  {
    part: 'components/',
    may: [
      'lib/catalogue/',
      'lib/signals/',
      'lib/eligibility/',
      'lib/shortlist/',
      'lib/trials/',
      'lib/geo/',
    ],
  },
  { part: 'lib/commands/', may: ['lib/', 'package.json'] },
  { part: 'lib/evaluation/', may: ['lib/'] },
  {
    part: 'lib/catalogue/',
    may: [
      'lib/signals/',
      'lib/eligibility/',
      'lib/shortlist/',
      'lib/trials/',
      'lib/registry-client/',
      'lib/geo/',
      'package.json',
    ],
  },
  { part: 'lib/signals/', may: ['lib/trials/', 'lib/geo/'] },
  { part: 'lib/eligibility/', may: ['lib/trials/', 'lib/geo/'] },
  { part: 'lib/shortlist/', may: ['lib/trials/', 'lib/geo/'] },
  { part: 'lib/trials/', may: ['lib/registry-client/', 'lib/geo/'] },
  { part: 'lib/registry-client/', may: ['package.json'] },
  { part: 'lib/geo/', may: [] },
  { part: 'e2e/', may: ['lib/', 'package.json'] },
  { part: '', may: ['app/', 'lib/', 'e2e/'] },
]

/** Rules on the text of a file: where they hold, what must not stand there, and what to do instead. */
const BANS: readonly {
  readonly where: RegExp
  readonly except?: RegExp
  readonly what: RegExp
  readonly instead: string
}[] = [
  {
    where: /^lib\//,
    what: /from '(?:react|next)(?:[-/][^']*)?'/,
    instead: 'keep React and Next out of lib',
  },
  {
    where: /^lib\//,
    except: /^lib\/(?:registry-client\/call\/call|commands\/.*)\.ts$/,
    what: /\bfetch\(/,
    instead: 'ask the registry through lib/registry-client/call/call',
  },
  {
    where: /^lib\//,
    except: /^lib\/(?:catalogue\/source\/current|commands\/.*)\.ts$/,
    what: /process\.env|Date\.now\(|new Date\(\)/,
    instead: 'pass the environment and the time in as parameters',
  },
  {
    where: /\/page\.tsx$/,
    what: /^['"]use client['"]/m,
    instead: 'keep the page on the server and make a leaf a client component',
  },
  {
    where: /\.tsx?$/,
    except: /^e2e\/rules\/arrows/,
    what: /^['"]use client['"][\s\S]*from 'zod'/m,
    instead: 'keep zod on the server',
  },
]

/** Tests and their tables may use what they need, and be as long as it takes. */
const TEST_FILE = /\.test(?:-data)?\.tsx?$/

const LONGEST = 250

/** Every place where a file breaks the layout, as a sentence that says what to do. */
export function brokenArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...imports(file), ...bans(file), ...shape(file)])
}

function imports({ path, text }: SourceFile): string[] {
  if (TEST_FILE.test(path)) return []
  const arrow = ARROWS.find(({ part }) => path.startsWith(part))
  if (!arrow) return []
  return importedPaths(path, text)
    .filter((target) => !(arrow.part !== '' && target.startsWith(arrow.part)))
    .filter((target) => target.includes('/') || target === 'package.json')
    .filter((target) => !arrow.may.some((allowed) => target.startsWith(allowed)))
    .map(
      (target) =>
        `${path} imports ${target}: ${arrow.part || 'the root'} may only import ${arrow.may.join(', ') || 'itself'}. Move the code or turn the arrow round.`,
    )
}

/** What a file imports from the project, as paths from the root. */
function importedPaths(path: string, text: string): string[] {
  const named = [...text.matchAll(/(?:from|import|import\()\s*'([#.][^']+)'/g)]
  return named.flatMap((match) => {
    const name = match[1] ?? ''
    if (name.startsWith('#')) return name.slice(1)
    const resolved = new URL(name, `file:///${path}`)
    return resolved.pathname.slice(1)
  })
}

function bans({ path, text }: SourceFile): string[] {
  if (TEST_FILE.test(path)) return []
  return BANS.filter(
    ({ where, except, what }) => where.test(path) && !except?.test(path) && what.test(text),
  ).map(({ instead }) => `${path}: ${instead}.`)
}

function shape({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1
  const name = path.split('/').at(-1) ?? ''
  return [
    ...(lines > LONGEST && !TEST_FILE.test(path)
      ? [`${path} has ${lines} lines: split what is over ${LONGEST}.`]
      : []),
    ...(/^(?:index|utils?|helpers?|types|constants)\.tsx?$/.test(name)
      ? [`${path}: name the file for the thing it defines.`]
      : []),
  ]
}
