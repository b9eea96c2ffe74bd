/** Runs once when the server starts: the registry is read before the first person asks. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build')
    return
  const { warmUp } = await import('#lib/catalogue/source/current')
  warmUp()
}
