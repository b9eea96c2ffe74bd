import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { SharedTurn } from '../../../registry-client/call/pace.ts'
import { takeLock } from './file-lock.ts'

/** Milliseconds since 1970. */
const turnsSchema = z.object({ nextAt: z.number(), quietUntil: z.number() })

type Turns = z.infer<typeof turnsSchema>

/** Holding it takes a moment: a process that has it for longer is gone, in milliseconds. */
const STALE_MS = 2_000
/** When to ask again while another process looks, in milliseconds. */
const SOON = 20
/** No registry asked for more, so that a clock which jumped ahead keeps nobody quiet for ever: an hour, in milliseconds. */
const LONGEST_QUIET = 3_600_000

/** The turn of the processes that share a folder, by a small file in it. `now` is in milliseconds since 1970: the clock that they have in common. */
export function createFolderTurn(folder: string, now: () => number): SharedTurn {
  const path = join(folder, 'registry-turn')
  const file = `${path}.json`

  /** Passes on what `change` returns; `else` where nobody can be asked, or another one is just asking. */
  async function change<Result>(
    what: (turns: Turns) => readonly [Turns | null, Result],
    otherwise: { readonly taken: Result; readonly impossible: Result },
    retries: number,
  ): Promise<Result> {
    await mkdir(folder, { recursive: true }).catch(() => {})
    const taken = await takeLock(path, { staleMs: STALE_MS, retries })
    if (taken.kind !== 'held') return otherwise[taken.kind]
    try {
      const [turns, result] = what(await readTurns(file))
      if (turns !== null) await writeFile(file, JSON.stringify(turns))
      return result
    } catch {
      return otherwise.impossible
    } finally {
      // Whoever has the turn is to use it now.
      void taken.lock.release()
    }
  }

  return {
    claim: (gapMs) =>
      change(
        (turns) => {
          const quiet = between(0, turns.quietUntil - now(), LONGEST_QUIET)
          if (quiet > 0) return [null, Math.max(quiet, gapMs + 1)]
          const rest = between(0, turns.nextAt - now(), gapMs)
          return rest > 0 ? [null, rest] : [{ ...turns, nextAt: now() + gapMs }, 0]
        },
        { taken: SOON, impossible: 0 },
        0,
      ),
    beQuiet(ms) {
      const until = now() + ms
      const longer = (turns: Turns) =>
        [{ ...turns, quietUntil: Math.max(turns.quietUntil, until) }, undefined] as const
      void change(longer, { taken: undefined, impossible: undefined }, 20)
    },
  }
}

const between = (least: number, value: number, most: number) =>
  Math.min(Math.max(value, least), most)

/** What the file says; a turn that is free where there is none, or half of one. */
async function readTurns(file: string): Promise<Turns> {
  try {
    return turnsSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return { nextAt: 0, quietUntil: 0 }
  }
}
