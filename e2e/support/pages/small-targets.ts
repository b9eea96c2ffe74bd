import type { Page } from '@playwright/test'

/** The smallest that a target may be, in CSS pixels, but for rounding. */
const LEAST = 43.9

/**
 * What can be pressed on the page as it stands and is too small for a shaking hand, one line each. As in WCAG 2.2, 2.5.8, a link or a hard word in running text is as
 * high as its line. A box to tick is pressed at its label too.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const inRunningText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline' && !element.matches('[popovertarget]'))
        return false
      let around = element.parentElement
      while (around !== null && getComputedStyle(around).display === 'inline')
        around = around.parentElement
      const text = around?.textContent?.trim() ?? ''
      return text.length > (element.textContent?.trim().length ?? 0)
    }
    // In the nurse's table a row is as high as a mouse needs it, and as a finger does on a screen that is touched.
    const forMouse = '[class*="pointer-coarse:min-h-touch"]'
    const pressed = (element: Element) =>
      element.matches('[type=checkbox], [type=radio]')
        ? (element.closest('label') ?? element)
        : element
    const all = document.querySelectorAll('a[href], button, summary, input, select, textarea')
    return [...all]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !inRunningText(one))
      .filter((one) => !one.matches(forMouse))
      .map(pressed)
      .flatMap((one) => {
        // What waits with its layout until a reader comes near it has no size before.
        if (one.getBoundingClientRect().width === 0) one.scrollIntoView()
        const { width, height, right } = one.getBoundingClientRect()
        // The link past the header is off the page until it has the focus.
        if (right <= 0 || (width >= least && height >= least)) return []
        const name = `${one.tagName} ${one.textContent?.trim().slice(0, 40)} ${one.getAttribute('href') ?? ''}`
        return [
          `${name}: ${Math.round(width)} × ${Math.round(height)} in ${one.parentElement?.outerHTML.slice(0, 90)}`,
        ]
      })
  }, LEAST)
}
