import { listeners } from '../ui/listeners.ts'
import { keptCaches, WORKER_FILE } from './kept-record.ts'

const REFUSED =
  'This browser does not let us remove the pages that it kept. Its own settings do: look for the data of this site.'

const forgetting = listeners()

/** Tells who shows what is kept that it has gone. */
export const subscribeForgotten = forgetting.subscribe

/** Takes the kept pages and their worker from this device. Gives a sentence for the person where the browser does not let us; null where nothing is left. */
export async function forgetOffline(): Promise<string | null> {
  // Without either, nothing can have been kept.
  if (!('serviceWorker' in navigator && 'caches' in window)) return null
  try {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      if (isOurs(registration)) await registration.unregister()
    for (const name of await keptCaches()) await caches.delete(name)
    return null
  } catch {
    return REFUSED
  } finally {
    forgetting.notify()
  }
}

function isOurs({ installing, waiting, active }: ServiceWorkerRegistration): boolean {
  return [installing, waiting, active].some((worker) => worker?.scriptURL.endsWith(WORKER_FILE))
}
