import type { Page } from '@playwright/test'
import packageFile from '../../../package.json' with { type: 'json' }
import { floorOf, lackingBelow } from '../../rules/browser-floor'

const { ofOne } = lackingBelow(floorOf(packageFile.browserslist))

/** Takes everything from the page's browser that is newer than the oldest browsers we support, before any script of the page runs. */
export async function asOldBrowser(page: Page): Promise<void> {
  await page.addInitScript(
    (names) => {
      const all: Record<string, unknown> = Object.fromEntries(
        Object.getOwnPropertyNames(globalThis).flatMap((name) =>
          /^[A-Z]/.test(name) ? [[name, Reflect.get(globalThis, name)]] : [],
        ),
      )
      for (const [owner = '', member = ''] of names.map((name) => name.split('.'))) {
        const one = all[owner]
        if (typeof one !== 'function' && typeof one !== 'object') continue
        if (one === null) continue
        Reflect.deleteProperty(one, member)
        const prototype: unknown = Reflect.get(one, 'prototype')
        if (typeof prototype === 'object' && prototype !== null)
          Reflect.deleteProperty(prototype, member)
      }
    },
    [...ofOne],
  )
}
