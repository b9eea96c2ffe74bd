import { readFile } from 'node:fs/promises'
import { shownNumbers } from '../support/pages/trial-names'
import { readCsv } from '../support/reading/read-csv'
import { expect, test } from '../support/test'

const SEARCH = '?topic=probiotic&state=finished&sort=newest'

/** A table as a spreadsheet would take it in: its columns by name, and its rows. */
function table(text: string) {
  expect(text.startsWith('\ufeff')).toBe(true)
  const [head = [], ...rows] = readCsv(text.slice(1))
  const names = head.map(String)
  const at = (name: string) => names.indexOf(name)
  return { names, rows, column: (name: string) => rows.map((row) => row[at(name)]) }
}

/** With its first mark, by which a spreadsheet knows how letters are written; `text()` takes that away. */
const textOf = async (response: Response) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())

test('A nurse takes the list with its filters as a table', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials${SEARCH}`)
  const shown = await shownNumbers(page)
  expect(shown.length).toBeGreaterThan(1)
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'As a table for spreadsheets (CSV)' }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('gutcheck-ms-trials-2025-09-25.csv')
  const { column } = table(await readFile(await download.path(), 'utf8'))
  expect(column('nctId').slice(0, shown.length)).toEqual(shown)
  expect(new Set(column('state'))).toEqual(new Set(['finished']))
})

test('The table and the data for programs hold the same trials and fields', async ({
  offlineApp,
}) => {
  const csv = await fetch(`${offlineApp.url}/api/trials.csv?page=2`)
  expect(csv.headers.get('content-type')).toContain('text/csv; charset=utf-8')
  const json = await fetch(`${offlineApp.url}/api/trials.json`)
  expect(json.headers.get('x-robots-tag')).toBe('noindex')
  const { names, column } = table(await textOf(csv))
  const { source, readAt, terms, fields, count, trials } = await json.json()
  expect(count).toBe(51)
  expect(column('nctId')).toEqual(trials.map((trial: { nctId: string }) => trial.nctId))
  expect(names).toEqual([
    ...fields.map(({ name }: { name: string }) => name),
    'source',
    'copy',
    'readAt',
    'terms',
  ])
  expect(Object.keys(trials[0])).toEqual(fields.map(({ name }: { name: string }) => name))
  expect(new Set(column('source'))).toEqual(new Set([source]))
  expect(new Set(column('terms'))).toEqual(new Set([terms]))
  expect(readAt).toBe('2025-09-25')
})

test('A program that has the data is not sent it again', async ({ offlineApp }) => {
  for (const form of ['csv', 'json']) {
    const url = `${offlineApp.url}/api/trials.${form}${SEARCH}`
    const tag = (await fetch(url)).headers.get('etag') ?? ''
    expect((await fetch(url, { headers: { 'if-none-match': tag } })).status).toBe(304)
    const other = `${offlineApp.url}/api/trials.${form}?topic=fmt`
    expect((await fetch(other, { headers: { 'if-none-match': tag } })).status).toBe(200)
  }
})

test('The page on the data explains each column', async ({ page, offlineApp }) => {
  const { names } = table(await textOf(await fetch(`${offlineApp.url}/api/trials.csv`)))
  await page.goto(`${offlineApp.url}/about#data`)
  await page.getByText(`The ${names.length} columns`).click()
  for (const name of names)
    await expect(page.getByRole('term').getByText(name, { exact: true })).toBeVisible()
})

test('A trial leads to its record for hospital systems and for reference managers', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT04150549`)
  await page.locator('#copy > details > summary').click()
  const copy = page.locator('#copy')
  const api = 'https://clinicaltrials.gov/api/v2/studies/NCT04150549'
  await expect(copy.getByRole('link', { name: /FHIR/ })).toHaveAttribute(
    'href',
    `${api}?format=fhir.json`,
  )
  await expect(copy.getByRole('link', { name: /RIS/ })).toHaveAttribute('href', `${api}?format=ris`)
})
