import { forgetMemory, insteadKey } from './device-storage.ts'

/** What every key of ours begins with. */
const OURS = 'gutcheck-'

/** Takes everything of ours from both storages and from memory, but what stands under the keys to spare. False where the browser does not let us. */
export function forgetAllBut(spared: readonly string[]): boolean {
  forgetMemory()
  const stays = new Set(spared.flatMap((key) => [key, insteadKey(key)]))
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage))
        if (key.startsWith(OURS) && !stays.has(key)) storage.removeItem(key)
    return true
  } catch {
    return false
  }
}
