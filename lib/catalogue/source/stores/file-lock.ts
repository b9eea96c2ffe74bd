import { lock } from 'proper-lockfile'

/** A lock that is held. */
export type FileLock = {
  /** False once it was lost: this process stood still for too long, or somebody removed it. */
  isHeld(): boolean
  /** Never throws. */
  release(): Promise<void>
}

/** `taken`: another process, or another user of this one, holds it. `impossible`: no lock can be made there, for the reason that the system gives. */
export type Locked =
  | { readonly kind: 'held'; readonly lock: FileLock }
  | { readonly kind: 'taken' }
  | { readonly kind: 'impossible'; readonly reason: string }

export type LockOptions = {
  /** A lock whose holder did not touch it for so long is free, in milliseconds; 2,000 at least. */
  readonly staleMs: number
  /** How often to try again while it is taken, some 50 ms apart; default 0. */
  readonly retries?: number
}

/** Takes the lock `path`.lock, a folder that the holder touches while it lives. The folder around it must be there. Never throws. */
export async function takeLock(
  path: string,
  { staleMs, retries = 0 }: LockOptions,
): Promise<Locked> {
  let held = true
  try {
    const release = await lock(path, {
      realpath: false,
      stale: staleMs,
      update: staleMs / 3,
      retries: { retries, factor: 1, minTimeout: 40, maxTimeout: 60, randomize: true },
      onCompromised: () => {
        held = false
      },
    })
    return {
      kind: 'held',
      lock: { isHeld: () => held, release: () => release().catch(() => {}) },
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') {
      return { kind: 'taken' }
    }
    return { kind: 'impossible', reason: error instanceof Error ? error.message : String(error) }
  }
}
