/** What the pages that are made for sharing may have in their address: the parameter, and all that may stand in it. */
const ALLOWED = new Map([
  ['ids', /^NCT\d{8}(?:,NCT\d{8}){0,19}$/],
  ['title', /^(?=.{1,60}$)[^\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+$/u],
  ['lang', /^[a-z]{2}(?:-[A-Z]{2})?$/],
])

/** Where a shared address may lead: to one trial, which needs no parameter, or to one of the pages for a list. */
const TRIAL = /^\/trials\/NCT\d{8}$/
const LIST_PAGE = /^\/(?:list|compare|print)$/

/**
 * What a shared address holds beyond trial numbers, a title and a language, one sentence each. Give it every address that leaves a page
 * by a share button, a QR code, an e-mail or a preview. `site` is where the app is, without a slash at the end.
 */
export function leaksOf(address: string, site: string): string[] {
  const url = URL.parse(address)
  if (url === null) return [`“${address}” is no whole address.`]
  const { pathname, searchParams, hash, username, password } = url
  const params = [...searchParams]
  return [
    ...(url.origin === site && username === '' && password === ''
      ? []
      : [`It leads to ${url.host}, and not to ${site}.`]),
    ...(address.includes('#') ? [`It holds “${hash}” after the page.`] : []),
    ...(LIST_PAGE.test(pathname) || (TRIAL.test(pathname) && params.length === 0)
      ? []
      : [`It leads to ${pathname} with ${params.length} parameters.`]),
    ...(new Set(searchParams.keys()).size === params.length ? [] : ['It holds a parameter twice.']),
    ...params.flatMap(([name, value]) =>
      ALLOWED.get(name)?.test(value) ? [] : [`It holds ${name}=${value}.`],
    ),
  ]
}
