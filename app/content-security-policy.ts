/** What a page may load and do: our own files, the scripts that carry this response's nonce, and nothing from anyone else. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  // What keeps pages on a device, when a reader asks for that.
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'object-src': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const

/** What the development server adds: evaluated source maps, styles put into the page, and its socket. */
const IN_DEVELOPMENT: Partial<Record<string, readonly string[]>> = {
  'script-src': ["'unsafe-eval'"],
  'style-src': ["'unsafe-inline'"],
  'connect-src': ['ws:'],
}

/**
 * The Content-Security-Policy of one response. `nonce` is base64 and used once.
 * It never asks the browser to upgrade requests: a host without TLS, such as http://localhost, must go on working.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives: Record<string, readonly string[]> = {
    ...DIRECTIVES,
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => {
      const added = development ? (IN_DEVELOPMENT[name] ?? []) : []
      return [name, ...sources, ...added].join(' ')
    })
    .join('; ')
}
