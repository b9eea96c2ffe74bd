import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buildContext } from './build-context.ts'
import { type Instruction, type Stage, valuesIn } from './dockerfile.ts'

/** A stage that was built into a folder, which stands for the root of its image. */
export type BuiltStage = {
  readonly root: string
  /** The folder that commands run in. */
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** The number of the user who runs the command, or null for the one who builds. */
  readonly user: number | null
  /** What is told of running it: HEALTHCHECK, CMD. */
  readonly told: Readonly<Record<string, string>>
}

/** A shell that runs in an npm script knows things of that script which a build must not. */
const OUTSIDE = { ...process.env }
for (const name of Object.keys(OUTSIDE)) {
  if (/^(?:npm_(?:lifecycle|package)|NODE_ENV)/.test(name)) Reflect.deleteProperty(OUTSIDE, name)
}

/** Carries out a stage's instructions in a new folder. `stages` are those that were built before. Throws for an instruction that it does not know. */
export function buildStage(stage: Stage, stages: ReadonlyMap<string, BuiltStage>): BuiltStage {
  const major = /^node:(\d+)/.exec(stage.from)?.[1]
  if (major !== process.versions.node.split('.')[0])
    throw new Error(
      `This runs Node.js ${process.version}, and the image is made from ${stage.from}.`,
    )
  const root = mkdtempSync(join(tmpdir(), 'gutcheck-image-'))
  // Another user is to run what is in it.
  chmodSync(root, 0o755)
  let built: BuiltStage = { root, folder: root, env: {}, user: null, told: {} }
  for (const instruction of stage.instructions) {
    console.log(`${stage.name ?? 'image'}: ${instruction.word} ${instruction.rest}`)
    built = { ...built, ...carryOut(instruction, built, stages) }
  }
  return built
}

/** A path of the image, or a value with one, as it is below the folder that stands for the image's root. */
const below = (root: string, text: string) => text.replaceAll(/(?<=^|[\s=])\/(?=\w)/g, `${root}/`)

function carryOut(
  { word, rest }: Instruction,
  { root, folder, env, told }: BuiltStage,
  stages: ReadonlyMap<string, BuiltStage>,
): Partial<BuiltStage> {
  switch (word) {
    case 'WORKDIR':
      mkdirSync(below(root, rest), { recursive: true })
      return { folder: below(root, rest) }
    case 'ENV':
      return { env: { ...env, ...valuesIn(below(root, rest)) } }
    case 'COPY':
      copy(rest, folder, stages)
      return {}
    case 'RUN':
      execFileSync('sh', ['-c', below(root, rest)], {
        cwd: folder,
        env: { ...OUTSIDE, ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
      })
      return {}
    case 'USER':
      return { user: Number(rest) }
    case 'CMD':
    case 'HEALTHCHECK':
      return { told: { ...told, [word]: rest } }
    case 'EXPOSE':
    case 'VOLUME':
      return {}
    default:
      throw new Error(`The Dockerfile says ${word}, which is not known here.`)
  }
}

/** `COPY . .`, `COPY a b ./`, `COPY --from=stage /folder ./`: more is not known here. */
function copy(rest: string, folder: string, stages: ReadonlyMap<string, BuiltStage>): void {
  const parts = rest.split(/\s+/)
  const from = /^--from=(\w+)$/.exec(parts[0] ?? '')?.[1]
  const [to = '.', ...given] = (from === undefined ? parts : parts.slice(1)).reverse()
  if (from !== undefined) {
    const stage = stages.get(from)
    if (stage === undefined) throw new Error(`There is no stage ${from} before this one.`)
    for (const source of given)
      cpSync(below(stage.root, source), join(folder, to), {
        recursive: true,
        verbatimSymlinks: true,
      })
    return
  }
  for (const path of buildContext().filter((each) => given.includes('.') || given.includes(each)))
    cpSync(path, join(folder, to, given.includes('.') ? path : basename(path)))
}

/** The environment that the command of a built stage runs in. */
export function runningEnv({ env }: BuiltStage): NodeJS.ProcessEnv {
  return { ...OUTSIDE, ...env }
}
