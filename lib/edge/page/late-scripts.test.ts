import { describe, expect, it } from 'vitest'
import { LATE_STARTER, withLateScripts } from './late-scripts.ts'

const STARTER = '<script>start()</script>'
const file = (name: string) => `<script src="/_next/static/${name}.js" async=""></script>`
const late = (name: string) =>
  `<script type="text/late" src="/_next/static/${name}.js" async=""></script>`

describe('withLateScripts', () => {
  it('keeps each file where it stands, and begins none before the end of the page', () => {
    const page = `<head>${file('a')}</head><body><p>x</p>${file('b')}</body>`
    expect(withLateScripts(page, STARTER)).toBe(
      `<head>${late('a')}</head><body><p>x</p>${late('b')}${STARTER}</body>`,
    )
  })

  it('takes away what would fetch a file sooner', () => {
    const preload =
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'
    expect(withLateScripts(preload + file('a'), STARTER)).toBe(late('a') + STARTER)
  })

  it('keeps the data for the files back with them, and no script that shows what has come', () => {
    const data = ['(self.__next_f=self.__next_f||[]).push([0])', 'self.__next_f.push([1,"x"])']
    const page = `${file('a')}<script>show("1")</script><script nonce="n">${data[0]}</script><script>${data[1]}</script>`
    expect(withLateScripts(page, '')).toBe(
      `${late('a')}<script>show("1")</script><script type="text/late" nonce="n">${data[0]}</script><script type="text/late">${data[1]}</script>`,
    )
  })

  it.each([
    '<p>no script at all</p>',
    '<script>self.__next_f.push([1,"x"])</script>',
    '<script src="/_next/static/old.js" noModule=""></script>',
    '<script src="/elsewhere.js" async=""></script>',
  ])('leaves %s as it is', (page) => {
    expect(withLateScripts(page, STARTER)).toBe(page)
  })
})

/** Runs the starter in a page with one late file and late data; gives what comes in their places, and ways to paint a frame and to let time pass. */
function page() {
  const attributes = [
    { name: 'type', value: 'text/late' },
    { name: 'src', value: '/a.js' },
    { name: 'id', value: 'first' },
  ]
  const begun: Record<string, string>[] = []
  const frames: (() => void)[] = []
  const timers: { readonly run: () => void; readonly after: number }[] = []
  const sheet = { disabled: true }
  const replaceWith = (script: object) => begun.push({ ...script })
  const places = [
    { attributes, text: '', replaceWith },
    { attributes: attributes.slice(0, 1), text: 'data()', replaceWith },
  ]
  const document = {
    querySelectorAll: (selector: string) =>
      selector === 'script[type="text/late"]' ? places : [sheet],
    createElement() {
      const script: Record<string, unknown> = {}
      script['setAttribute'] = (name: string, value: string) => {
        script[name] = value
      }
      return script
    },
  }
  const pictures: { onload?: () => void }[] = []
  class Picture {
    onload?: () => void
    constructor() {
      pictures.push(this)
    }
  }
  new Function('document', 'Image', 'requestAnimationFrame', 'setTimeout', LATE_STARTER)(
    document,
    Picture,
    (run: () => void) => frames.push(run),
    (run: () => void, after = 0) => timers.push({ run, after }),
  )
  return {
    begun,
    sheet,
    /** Whether something that is still on its way holds back the `load` event, once what was on its way has come. */
    isHeld() {
      for (const picture of pictures.splice(0)) picture.onload?.()
      return pictures.length > 0
    },
    frame: () => frames.shift()?.(),
    passing: (longest: number) => {
      for (const { run } of timers.filter(({ after }) => after <= longest)) run()
    },
  }
}

describe('LATE_STARTER', () => {
  it('begins all in their places, as they were, after a third frame, and fetches the stylesheet', () => {
    const { begun, sheet, frame, passing } = page()
    frame()
    frame()
    passing(0)
    expect(begun).toEqual([])
    expect(sheet.disabled).toBe(true)
    frame()
    passing(0)
    expect(begun).toEqual([
      expect.objectContaining({ src: '/a.js', id: 'first' }),
      expect.objectContaining({ text: 'data()' }),
    ])
    for (const script of begun) expect(script).not.toHaveProperty('type')
    expect(sheet.disabled).toBe(false)
  })

  it('lets the page count as loaded once its files have begun, and not before', () => {
    const { isHeld, frame, passing } = page()
    expect(isHeld()).toBe(true)
    frame()
    frame()
    expect(isHeld()).toBe(true)
    frame()
    passing(0)
    expect(isHeld()).toBe(false)
  })

  it('begins without a frame where a tab is not shown, and once', () => {
    const { begun, frame, passing } = page()
    passing(1000)
    expect(begun).toHaveLength(2)
    frame()
    frame()
    frame()
    passing(0)
    expect(begun).toHaveLength(2)
  })
})
