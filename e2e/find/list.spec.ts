import type { Locator } from '@playwright/test'
import { address, heading, names, preview, TWENTY } from '../support/pages/list-page'
import { axeFindings } from '../support/pages/page-checks'
import { leaksOf } from '../support/shared-address'
import { expect, test } from '../support/test'

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  test.describe(`${how} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    for (const [device, viewport] of DEVICES) {
      test(`A patient opens a list on ${device}, ${how} JavaScript, and sees its trials in order`, async ({
        page,
        offlineApp,
      }) => {
        await page.setViewportSize(viewport)
        await page.goto(
          `${offlineApp.url}/list?ids=NCT07168772,NCT05779449,NCT02471560&title=F%C3%BCr%20Ana`,
        )
        await expect(heading(page)).toHaveText('Für Ana')
        const who = page.getByText('Someone shared 3 trials with you', { exact: true })
        await expect(who).toBeVisible()
        await expect(page.getByText('They wrote this title and chose the trials.')).toBeVisible()
        await expect(page.getByText('Für Ana', { exact: true })).toHaveCount(1)
        const about = page.getByText('Nothing about you is in it')
        await expect(about).toHaveText(
          'The link holds 3 trial numbers and the title. Nothing about you is in it.',
        )
        const top = async (one: Locator) => (await one.boundingBox())?.y ?? 0
        expect(await top(who)).toBeLessThan(await top(names(page).first()))
        expect(await top(names(page).last())).toBeLessThan(await top(about))
        await expect(page.getByText('3 trials from our offline copy, made on')).toBeVisible()
        await expect(names(page)).toHaveCount(3)
        await expect(names(page).getByRole('link').first()).toHaveAttribute(
          'href',
          '/trials/NCT07168772',
        )
        await expect(page.getByText('Made by chance').first()).toBeVisible()
        const ids = 'ids=NCT07168772,NCT05779449,NCT02471560'
        const main = page.getByRole('main')
        await expect(main.getByRole('link', { name: 'Print', exact: true })).toHaveAttribute(
          'href',
          `/print?${ids}&title=F%C3%BCr%20Ana`,
        )
        await expect(main.getByRole('link', { name: 'Compare', exact: true })).toHaveAttribute(
          'href',
          `/compare?${ids}`,
        )
        await expect(address(page)).toHaveText(`${offlineApp.url}/list?${ids}&title=F%C3%BCr%20Ana`)
      })
    }

    test(`Twenty trials fit, ${how} JavaScript, and four of them go on to the table`, async ({
      page,
      offlineApp,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(`${offlineApp.url}/list?ids=${TWENTY}`)
      await expect(heading(page)).toHaveText('Someone shared 20 trials with you')
      await expect(names(page)).toHaveCount(20)
      const boxes = page.getByRole('group', { name: 'Choose 2 to 4 trials' }).getByRole('checkbox')
      await expect(boxes).toHaveCount(20)
      const form = page.locator('form[action="/compare"]')
      await expect(form).toHaveAttribute('method', 'get')
      await expect(boxes.nth(1)).toHaveAttribute('value', TWENTY[1] ?? '')
    })

    test(`A nurse makes a list and changes it, ${how} JavaScript`, async ({ page, offlineApp }) => {
      const list = `${offlineApp.url}/list`
      await page.goto(list)
      await expect(heading(page)).toHaveText('Make a list to share')
      const numbers = page.getByRole('textbox', { name: 'Paste trial numbers or links' })
      const title = page.getByRole('textbox', { name: 'Title, if you want one' })
      await numbers.fill('nct07168772\nhttps://clinicaltrials.gov/study/NCT05779449 NCT02471560')
      await page.getByRole('button', { name: 'Make the list' }).click()
      await expect(page).toHaveURL(`${list}?ids=NCT07168772,NCT05779449,NCT02471560`)
      await expect(heading(page)).toHaveText('Someone shared 3 trials with you')
      await page.getByRole('link', { name: 'Remove NCT05779449' }).click()
      await expect(page).toHaveURL(`${list}?ids=NCT07168772,NCT02471560`)
      await expect(names(page)).toHaveCount(2)
      await title.fill('Tuesday & “Thursday”')
      await page.getByRole('button', { name: 'Change the list' }).click()
      await expect(heading(page)).toHaveText('Tuesday & “Thursday”')
      expect(leaksOf(page.url(), offlineApp.url)).toEqual([])
      await page.getByRole('link', { name: 'Remove NCT07168772' }).click()
      await page.getByRole('link', { name: 'Remove NCT02471560' }).click()
      await expect(page).toHaveURL(list)
    })

    test(`Whatever cannot be shown is named, ${how} JavaScript`, async ({ page, liveApp }) => {
      await page.goto(
        `${liveApp.url}/list?ids=NCT99999999,NCT90000004,hello,NCT90000011,NCT90000006,NCT123`,
      )
      await page.getByRole('link', { name: 'Not all of the link could be used' }).click()
      await expect(
        page.getByRole('heading', { name: 'Not in the registry: NCT99999999' }),
      ).toBeInViewport()
      const note = (name: string) => page.getByRole('heading', { name }).locator('..')
      await expect(note('Not in the registry: NCT99999999')).toContainText('A digit may be wrong')
      await expect(note('Not read: these hold no trial number')).toContainText(/hello.*NCT123/s)
      await expect(note('Shown under a newer number')).toContainText(
        'NCT90000011 is now NCT90000001.',
      )
      await expect(names(page)).toHaveText([
        'Probiotic Record With a Bad Field, Multiple Sclerosis',
        'Probiotic Capsules in Relapsing Multiple Sclerosis, Made for Tests',
        'Inhaler Technique in Adults With Asthma',
      ])
      await expect(address(page)).toHaveText(
        `${liveApp.url}/list?ids=NCT99999999,NCT90000004,NCT90000011,NCT90000006`,
      )
    })
  })
}

test('A person saves a whole list on the device, beside what was there', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT05779449`)
  await page.getByRole('button', { name: 'Save to my list' }).click()
  await expect(page.getByText('Saved on this device: 1 trial.')).toBeVisible()
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449,NCT02471560`)
  const save = page.getByRole('button', { name: 'Save all', exact: true })
  await save.click()
  await expect(page.getByText('Saved on this device: 2 new trials of 3.')).toBeVisible()
  await save.press('Enter')
  await expect(page.getByText('You had saved all of them before.')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'See my list' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/saved`)
  for (const title of ['Probiotic Administration', 'Gut Dysbiosis', 'Tecfidera'])
    await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible()
})

test('Anything that is no trial number and no title is gone from the address', async ({
  page,
  offlineApp,
}) => {
  for (const noise of [
    'ids=nct07168772,NCT07168772,NCT05779449',
    'ids=NCT07168772&ids=NCT05779449&age=38&place=Rome&utm_source=mail',
    'ids=NCT07168772%20https%3A%2F%2Fclinicaltrials.gov%2Fstudy%2FNCT05779449&title=%20',
  ]) {
    await page.goto(`${offlineApp.url}/list?${noise}`)
    await expect(page).toHaveURL(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449`)
  }
})

test('What stands beside pieces that must be named is carried no further', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772,hello&age=38&place=Rome`)
  const { url, canonical } = await preview(page)
  for (const shared of [url, canonical, await address(page).innerText()])
    expect(shared).toBe(`${offlineApp.url}/list?ids=NCT07168772`)
  const links = await page
    .locator('main a, main form')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''),
    )
  expect(links.filter((link) => /age=|age%3D|Rome|hello/.test(link))).toEqual([])
})

test('Who opens a list without any trial number is told so, and can make one', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/list?ids=hello,NCT123`)
  await expect(heading(page)).toHaveText('Make a list to share')
  await expect(page.getByText('A trial number is NCT and 8 digits. Check with')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'hello' })).toBeVisible()
})

test('A chat shows what a shared list is', async ({ page, request, offlineApp }) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449&title=For%20Tuesday`)
  await expect(page).toHaveTitle('For Tuesday · GutCheck MS')
  const { title, description, url, image, canonical, robots } = await preview(page)
  expect(title).toBe('For Tuesday')
  expect(description).toMatch(/^2 trials: The Effect of a Probiotic Administration.*; Targeting/)
  expect(robots).toContain('noindex')
  expect(canonical).toBe(url)
  expect(leaksOf(url, offlineApp.url)).toEqual([])
  const picture = await request.get(image)
  expect(picture.headers()['content-type']).toBe('image/png')
  expect(image).not.toContain('NCT')
})
