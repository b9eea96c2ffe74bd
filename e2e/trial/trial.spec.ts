import { unfold } from '../support/pages/trial-page'
import { expect, test } from '../support/test'

test('A patient reads a trial from the bundled copy and sees whose words they are', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT07168772`)
  await expect(page).toHaveTitle(/Probiotic Administration.*GutCheck MS/)
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1 })).toContainText('Probiotic Administration')
  await expect(
    main.getByText('About 80 people with MS get Lactibane Iki or a placebo for 6 months.'),
  ).toBeVisible()
  await expect(main.getByText('Not in the offline copy').first()).toBeVisible()
  await unfold(page, 'In short')
  await expect(main.getByRole('definition').filter({ hasText: '80 people planned' })).toBeVisible()
  await expect(main.getByText('Not stated in this record')).toHaveCount(0)
  await expect(main.getByRole('link', { name: /ClinicalTrials\.gov/ }).first()).toHaveAttribute(
    'href',
    /^https:\/\/clinicaltrials\.gov\//,
  )
})

test('A patient reads a trial that was just read from the registry', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/trials/NCT90000001`)
  const main = page.getByRole('main')
  await expect(
    main.locator('#where').getByText('12 sites in 3 countries, 4 still recruiting.'),
  ).toBeVisible()
  await unfold(page, 'Who can take part')
  await expect(main.getByRole('listitem').filter({ hasText: /^EDSS.*<6\.0/ })).toBeVisible()
  await unfold(page, 'Who runs it')
  const office = { name: 'study.office@example.org' }
  await expect(main.locator('#who').getByRole('link', office)).toHaveAttribute(
    'href',
    'mailto:study.office@example.org',
  )
  await expect(main.locator('#contact').getByRole('link', office)).toHaveAttribute(
    'href',
    /^mailto:study\.office@example\.org\?subject=/,
  )
  await expect(main.getByText('Not in the offline copy')).toHaveCount(0)
})

test('A number in small letters leads to the trial', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials/nct07168772`)
  await expect(page).toHaveURL(`${offlineApp.url}/trials/NCT07168772`)
})

test('An old number leads to the present one', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/trials/NCT90000011`)
  await expect(page).toHaveURL(`${liveApp.url}/trials/NCT90000001`)
})

test('A trial on another illness can be read, and the page says that it is not one of ours', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000006`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Inhaler Technique in Adults With Asthma',
  )
  await expect(page.getByText('This is not one of the gut trials in MS')).toBeVisible()
})

test('A trial with a field that cannot be read is shown without it, and says so', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000004`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Probiotic Record With a Bad/)
  await unfold(page, 'Where this comes from')
  const origin = page.locator('section#copy')
  await expect(origin).toContainText(
    '1 part of this record came in a form that we do not know. Left out here: the number of people.',
  )
  await expect(
    origin.getByRole('link', { name: 'NCT90000004 on ClinicalTrials.gov' }),
  ).toHaveAttribute('href', 'https://clinicaltrials.gov/study/NCT90000004')
  await expect(page.getByRole('main')).not.toContainText('Not stated in this record')
})

test('Values that the registry added lately break nothing', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/trials/NCT90000005`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Values of Tomorrow')
  await expect(page.getByText('PAUSED_FOR_REVIEW').first()).toBeVisible()
})

test('What was left out can be looked at, with the reason', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/trials`)
  await page.getByRole('link', { name: 'See what we left out, and why' }).click()
  await page.locator('summary', { hasText: 'only named in the rules for joining' }).click()
  const left = page.getByRole('listitem').filter({ hasText: 'Pelvic Floor Muscle Training' })
  await expect(left).toContainText('About MS')
})

test.describe('when the number is wrong', () => {
  test.use({ expectedMessages: [/404/] })

  test('the page says what a trial number looks like and keeps what was typed', async ({
    page,
    offlineApp,
  }) => {
    const answer = await page.goto(`${offlineApp.url}/trials/NCT0716877`)
    expect(answer?.status()).toBe(404)
    await expect(
      page.getByText('That number has 7 digits. A trial number has 8, like NCT07168772.'),
    ).toBeVisible()
    await expect(
      page.getByRole('textbox', { name: 'Paste the link or the trial number' }),
    ).toHaveValue('NCT0716877')
  })

  test('a number that the registry does not have is said to be unknown', async ({
    page,
    liveApp,
  }) => {
    const answer = await page.goto(`${liveApp.url}/trials/NCT99999999`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByText('There is no trial NCT99999999 in the registry')).toBeVisible()
  })

  test('an address that does not exist helps on', async ({ page, offlineApp }) => {
    const answer = await page.goto(`${offlineApp.url}/nowhere`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link', { name: /Browse/ })).toBeVisible()
  })
})

test('A number that is not in the copy, with the registry out of reach, is not said to be unknown', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT99999999`)
  await expect(page.getByText('There is no trial')).toHaveCount(0)
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /ClinicalTrials\.gov/ })
      .first(),
  ).toHaveAttribute('href', 'https://clinicaltrials.gov/study/NCT99999999')
})

test('A record with hostile text harms nobody and loses nothing', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/trials/NCT90000002`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    "<script>window.hurt='title'</script>",
  )
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  const main = page.getByRole('main')
  await expect(
    main.locator('script:not([type="application/ld+json"]), iframe, img, [onclick], [onerror]'),
  ).toHaveCount(0)
  await expect(main.locator('a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0)
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
})

test('A shared link shows the trial’s name, state and places', async ({
  page,
  request,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT07168772`)
  const image = await page.locator('meta[property="og:image"]').getAttribute('content')
  const picture = await request.get(image ?? '')
  expect(picture.headers()['content-type']).toBe('image/png')
  expect((await picture.body()).byteLength).toBeGreaterThan(5_000)
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
    'content',
    /Probiotic Administration/,
  )
})

test('Search engines find a description of the trial that cannot break out of its script', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000002`)
  const text = await page.locator('script[type="application/ld+json"]').textContent()
  expect(text).not.toContain('</script')
  expect(JSON.parse(text ?? '')).toMatchObject({ '@type': 'MedicalTrial' })
})
