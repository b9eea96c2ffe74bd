/** Whether this process should get requests; if not, why. */
export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly reason: 'stopping' | 'no copy of the registry' }

/** `open` opens the copy that pages are made from; it rejects where there is none, not even the bundled one. Never rejects itself. */
export async function readiness(
  open: () => Promise<unknown>,
  isStopping: () => boolean,
): Promise<Readiness> {
  const isOpen = await open().then(
    () => true,
    () => false,
  )
  if (isStopping()) return { ready: false, reason: 'stopping' }
  return isOpen ? { ready: true } : { ready: false, reason: 'no copy of the registry' }
}
