import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** The sources of each directive. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

describe('contentSecurityPolicy', () => {
  const served = directives(contentSecurityPolicy('bm9uY2U=', false))

  it('lets only scripts with the nonce run, and what they load', () => {
    expect(served.get('script-src')).toEqual(["'nonce-bm9uY2U='", "'strict-dynamic'"])
  })

  it.each(['default-src', 'base-uri', 'object-src', 'frame-ancestors'])('closes %s', (name) => {
    expect(served.get(name)).toEqual(["'none'"])
  })

  it('names no other host and nothing unsafe', () => {
    const allowed = new Set(["'none'", "'self'", 'data:', "'nonce-bm9uY2U='", "'strict-dynamic'"])
    const others = [...served.values()].flat().filter((source) => !allowed.has(source))
    expect(others).toEqual([])
  })

  it('does not send a host without TLS to https', () => {
    expect(served.has('upgrade-insecure-requests')).toBe(false)
  })

  it('keeps scripts to the nonce in development too', () => {
    const development = directives(contentSecurityPolicy('bm9uY2U=', true))
    expect(development.get('script-src')).toEqual([
      "'nonce-bm9uY2U='",
      "'strict-dynamic'",
      "'unsafe-eval'",
    ])
    expect(development.get('img-src')).toEqual(served.get('img-src'))
  })
})
