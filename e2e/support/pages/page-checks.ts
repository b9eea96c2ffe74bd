import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules whose answer depends on colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** All rules, those on colours alone, or all but those: contrast takes most of the time, and is the same on a narrow and a narrower page. */
type Rules = 'all' | 'colours' | 'all but colours'

const CHOOSE: Readonly<Record<Rules, (axe: AxeBuilder) => AxeBuilder>> = {
  all: (axe) => axe.withTags(TAGS),
  colours: (axe) => axe.withRules(COLOUR_RULES),
  'all but colours': (axe) => axe.withTags(TAGS).disableRules(COLOUR_RULES),
}

/** What axe finds wrong on the page as it stands, one line for each element. */
export async function axeFindings(page: Page, rules: Rules = 'all'): Promise<string[]> {
  const { violations } = await CHOOSE[rules](new AxeBuilder({ page })).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  )
}

/** How far the page can be moved sideways, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
