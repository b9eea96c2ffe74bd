import type { Page } from '@playwright/test'
import packageFile from '../../../package.json' with { type: 'json' }
import { floorOf, lackingBelow } from '../../rules/browser-floor'

const { ofOne, ofKind } = lackingBelow(floorOf(packageFile.browserslist))

/** Takes everything from the page's browser that is newer than the oldest browsers we support, before any script of the page runs. */
export async function asOldBrowser(page: Page): Promise<void> {
  await page.addInitScript(
    (lacking) => {
      const take = (names: readonly string[], from: (owner: object) => unknown) => {
        for (const [owner = '', member = ''] of names.map((name) => name.split('.'))) {
          const one: unknown = Reflect.get(globalThis, owner)
          const target = one instanceof Object ? from(one) : null
          if (target instanceof Object) Reflect.deleteProperty(target, member)
        }
      }
      take(lacking.ofOne, (owner) => owner)
      take(lacking.ofKind, (owner) => Reflect.get(owner, 'prototype'))
    },
    { ofOne: [...ofOne], ofKind: [...ofKind] },
  )
}
