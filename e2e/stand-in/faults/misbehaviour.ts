import { type Faults, faultsSchema, type Instead } from './faults.ts'

/** Part of the API that a call asks for. */
export type Endpoint = 'version' | 'studies' | 'study' | 'other'

/** Keeps what the stand-in has been told to do wrong, and counts it down. */
export type Misbehaviour = {
  /** Parts left out are as in good health. Throws for a value that no fault can have. */
  set(faults: Partial<Faults>): void
  /** What is left to do wrong. */
  left(): Faults
  /** What goes wrong with this call. Counts it. */
  take(endpoint: Endpoint): { readonly delayMs: number; readonly instead: Instead | null }
  /** Whether this call's page token is declared dead. Counts it. */
  takeDeadToken(): boolean
  /** Whether this page comes empty. Counts it. */
  takeEmptyPage(): boolean
}

/** A call with which nothing goes wrong. */
export const well = { delayMs: 0, instead: null } as const

/** A stand-in in good health. */
export function misbehaviour(): Misbehaviour {
  let faults: Faults = faultsSchema.parse({})
  const takeOne = (name: 'deadTokens' | 'emptyPages') => {
    if (faults[name] <= 0) return false
    faults = { ...faults, [name]: faults[name] - 1 }
    return true
  }
  return {
    set: (given) => {
      faults = faultsSchema.parse(given)
    },
    left: () => faults,
    take: (endpoint) => {
      if (faults.on !== 'everything' && faults.on !== endpoint) return well
      if (faults.calls === 'all') return faults
      if (faults.calls <= 0) return well
      const now = faults
      faults = { ...faults, calls: faults.calls - 1 }
      return now
    },
    takeDeadToken: () => takeOne('deadTokens'),
    takeEmptyPage: () => takeOne('emptyPages'),
  }
}
