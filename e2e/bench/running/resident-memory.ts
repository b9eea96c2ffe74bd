import { execFileSync } from 'node:child_process'

/** The memory of a process that is in use, in megabytes; null where it is no more. */
export function residentMemory(pid: number): number | null {
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
    return Number(kilobytes) / 1_024
  } catch {
    return null
  }
}
