/**
 * What lives long, in megabytes: some 100 are in use when a page of each kind was made. With what is young, code, kept pages and what is outside of the heap, 240 came to 438 for the
 * whole process under `npm run soak`, before its memory was cut by a fifth; 512 is the bound.
 */
const OLD_SPACE = 240
/** Less does not start, and more is no small server's. */
const FEWEST = 200
const MOST = 8_000
/** Three of these hold what is young, in megabytes. */
const SEMI_SPACE = 8

/**
 * The flags that bound a server's heap, for its start. NODE_OPTIONS cannot change them: Node.js heeds a flag before it. `megabytes` is the value of HEAP_MB; absent or empty, 240 is
 * enough for some hundreds of listed trials.
 */
export function heapFlags(megabytes?: string): readonly string[] {
  return [`--max-old-space-size=${megabytes || OLD_SPACE}`, `--max-semi-space-size=${SEMI_SPACE}`]
}

/** A sentence about a value of HEAP_MB that cannot work, to go on after its name; null where it can. */
export function heapProblem(value: string): string | null {
  const megabytes = Number(value)
  return /^\d+$/.test(value) && megabytes >= FEWEST && megabytes <= MOST
    ? null
    : `is not a size: it takes a whole number of megabytes from ${FEWEST} to ${MOST}`
}

/**
 * For a server's environment: what keeps its memory small outside of the heap, with the C library of most Linux systems. That one keeps apart what each thread once used, and
 * keeps what is free between two blocks that are in use: 120 megabytes after a minute of many readers. So there is one part for all, and what is as large as a packed page
 * is taken from the system by itself and given back. Other systems pass it over.
 */
export const MEMORY_SETTINGS = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '16384',
  MALLOC_TRIM_THRESHOLD_: '65536',
} as const
