import type { Page } from '@playwright/test'
import { answerFour, goOn } from '../support/pages/check-steps'
import { address } from '../support/pages/list-page'
import { shownNumbers, TRIAL_NAME } from '../support/pages/trial-names'
import { scanned } from '../support/scanned'
import { leaksOf } from '../support/shared-address'
import { expect, test } from '../support/test'

/** Four centimetres on paper, in CSS pixels. */
const FOUR_CM = (4 / 2.54) * 96

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

const copyButton = (page: Page) => page.getByRole('button', { name: 'Copy the link' })

/** Presses “Copy the link” and gives what is then on the clipboard. */
async function copied(page: Page): Promise<string> {
  await copyButton(page).click()
  await expect(page.getByRole('status').filter({ hasText: /^Copied$/ })).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** A device with a share sheet: it keeps what it was given, and closes as `outcome` says. */
async function shareSheet(page: Page, outcome: 'sent' | 'closed' | 'broken') {
  await page.addInitScript((how) => {
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: async (data: ShareData) => {
        document.documentElement.dataset.given = JSON.stringify(data)
        if (how === 'closed') throw new DOMException('closed', 'AbortError')
        if (how === 'broken') throw new DOMException('broken', 'DataError')
      },
    })
  }, outcome)
}

/** The parts of the mail that a link opens. */
async function mailOf(page: Page): Promise<Map<string, string>> {
  const href = (await page.getByRole('link', { name: 'E-mail it' }).getAttribute('href')) ?? ''
  const [to, query = ''] = href.split('?')
  expect(to).toBe('mailto:')
  return new Map(
    query.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=')
      return [name, decodeURIComponent(value)]
    }),
  )
}

for (const [device, viewport] of DEVICES) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })

    test(`A person on ${device} copies the link to a trial, whatever stood in the address`, async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}/trials/NCT07168772?x=1&age=38#y`)
      await page.getByRole('link', { name: 'Share', exact: true }).click()
      const link = await copied(page)
      expect(link).toBe(`${offlineApp.url}/trials/NCT07168772`)
      await expect(address(page)).toHaveText(link)
    })

    test(`A person on ${device} copies the trials of a filtered page, without the filters`, async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}/trials?q=multiple+sclerosis&sort=newest&page=2`)
      await expect(page.getByText('Page 2 of 5', { exact: true })).toBeVisible()
      const shown = await shownNumbers(page)
      expect(shown.length).toBeGreaterThan(4)
      const link = await copied(page)
      expect(link).toBe(`${offlineApp.url}/list?ids=${shown.join(',')}`)
      expect(leaksOf(link, offlineApp.url)).toEqual([])
      const whole = page.getByRole('link', { name: 'The address of this page' })
      await expect(whole).toHaveAttribute('href', '/trials?q=multiple+sclerosis&sort=newest&page=2')
      await expect(page.getByText('and the words you searched for')).toBeVisible()
      await page.goto(link)
      await expect(page.locator(TRIAL_NAME)).toHaveCount(shown.length)
    })

    test(`A person on ${device} shares a list through the device`, async ({ page, offlineApp }) => {
      await shareSheet(page, 'sent')
      await page.goto(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449&title=For%20Ana`)
      await page.getByRole('button', { name: 'Share…' }).click()
      await expect(page.locator('html')).toHaveAttribute(
        'data-given',
        JSON.stringify({ title: 'For Ana', url: await address(page).innerText() }),
      )
    })

    test(`The code on ${device} leads a phone to the address beside it`, async ({
      page,
      offlineApp,
    }) => {
      const code = page.getByRole('img', { name: /^QR code: opens/ })
      await page.goto(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449&title=For%20Ana`)
      expect(await scanned(code)).toBe(await address(page).innerText())
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await scanned(code)).toBe(await address(page).innerText())
      await page.goto(`${offlineApp.url}/trials/NCT07168772`)
      await page.getByRole('link', { name: 'Share', exact: true }).click()
      await page.getByText('QR code for another device').click()
      expect(await scanned(code)).toBe(`${offlineApp.url}/trials/NCT07168772`)
    })
  })
}

for (const path of ['/list?ids=NCT07168772,NCT05779449']) {
  test(`On paper the code of ${path} is there and large enough`, async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}${path}`)
    await page.emulateMedia({ media: 'print' })
    const code = page.getByRole('img', { name: /^QR code: opens/ })
    const box = await code.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(FOUR_CM)
    expect(box?.height).toBeGreaterThanOrEqual(FOUR_CM)
    expect(await scanned(code)).toBe(`${offlineApp.url}${path}`)
    await expect(copyButton(page)).toBeHidden()
  })
}

test('The code of the longest list is still read, on a screen and on paper', async ({
  page,
  offlineApp,
}) => {
  const numbers = Array.from({ length: 20 }, (_, at) => `NCT${10_000_000 + at}`)
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(`${offlineApp.url}/list?ids=${numbers}&title=${'肠'.repeat(60)}`)
  const link = await address(page).innerText()
  expect(leaksOf(link, offlineApp.url)).toEqual([])
  const code = page.getByRole('img', { name: /^QR code: opens/ })
  expect(await scanned(code)).toBe(link)
  await page.emulateMedia({ media: 'print' })
  expect(await scanned(code)).toBe(link)
})

test('The mail holds the name and the address, and no other part', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772&title=A%20%26%20B%3Fcc%3Deve%40x.example`)
  const link = await address(page).innerText()
  expect(leaksOf(link, offlineApp.url)).toEqual([])
  expect([...(await mailOf(page))]).toEqual([
    ['subject', 'A & B?cc=eve@x.example'],
    ['body', `A & B?cc=eve@x.example\r\n${link}`],
  ])
})

test.describe('after the check', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('Nothing of what a person told the check is in a link that they share', async ({
    page,
    offlineApp,
  }) => {
    await answerFour(page, offlineApp.url)
    await goOn(page).click()
    await page.goto(`${offlineApp.url}/check/place`)
    await page.getByRole('combobox', { name: 'Country' }).selectOption('Belgium')
    await page.goto(`${offlineApp.url}/check/results`)
    await page
      .getByRole('main')
      .getByRole('link', { name: /Probiotic Administration/ })
      .click()
    await expect(page).toHaveURL(/\/trials\/NCT07168772/)
    expect(await page.evaluate(() => sessionStorage.getItem('gutcheck-answers'))).toContain('38')
    for (const path of ['', '/trials', '/list?ids=NCT07168772']) {
      if (path !== '') await page.goto(`${offlineApp.url}${path}`)
      else await page.getByRole('link', { name: 'Share', exact: true }).click()
      const link = await copied(page)
      expect(leaksOf(link, offlineApp.url)).toEqual([])
      expect((await mailOf(page)).get('body')?.split('\r\n')[1]).toBe(link)
    }
  })
})

test('Who closes the share sheet is told nothing, and who cannot share is told to copy', async ({
  page,
  offlineApp,
}) => {
  await shareSheet(page, 'broken')
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772`)
  const share = page.getByRole('button', { name: 'Share…' })
  await share.click()
  await expect(page.getByText('Could not share. Please copy the link.')).toBeVisible()
  await shareSheet(page, 'closed')
  await page.reload()
  await share.click()
  await expect(page.locator('html')).toHaveAttribute('data-given', /NCT07168772/)
  await expect(page.getByText('Could not share.')).toHaveCount(0)
})

test('A device without a share sheet or a clipboard leaves the link to mark by hand', async ({
  page,
  offlineApp,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
  })
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772`)
  await expect(page.getByRole('button', { name: 'Share…' })).toHaveCount(0)
  await copyButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Could not copy. Please mark the link and copy it.')).toBeVisible()
  await address(page).click()
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
    await address(page).innerText(),
  )
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a person has the link as text, as a code and as a mail', async ({ page, offlineApp }) => {
    for (const path of ['/list?ids=NCT07168772', '/trials/NCT07168772']) {
      await page.goto(`${offlineApp.url}${path}#share`)
      await expect(address(page)).toHaveText(`${offlineApp.url}${path}`)
      await expect(page.getByRole('link', { name: 'E-mail it' })).toBeVisible()
      await expect(copyButton(page)).toBeHidden()
      await expect(page.getByRole('button', { name: 'Share…' })).toBeHidden()
    }
  })
})

test('A made-up name of a server gets into no page', async ({ request, offlineApp }) => {
  for (const path of ['/list?ids=NCT07168772', '/trials/NCT07168772', '/trials']) {
    const answer = await request.get(`${offlineApp.url}${path}`, {
      headers: { 'x-forwarded-host': 'evil"><script>x', 'x-forwarded-proto': 'javascript' },
    })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).not.toMatch(/evil|javascript:/)
  }
})
