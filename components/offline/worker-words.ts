/** Why something could not be kept. */
export type NotKept = 'no network' | 'no room' | 'other version'

/** What the worker tells the pages that are open. */
export type WorkerWords =
  | { readonly type: 'keeping'; readonly done: number; readonly of: number }
  | { readonly type: 'kept' }
  | { readonly type: 'not kept'; readonly why: NotKept }

/** What a page asks of the worker: to keep everything anew, or to take over from an older version. The second is the library's own word. */
export type PageWords = { readonly type: 'KEEP' } | { readonly type: 'SKIP_WAITING' }

/** Only our own worker can write to a page of ours; one of another version may use other words. */
export function isWorkerWords(value: unknown): value is WorkerWords {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  return ['keeping', 'kept', 'not kept'].some((type) => type === value.type)
}

/** Whether a page asks that everything be kept anew. */
export function asksToKeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'KEEP'
}
