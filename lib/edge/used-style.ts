import { decodeHTMLAttribute } from 'entities'
import { type AtRule, type ChildNode, type Container, parse, type Rule } from 'postcss'

/** A stylesheet from which a page gets what its markup needs to be painted first. */
export type UsedStyle = {
  /**
   * The rules that can apply where an element has only these classes, in their order, but for those that a first paint never needs: for paper, and for
   * what somebody does with a pointer. Rules without a class are among them.
   */
  usedBy(classes: ReadonlySet<string>): string
}

type Part =
  | { readonly kind: 'text'; readonly css: string }
  | { readonly kind: 'property'; readonly name: string; readonly css: string }
  | { readonly kind: 'rule'; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }

type Selector = { readonly css: string; readonly classes: readonly string[] }

/** At-rules that hold rules for the page. Others, such as fonts and the steps of a movement, are kept as they are. */
const GROUPS = new Set(['media', 'supports', 'layer', 'container'])

/** Which of them wait for the whole stylesheet. */
const isLateGroup = (query: string) => /^(?:print\b|\(hover:)/.test(query)
const isLateSelector = (selector: string) =>
  /:(?:hover|active)\b/.test(selector) && !selector.includes(':not(')

/** Reads a stylesheet. Throws where it is none. */
export function readUsedStyle(css: string): UsedStyle {
  const parts = partsOf(parse(css))
  const properties = parts.filter((part) => part.kind === 'property')
  return {
    usedBy(classes) {
      const text = textOf(parts, classes)
      const used = properties.filter(({ name }) => text.includes(name))
      return text + used.map(({ css: one }) => one).join('')
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
        : [{ kind: 'text', css: endedText(node) }]
    default:
      return [{ kind: 'text', css: `${node.toString()};` }]
  }
}

/** Without its block, an at-rule ends with a semicolon. */
const endedText = (rule: AtRule) => (rule.nodes === undefined ? `${rule};` : rule.toString())

const ruleOf = (rule: Rule): Part => ({
  kind: 'rule',
  selectors: rule.selectors
    .filter((css) => !isLateSelector(css))
    .map((css) => ({ css, classes: classesOf(css) })),
  body: rule.nodes.join(';'),
})

/** The classes that an element must have for a selector to apply. What stands in brackets may be one way of several, or must not be so: it does not count. */
function classesOf(selector: string): readonly string[] {
  let plain = selector.replaceAll(/\[[^\]]*\](?<!\\\])/g, '')
  for (let before = ''; before !== plain; ) {
    before = plain
    plain = plain.replaceAll(/(?<!\\)\((?:\\.|[^()\\])*\)/g, '')
  }
  return Array.from(
    plain.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/gi),
    ([, name = '']) =>
      name.replaceAll(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code?: string, character?: string) =>
        code === undefined ? (character ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
      ),
  )
}

function textOf(parts: readonly Part[], classes: ReadonlySet<string>): string {
  return parts.map((part) => partText(part, classes)).join('')
}

function partText(part: Part, classes: ReadonlySet<string>): string {
  switch (part.kind) {
    case 'text':
      return part.css
    case 'property':
      return ''
    case 'rule': {
      const selectors = part.selectors.filter(({ classes: needed }) =>
        needed.every((name) => classes.has(name)),
      )
      return selectors.length === 0
        ? ''
        : `${selectors.map(({ css }) => css).join(',')}{${part.body}}`
    }
    case 'group': {
      const text = textOf(part.parts, classes)
      return text === '' ? '' : `${part.head}{${text}}`
    }
  }
}

/** The classes of a page as React writes it. */
export function classesIn(html: string): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const [, names = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of names.split(' ')) classes.add(decodeHTMLAttribute(name))
  return classes
}
