import { forgetMemory } from './device-storage.ts'

/** What every key of ours begins with. */
const OURS = 'gutcheck-'

/** Takes everything of ours from both storages and from memory. False where the browser does not let us. */
export function forgetAll(): boolean {
  forgetMemory()
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) if (key.startsWith(OURS)) storage.removeItem(key)
    return true
  } catch {
    return false
  }
}
