import { TRIAL_NAME } from '../support/pages/trial-names'
import { expect, test } from '../support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a patient sees the first trial on the first screen of a phone', async ({
      page,
      offlineApp,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${offlineApp.url}/trials`)
      const box = await page.locator(TRIAL_NAME).first().boundingBox()
      expect((box?.y ?? 844) + (box?.height ?? 0)).toBeLessThan(844)
    })

    test('a patient with a small phone sees its state, and where its title begins', async ({
      page,
      offlineApp,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await page.goto(`${offlineApp.url}/trials`)
      const box = await page.locator(TRIAL_NAME).first().boundingBox()
      expect(box?.y).toBeLessThan(640)
    })

    for (const width of [320, 360, 390])
      test(`a patient reads in two lines at ${width} px how old the copy is and what that means`, async ({
        page,
        offlineApp,
      }) => {
        await page.setViewportSize({ width, height: 640 })
        await page.goto(`${offlineApp.url}/about`)
        const notice = page.locator('summary > span', { hasText: 'Our offline copy of' })
        await expect(notice).toContainText('25 September 2025')
        await expect(notice).toContainText('trials may have closed since.')
        const lines = await notice.evaluate(
          (one) =>
            one.getBoundingClientRect().height /
            Number.parseFloat(getComputedStyle(one).lineHeight),
        )
        expect(lines).toBeLessThan(2.5)
      })

    test('a patient finds all filters behind one button of a phone, and sees how many are on', async ({
      page,
      offlineApp,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${offlineApp.url}/trials`)
      const finished = page.getByRole('checkbox', { name: /^Finished \d/ })
      await expect(finished).toBeHidden()
      await page.locator('summary', { hasText: /^Filters$/ }).click()
      await finished.check()
      await page.getByRole('combobox', { name: 'In which country?' }).selectOption('Italy')
      await page.getByRole('button', { name: 'Show trials' }).click()
      await expect(page).toHaveURL(/state=finished&country=Italy/)
      await expect(page.locator('summary', { hasText: /^Filters · 2$/ })).toBeVisible()
      await expect(finished).toBeHidden()
      await expect(page.getByRole('link', { name: 'Remove the filter Italy' })).toBeVisible()
    })

    test('a patient goes from a card to who answers questions about its trial', async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}/trials`)
      await page
        .getByRole('link', { name: /^Contact/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/trials\/NCT\d{8}#contact$/)
      await expect(page.locator('#contact')).toBeInViewport()
    })
  })
}

for (const [width, columns] of [
  [320, 1],
  [390, 1],
  [768, 2],
  [1280, 2],
] as const) {
  test(`At ${width} px the cards lie in ${columns === 1 ? 'one column' : 'two columns'}, and the page is not wider than the window`, async ({
    page,
    offlineApp,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${offlineApp.url}/trials`)
    const lefts = await page
      .locator('main li:has(> h3 > a)')
      .evaluateAll((cards) => cards.map((card) => Math.round(card.getBoundingClientRect().left)))
    expect(new Set(lefts).size).toBe(columns)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })
}

/** How much lighter the lighter of two colours is, by WCAG 2. */
const contrast = (one: string, other: string) => {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`An empty box is plain to see in the ${colorScheme}, and unlike one that cannot be ticked`, async ({
    page,
    offlineApp,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${offlineApp.url}/trials`)
    const look = () =>
      page.getByRole('checkbox', { name: /^Recruiting \d/ }).evaluate((box) => {
        const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(box)
        const ground = getComputedStyle(document.body).backgroundColor
        return { borderTopColor, borderTopStyle, backgroundColor, ground }
      })
    const empty = await look()
    expect(contrast(empty.borderTopColor, empty.ground)).toBeGreaterThanOrEqual(4.5)
    await page
      .getByRole('checkbox', { name: /^Recruiting \d/ })
      .evaluate((box) => box.setAttribute('disabled', ''))
    const off = await look()
    expect(off.borderTopStyle).not.toBe(empty.borderTopStyle)
    expect(off.backgroundColor).not.toBe(empty.backgroundColor)
  })
}
