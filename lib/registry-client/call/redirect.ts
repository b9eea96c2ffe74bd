import { RegistryError } from './error.ts'

/**
 * Where a redirect leads: an alias to the study's present number, on the same server and with the same fields asked for. A redirect from https to http
 * on the same host is followed over https: people saw the service send such ones, and its records must not come unprotected.
 * Throws RegistryError `moved` for any other server, and where `location` is null or no address.
 */
export function nextAddress(location: string | null, from: URL): URL {
  const next = location ? URL.parse(location, from) : null
  if (next === null) throw new RegistryError('moved')
  if (from.protocol === 'https:' && next.protocol === 'http:' && next.port === '') {
    next.protocol = 'https:'
    next.port = from.port
  }
  if (next.origin !== from.origin) throw new RegistryError('moved', next.origin)
  if (next.search === '') next.search = from.search
  return next
}
