import type { Page } from '@playwright/test'

/** Where others speak: quotations, texts of the record (in its face), and such texts restated in the offline copy (with a bar). */
const OTHERS_SPEAK = 'q, blockquote, mark, .font-record, [data-restated]'

const SPOKEN_ATTRIBUTES = ['aria-label', 'alt', 'placeholder', 'title']

/**
 * All words of the page that are ours, also those folded away or only read aloud, one text for each block. `within` is the selector of a part, where only
 * that is meant.
 */
export function ourWords(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ others, attributes, part }) => {
      const whole = document.querySelector(part)
      if (whole === null) return []
      const blocks = new Map<Element, string[]>()
      const blockOf = (element: Element): Element =>
        element.parentElement && /^(?:inline|contents)/.test(getComputedStyle(element).display)
          ? blockOf(element.parentElement)
          : element
      const nodes = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
      while (nodes.nextNode()) {
        const parent = nodes.currentNode.parentElement
        if (parent === null || parent.closest(`script, style, ${others}`)) continue
        const block = blockOf(parent)
        blocks.set(block, [...(blocks.get(block) ?? []), nodes.currentNode.textContent ?? ''])
      }
      const spoken = attributes.flatMap((name) =>
        [...whole.querySelectorAll(`[${name}]`)]
          .filter((element) => !element.closest(others))
          .map((element) => element.getAttribute(name) ?? ''),
      )
      return [...[...blocks.values()].map((words) => words.join(' ')), ...spoken]
    },
    { others: OTHERS_SPEAK, attributes: SPOKEN_ATTRIBUTES, part: within },
  )
}
