import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { z } from 'zod'
import { MOST_ON_ONE_PAGE } from '#lib/catalogue/browse/browse'
import { type App, startApp } from '../../support/start-app.ts'
import { residentMemory } from '../running/resident-memory.ts'
import { untilLive } from '../running/until-live.ts'
import { startStandIn } from '../stand-in-process.ts'
import { grownStudies } from './grown-studies.ts'
import { ASKED, firstAndKept, madeMs } from './timed-answers.ts'

/** One thing that was measured of an app that lists so many trials. */
export type Figure = { readonly what: string; readonly unit: string; readonly figure: number }

const KIB = 1024
/** Thousands of records are read a hundred a second. */
const LIVE_WITHIN_MS = 240_000

const listedSchema = z.object({ trials: z.array(z.object({ nctId: z.string() })) })

/**
 * What an app costs that lists `count` trials: times of answers, the size of the check's data, memory. `heapMb` is the heap that it gets. Throws where it does not list as
 * many, or ends by itself, as it does where that is too small.
 */
export async function growthFigures(count: number, heapMb: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-growth-'))
  const file = join(folder, 'studies.jsonl')
  await writeFile(
    file,
    grownStudies(count)
      .map((study) => JSON.stringify(study))
      .join('\n'),
  )
  const registry = await startStandIn(file)
  try {
    const app = await startApp({
      registry: registry.url,
      settings: { HEAP_MB: String(heapMb) },
    })
    try {
      const live = app.firstPageMs + (await untilLive(app, LIVE_WITHIN_MS))
      return [
        { what: 'Heap that the server has (`HEAP_MB`)', unit: 'MB', figure: heapMb },
        { what: 'From start to live data', unit: 's', figure: live / 1_000 },
        ...(await answerFigures(app, count)),
      ]
    } catch (cause) {
      throw new Error(`With ${count} trials. The app printed:\n${app.output()}`, { cause })
    } finally {
      await app.stop()
    }
  } finally {
    await registry.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function answerFigures({ url, pid }: App, count: number): Promise<Figure[]> {
  const megabytes = () => residentMemory(pid) ?? Number.NaN
  const before = megabytes()
  const answers = [...(await listFigures(url, count)), ...(await checkFigures(url))]
  const trials = await (await fetch(`${url}/api/trials.json`)).json()
  const [nctId] = listedOf(trials, count)
  for (const path of ['/', '/check', `/trials/${nctId}`]) await (await fetch(url + path)).text()
  return [
    ...answers,
    { what: 'Memory when live', unit: 'MB', figure: before },
    { what: 'Memory after a page of each kind', unit: 'MB', figure: megabytes() },
  ]
}

const ms = (what: string, figure: number): Figure => ({ what, unit: 'ms', figure })

/** More than fit on one page are never put there. */
const NONE = { first: Number.NaN, kept: Number.NaN }

async function listFigures(url: string, count: number): Promise<Figure[]> {
  const list = await firstAndKept(`${url}/trials`)
  const figures = [ms('All trials, `/trials`, made first', list.first), ms('… kept', list.kept)]
  for (const { what, paths } of ASKED) figures.push(ms(what, await madeMs(url, paths)))
  const onePage = count > MOST_ON_ONE_PAGE ? NONE : await firstAndKept(`${url}/trials?page=all`)
  const what = 'All trials on one page, `/trials?page=all`, made first'
  return [...figures, ms(what, onePage.first), ms('… kept', onePage.kept)]
}

async function checkFigures(url: string): Promise<Figure[]> {
  const times = await firstAndKept(`${url}/api/catalogue`)
  const json = Buffer.from(await (await fetch(`${url}/api/catalogue`)).arrayBuffer())
  const { trials } = listedSchema.parse(JSON.parse(json.toString()))
  return [
    ms('The check’s data, `/api/catalogue`, made first', times.first),
    ms('… kept', times.kept),
    { what: '… trials in it', unit: '', figure: trials.length },
    { what: '… plain', unit: 'KiB', figure: json.length / KIB },
    { what: '… by Brotli', unit: 'KiB', figure: brotliCompressSync(json).length / KIB },
  ]
}

/** The numbers that the app lists. Throws where they are not `count`: what was measured would be something else. */
function listedOf(answer: unknown, count: number): readonly string[] {
  const { trials } = listedSchema.parse(answer)
  if (trials.length !== count) throw new Error(`${trials.length} are listed instead of ${count}.`)
  return trials.map(({ nctId }) => nctId)
}
