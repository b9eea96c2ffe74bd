import { connect } from 'node:net'
import { ROUTES } from '../support/pages/routes'
import { expect, test } from '../support/test'

/** What every answer must carry, whatever was asked. */
const ALWAYS = [
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
  'permissions-policy',
]

/** Sends these bytes as they are, and resolves to all that comes back until the server ends or cuts the connection. */
async function sent(url: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (part) => {
    answer += String(part)
  })
  socket.on('error', () => undefined)
  socket.write(bytes)
  await new Promise((resolve) => socket.once('close', resolve))
  return answer
}

const missing = (headers: Headers) => ALWAYS.filter((name) => !headers.has(name))

test('Every answer carries the headers that protect a reader, also where something is wrong', async ({
  liveApp: { url },
}) => {
  const paths = [
    ...ROUTES.map(({ path }) => path),
    ...[
      '/nothing',
      '/_next/nothing',
      '/_next/static/nothing.js',
      '/_next/image?url=%2Fa&w=64&q=75',
    ],
    ...['/trials/%E0%A4%A', '/check/%ff', '/check/__proto__', '/check/toString', '/places/nothing'],
    ...['/api/nothing', '/api/freshness', '/feed.xml', '/robots.txt', '/offline-worker.js'],
    ...['/trials/NCT00000000/opengraph-image', `/trials?q=${'a'.repeat(9_000)}`],
  ]
  for (const path of paths) {
    const { headers } = await fetch(`${url}${path}`, { redirect: 'manual' })
    expect(missing(headers), path).toEqual([])
  }
})

for (const [what, path, status] of [
  ['an address that was cut in the middle of a letter', '/trials/%E0%A4%A', 400],
  ['a step of the check that cannot be read', '/check/%ff', 400],
  ['pictures made smaller', '/_next/image?url=%2Ficon.svg&w=640&q=75', 404],
  ['the picture of a trial that was made up', '/trials/NCT00000000/opengraph-image', 404],
  [
    'an address with more values than there are countries',
    `/trials?${'country=a&'.repeat(1_150)}`,
    414,
  ],
] as const) {
  test(`Who asks for ${what} gets a sentence and ${status}, at once`, async ({
    liveApp: { url },
  }) => {
    const answer = await fetch(`${url}${path}`)
    expect(answer.status).toBe(status)
    expect((await answer.text()).length).toBeLessThan(2_000)
  })
}

for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
  test(`A page takes no ${method}, and reads nothing of what comes with it`, async ({
    liveApp: { url },
  }) => {
    const head = `${method} / HTTP/1.1\r\nhost: a\r\ncontent-length: 1000000000\r\n\r\n`
    const answer = await sent(url, `${head}the first of many words`)
    expect(answer).toMatch(/^HTTP\/1\.1 405 .*\r\n/)
    expect(answer.toLowerCase()).toContain('\r\nallow: get, head\r\n')
  })
}

for (const [what, request, status] of [
  ['no request at all', 'HELLO\r\n\r\n', 400],
  [
    'more headers than anybody reads',
    `GET / HTTP/1.1\r\nhost: a\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
    431,
  ],
  [
    'an expectation that nobody knows',
    'GET /robots.txt HTTP/1.1\r\nhost: a\r\nexpect: a-coffee\r\nconnection: close\r\n\r\n',
    200,
  ],
] as const) {
  test(`Who sends ${what} is answered with the same headers`, async ({ liveApp: { url } }) => {
    const answer = (await sent(url, request)).toLowerCase()
    expect(answer).toMatch(new RegExp(`^http/1\\.1 ${status} `))
    for (const name of ALWAYS) expect(answer).toContain(`\r\n${name}: `)
  })
}

test('Uploads that never end are ended, and cost nothing', async ({ liveApp: { url } }) => {
  const head = 'GET / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n'
  const piece = `ffff\r\n${'a'.repeat(65_535)}\r\n`
  const answers = await Promise.all(Array.from({ length: 100 }, () => sent(url, head + piece)))
  for (const answer of answers) expect(answer).toMatch(/^(?:HTTP\/1\.1 413 |$)/)
  expect((await fetch(url)).status).toBe(200)
})

test('No request can tell the site what it is called', async ({ liveApp: { url } }) => {
  const { port } = new URL(url)
  for (const path of ['/', '/trials', '/feed.xml', '/sitemap.xml', '/robots.txt']) {
    const lies =
      'x-forwarded-host: evil.example\r\nx-forwarded-proto: https\r\nx-site: https://evil.example'
    const answer = await sent(
      url,
      `GET ${path} HTTP/1.1\r\nhost: evil.example\r\n${lies}\r\nconnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
    expect(answer, path).not.toContain('evil.example')
    expect(answer, path).not.toContain(`https://localhost`)
    if (path === '/feed.xml') expect(answer).toContain(`http://localhost:${port}`)
  }
})

test('Someone who comes back gets in a few bytes that nothing changed', async ({
  liveApp: { url },
}) => {
  const first = await fetch(`${url}/trials`)
  const etag = first.headers.get('etag') ?? ''
  const headers = { 'if-none-match': etag }
  const again = await fetch(`${url}/trials`, { headers })
  expect([again.status, await again.text()]).toEqual([304, ''])
})
