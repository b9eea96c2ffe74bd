import type { Page } from '@playwright/test'
import { leaksIn } from '../../rules/markup-leaks'

/** Where the page shows signs that only a program should see, with what stands around each. */
export async function markupLeaks(page: Page): Promise<string[]> {
  const texts = await page.locator('body').evaluate((body) => {
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent?.closest('script, style') === null)
        found.push(walker.currentNode.textContent ?? '')
    }
    return found
  })
  return texts.flatMap(leaksIn)
}
