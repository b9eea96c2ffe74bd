import { decodeHTMLAttribute } from 'entities'
import { type AtRule, type ChildNode, type Container, parse, type Rule } from 'postcss'

/** A stylesheet from which a page gets what its markup needs to be painted first. */
export type UsedStyle = {
  /**
   * The rules that can apply in a page, by the classes in its markup, in their order, but for those that a first paint never needs: for paper, and for what
   * somebody does with a pointer. Rules without a class are among them. Custom properties (`--ink`) are told where something names them.
   */
  usedBy(html: string): string
}

type Part =
  | { readonly kind: 'text'; readonly css: string; readonly names: readonly string[] }
  | { readonly kind: 'property'; readonly name: string; readonly css: string }
  | {
      readonly kind: 'rule'
      readonly selectors: readonly Selector[]
      readonly body: readonly Line[]
    }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }

type Selector = { readonly css: string; readonly classes: readonly string[] }

/** One line of a rule. `custom` is the name of the custom property that it sets, null where it sets another. */
type Line = {
  readonly css: string
  readonly custom: string | null
  readonly names: readonly string[]
}

/** At-rules that hold rules for the page. Others, such as fonts and the steps of a movement, are kept as they are. */
const GROUPS = new Set(['media', 'supports', 'layer', 'container'])

/** Which of them wait for the whole stylesheet. */
const isLateGroup = (queries: string) =>
  queries.split(',').every((query) => /^\s*(?:print\b|\(hover:)/.test(query))
const isLateSelector = (selector: string) =>
  /:(?:hover|active)\b/.test(selector) && !selector.includes(':not(')

/** Reads a stylesheet. Throws where it is none. */
export function readUsedStyle(css: string): UsedStyle {
  const parts = partsOf(parse(css))
  return {
    usedBy(html) {
      const kept = keptOf(parts, classesIn(html))
      const inMarkup = Array.from(html.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name)
      return textOf(kept, namesIn(kept, inMarkup))
    },
  }
}

const partsOf = (container: Container): readonly Part[] => (container.nodes ?? []).flatMap(partOf)

function partOf(node: ChildNode): readonly Part[] {
  switch (node.type) {
    case 'comment':
      return []
    case 'rule':
      return [ruleOf(node)]
    case 'atrule':
      if (node.name === 'media' && isLateGroup(node.params)) return []
      if (node.name === 'property')
        return [{ kind: 'property', name: node.params, css: node.toString() }]
      return GROUPS.has(node.name) && node.nodes !== undefined
        ? [{ kind: 'group', head: `@${node.name} ${node.params}`, parts: partsOf(node) }]
        : [textPart(endedText(node))]
    default:
      return [textPart(`${node.toString()};`)]
  }
}

const textPart = (css: string): Part => ({ kind: 'text', css, names: namesOf(css) })

/** Without its block, an at-rule ends with a semicolon. */
const endedText = (rule: AtRule) => (rule.nodes === undefined ? `${rule};` : rule.toString())

const ruleOf = (rule: Rule): Part => ({
  kind: 'rule',
  selectors: rule.selectors
    .filter((css) => !isLateSelector(css))
    .map((css) => ({ css, classes: classesOf(css) })),
  body: rule.nodes.map(lineOf),
})

function lineOf(node: ChildNode): Line {
  const css = node.toString()
  return node.type === 'decl' && node.variable
    ? { css, custom: node.prop, names: namesOf(node.value) }
    : { css, custom: null, names: namesOf(css) }
}

/** The custom properties that a piece of a stylesheet names. */
const namesOf = (css: string): readonly string[] => css.match(/--[\w-]+/g) ?? []

/** A pair of brackets with none inside, and whether it is the only way to match (`:is`, `:where`) or one that counts otherwise. */
const BRACKETS = /(?<only>:(?:is|where))?(?<!\\)\((?<inside>(?:\\.|[^()\\])*)\)/g

/**
 * The classes that must be in a page for a selector to apply. Tailwind writes `:is(.a > *)`, which needs them as if it stood without its brackets. What
 * stands in others, or with commas, may be one way of several, or must not be so: it does not count.
 */
function classesOf(selector: string): readonly string[] {
  let plain = selector.replaceAll(/\[[^\]]*\](?<!\\])/g, '')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replaceAll(BRACKETS, (_, only: string | undefined, inside: string) =>
      only !== undefined && !/(?<!\\),/.test(inside) ? inside : '',
    )
  }
  return Array.from(
    plain.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi),
    ([, name = '']) =>
      name.replaceAll(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code?: string, character?: string) =>
        code === undefined ? (character ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
      ),
  )
}

/** The classes of a page as React writes it. */
function classesIn(html: string): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of names.split(' ')) classes.add(decodeHTMLAttribute(name))
  return classes
}

/** The parts whose rules can apply. */
function keptOf(parts: readonly Part[], classes: ReadonlySet<string>): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    switch (part.kind) {
      case 'rule': {
        const selectors = part.selectors.filter((one) =>
          one.classes.every((name) => classes.has(name)),
        )
        return selectors.length === 0 ? [] : [{ ...part, selectors }]
      }
      case 'group':
        return [{ ...part, parts: keptOf(part.parts, classes) }]
      default:
        return [part]
    }
  })
}

/** The custom properties that are named by what is kept or by the markup, straight or by way of others. */
function namesIn(parts: readonly Part[], inMarkup: readonly string[]): ReadonlySet<string> {
  const waiting = [...inMarkup]
  const behind = new Map<string, string[]>()
  const look = (part: Part): void => {
    if (part.kind === 'text') waiting.push(...part.names)
    if (part.kind === 'group') part.parts.forEach(look)
    if (part.kind !== 'rule') return
    for (const { custom, names } of part.body) {
      if (custom === null) waiting.push(...names)
      else behind.set(custom, [...(behind.get(custom) ?? []), ...names])
    }
  }
  parts.forEach(look)
  const named = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (named.has(name)) continue
    named.add(name)
    waiting.push(...(behind.get(name) ?? []))
  }
  return named
}

const textOf = (parts: readonly Part[], named: ReadonlySet<string>): string =>
  parts.map((part) => partText(part, named)).join('')

function partText(part: Part, named: ReadonlySet<string>): string {
  switch (part.kind) {
    case 'text':
      return part.css
    case 'property':
      return named.has(part.name) ? part.css : ''
    case 'rule': {
      const lines = part.body.filter(({ custom }) => custom === null || named.has(custom))
      return lines.length === 0
        ? ''
        : `${part.selectors.map(({ css }) => css).join(',')}{${lines.map(({ css }) => css).join(';')}}`
    }
    case 'group': {
      const text = textOf(part.parts, named)
      return text === '' ? '' : `${part.head}{${text}}`
    }
  }
}
