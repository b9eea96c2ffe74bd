import { expect, test } from '../support/test'

const LIST = 'ids=NCT07168772&title=For%20Anna'

for (const [how, query] of [
  ['a mail program wrote &amp;', LIST.replace('&', '&amp;')],
  ['a messenger wrote semicolons', LIST.replace('&', ';')],
  ['a messenger escaped it again', encodeURIComponent(LIST)],
] as const) {
  test(`A list keeps its title where ${how}`, async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/list?${query}`)
    await expect(page.getByRole('heading', { level: 1, name: 'For Anna' })).toBeVisible()
    expect(new URL(page.url()).search).toBe(`?${LIST}`)
  })
}

test('A filter survives a mail program, and two numbers without a gap are two trials', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?topic=fmt&amp;country=Italy).`)
  await expect(page.getByRole('combobox', { name: 'In which country?' })).toHaveValue('Italy')
  await page.goto(`${offlineApp.url}/compare?ids=NCT07168772NCT05920018`)
  await expect(page.getByRole('heading', { level: 1, name: 'Compare 2 trials' })).toBeVisible()
})

test('A link with 190 countries opens as quickly as any, and says what was not used', async ({
  page,
  offlineApp,
}) => {
  const many = Array.from({ length: 190 }, (_, at) => `country=a${at}`).join('&')
  const answer = await page.request.get(`${offlineApp.url}/trials?${many}`)
  expect((await answer.body()).length).toBeLessThan(500_000)
  await page.goto(`${offlineApp.url}/trials?${many}`)
  await expect(
    page.getByText('This address names 190 countries. We used the first 30.'),
  ).toBeVisible()
  const data = await page.request.get(`${offlineApp.url}/api/browse?${many}`)
  expect((await data.body()).length).toBeLessThan(500_000)
})

test('A choice that we do not know is named, and the rest of the link holds', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?topic=cure&country=Italy`)
  await expect(
    page.getByText('“cure” is no choice of “What is it about?” that we know. We left it out.'),
  ).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'In which country?' })).toHaveValue('Italy')
})
