import type { Page } from '@playwright/test'
import { wordsToMend } from '../rules/word-rules'
import { ROUTES } from '../support/pages/routes'
import { expect, test } from '../support/test'

test.use({ expectedMessages: [/404 \(Not Found\)/] })

/** Where others speak: quotations, texts of the record (in its face), and such texts restated in the offline copy (with a bar). */
const OTHERS_SPEAK = 'q, blockquote, mark, .font-record, [data-restated]'

const SPOKEN_ATTRIBUTES = ['aria-label', 'alt', 'placeholder', 'title']

/** All words of the page that are ours, also those folded away or only read aloud, one text for each block. */
function ourWords(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ others, attributes }) => {
      const blocks = new Map<Element, string[]>()
      const blockOf = (element: Element): Element =>
        element.parentElement && /^(?:inline|contents)/.test(getComputedStyle(element).display)
          ? blockOf(element.parentElement)
          : element
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const parent = nodes.currentNode.parentElement
        if (parent === null || parent.closest(`script, style, ${others}`)) continue
        const block = blockOf(parent)
        blocks.set(block, [...(blocks.get(block) ?? []), nodes.currentNode.textContent ?? ''])
      }
      const spoken = attributes.flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)]
          .filter((element) => !element.closest(others))
          .map((element) => element.getAttribute(name) ?? ''),
      )
      return [...[...blocks.values()].map((words) => words.join(' ')), ...spoken]
    },
    { others: OTHERS_SPEAK, attributes: SPOKEN_ATTRIBUTES },
  )
}

for (const { name, path, source } of ROUTES) {
  test(`A reader of ${name} is told no verdict in our words, and reads British English`, async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    await page.goto(`${(source === 'live' ? liveApp : offlineApp).url}${path}`)
    const words = await ourWords(page)
    expect(words.join(' ')).toContain('Being listed is not a recommendation.')
    const found = words.flatMap((text) =>
      wordsToMend(text).map((sentence) => `${sentence} In: ${text.trim()}`),
    )
    expect(found).toEqual([])
  })
}

test('Words of ours are looked at wherever they stand, and words of others are not', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/about`)
  await page.evaluate(() => {
    const planted = document.createElement('div')
    planted.innerHTML = `
      <p>Ours: it is <b>safe</b>.</p><p hidden>Ours: it has failed.</p><i title="A fake"></i>
      <p>They say: “it is safe”. <q>It is safe.</q> <mark>Safe</mark></p>
      <p class="record">It is safe.</p><div class="ours"><p>It is safe.</p></div>`
    document.querySelector('main')?.append(planted)
  })
  const found = (await ourWords(page)).flatMap(wordsToMend)
  expect(found.map((sentence) => sentence.split(':')[0])).toEqual(['“safe”', '“failed”', '“fake”'])
})
