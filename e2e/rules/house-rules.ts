/** One file of the project, by its path from the root, with its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** Rules on the text of a file: where they hold, what must not stand there, and what to do instead. */
const BANS: readonly {
  readonly where: RegExp
  readonly except?: RegExp
  readonly what: RegExp
  readonly instead: string
}[] = [
  {
    where: /^lib\//,
    except: /^lib\/(?:registry-client\/call\/call|commands\/.*)\.ts$/,
    what: /\bfetch\(/,
    instead: 'ask the registry through lib/registry-client/call/call',
  },
  {
    where: /^lib\//,
    except: /^lib\/(?:catalogue\/source\/start-catalogue|log\/log|commands\/.*)\.ts$/,
    what: /process\.env|Date\.now\(|new Date\(\)/,
    instead: 'pass the environment and the time in as parameters',
  },
  {
    where: /^(?:app|components|lib)\//,
    // The script in the head runs before any module. It reads the display settings, and catches what that throws.
    except: /^components\/(?:device\/.*|frame\/display-script)\.ts$/,
    what: /\b(?:local|session)Storage\b/,
    instead: 'keep and read through components/device/device-storage, which throws nothing',
  },
  {
    where: /^(?:app|components|lib)\//,
    except: /^components\/device\/write-history\.ts$/,
    what: /\b(?:push|replace)State\b/,
    instead: 'write through components/device/write-history, which throws nothing',
  },
  {
    where: /\/page\.tsx$/,
    what: /^['"]use client['"]/m,
    instead: 'keep the page on the server and make a leaf a client component',
  },
  {
    where: /^app\//,
    except: /^app\/asked-address\.ts$/,
    what: /await searchParams|(?:request\.url\)|nextUrl)\.searchParams/,
    instead: 'read the address through app/asked-address, which bounds and mends it',
  },
  {
    where: /^(?:components|lib)\//,
    // These run on the server alone.
    except: /^lib\/(?:eligibility\/spans\/words|catalogue\/browse\/words\/place-vocabulary)\.ts$/,
    what: /^(?:export )?const [^=]*= new Intl\./m,
    instead: 'ask for a language when somebody needs it: it keeps an old phone busy for some 60 ms',
  },
  {
    where: /^(?:components|lib\/(?:catalogue|eligibility|learn|shortlist|signals|trials))\//,
    what: /\.toLocale(?:Date|Time)?String\(/,
    instead: 'write numbers and dates by lib/trials/text/listed and lib/trials/dates/spoken-date',
  },
  {
    where: /\.tsx?$/,
    except: /^e2e\/rules\/house-rules/,
    what: /^['"]use client['"][\s\S]*from 'zod'/m,
    instead: 'keep zod on the server',
  },
]

/** Tests and their tables may use what they need, and be as long as it takes. */
const TEST_FILE = /\.(?:test(?:-data)?|spec)\.tsx?$/
/** Nobody reads these to change them: what makes them is read instead. */
const GENERATED = /\.generated\.ts$/
const isSource = ({ path }: SourceFile) => !TEST_FILE.test(path) && !GENERATED.test(path)

const LONGEST = 250
/** So many source files can be looked over at once. Tests stand beside them and do not count. */
const MOST_IN_A_ROOM = 20

/** Every place where the files break the house rules that import rules cannot tell, as a sentence that says what to do. */
export function brokenHouseRules(files: readonly SourceFile[]): string[] {
  const sources = files.filter(isSource)
  return [...sources.flatMap((file) => [...bans(file), ...shape(file)]), ...fullRooms(sources)]
}

function bans({ path, text }: SourceFile): string[] {
  return BANS.filter(
    ({ where, except, what }) => where.test(path) && !except?.test(path) && what.test(text),
  ).map(({ instead }) => `${path}: ${instead}.`)
}

function shape({ path, text }: SourceFile): string[] {
  const lines = linesOf(text)
  const name = path.split('/').at(-1) ?? ''
  return [
    ...(lines > LONGEST ? [`${path} has ${lines} lines: split what is over ${LONGEST}.`] : []),
    ...(/^(?:index|utils?|helpers?|types|constants)\.tsx?$/.test(name)
      ? [`${path}: name the file for the thing it defines.`]
      : []),
  ]
}

function fullRooms(files: readonly SourceFile[]): string[] {
  const rooms = Map.groupBy(files, ({ path }) => path.split('/').slice(0, -1).join('/'))
  return [...rooms]
    .filter(([, inside]) => inside.length > MOST_IN_A_ROOM)
    .map(([room, inside]) => `${room} holds ${inside.length} files: give it rooms.`)
}

/** The length of the middle file among the sources, in lines. */
export function medianLength(files: readonly SourceFile[]): number {
  const lengths = files
    .filter(isSource)
    .map(({ text }) => linesOf(text))
    .toSorted((one, other) => one - other)
  return lengths[Math.floor(lengths.length / 2)] ?? 0
}

const linesOf = (text: string) => text.split('\n').length - 1
