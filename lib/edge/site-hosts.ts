/** Which site the app is, to a request: what it may call itself in canonical addresses, the feed, the sitemap. */
export type SiteHosts = {
  /** The address of this site without a slash at the end, for a request that was sent to `host`. A name that is not ours changes nothing. */
  site(host: string | undefined, isSecure: boolean): string
  /** Whether a request to `host` is ours to answer. Always, where nobody named the hosts. */
  answersTo(host: string | undefined): boolean
}

export type HostSettings = {
  /** The address of the site, with http or https; undefined where the host has not told it. */
  readonly siteUrl: string | undefined
  /** Names that the site may be asked by, with a port unless it is the usual one, split by commas. */
  readonly allowedHosts: string | undefined
  readonly port: number
}

/**
 * Anyone can send any `Host`: it only ever chooses among names that were set. Without any, the site is this machine, and still answers
 * to every name, for a phone in the same house asks for a number of the local net.
 */
export function createSiteHosts({ siteUrl, allowedHosts, port }: HostSettings): SiteHosts {
  const named = hostsIn(allowedHosts)
  const own = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`)
  const hosts = named.length > 0 ? named : own
  const fixed = siteUrl ? URL.parse(siteUrl) : null
  const known = (host: string | undefined) => hosts.find((name) => name === host?.toLowerCase())
  return {
    site: (host, isSecure) =>
      fixed === null ? `${isSecure ? 'https' : 'http'}://${known(host) ?? hosts[0]}` : fixed.origin,
    answersTo: (host) =>
      named.length === 0 || known(host) !== undefined || fixed?.host === host?.toLowerCase(),
  }
}

/** The names in a list that is split by commas. */
function hostsIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}

/** Letters, digits, dots and dashes, or an IPv6 address in brackets, and a port: all that a `Host` is made of once it is written in ASCII. */
const HOST = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/

/** What is wrong with the names in ALLOWED_HOSTS, to go on after the value; null where nothing is. */
export function hostsProblem(list: string): string | null {
  const wrong = hostsIn(list).find((name) => !HOST.test(name) || !URL.canParse(`http://${name}`))
  return wrong === undefined
    ? null
    : `holds "${wrong}", which is not a host: it takes names such as "trials.example.org" or "localhost:3000", split by commas`
}
