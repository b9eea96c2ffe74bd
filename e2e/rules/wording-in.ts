import { parseAst } from 'vitest/node'
import type { SourceFile } from './house-rules'

/** Words in a source file that a reader may come to see, with the line on which they begin. */
export type Copy = { readonly line: number; readonly text: string }

type SyntaxNode = { readonly type: string; readonly start: number }

/** Elements whose words are somebody else's. */
const QUOTING = new Set(['q', 'blockquote', 'mark'])

/** What is written into an expression between pieces of copy. */
const GAP = '…'

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number'

/**
 * Without a space, only a word that begins with a capital is for people ("Stated"). The rest are names for machines: ids, states,
 * addresses, classes. What of them reaches a page is seen there. A pattern to search records by is no copy either, and no more are rules of style.
 */
const isForMachines = (text: string): boolean =>
  /^\S*$/.test(text.trim())
    ? !/^\p{Lu}\p{Ll}+\p{P}?$/u.test(text.trim())
    : /\(\?[:!=<]|\{[a-z-]+:/.test(text)

/** Calls and fields that hold words to look for in records, and names of another's vocabulary. */
const SEARCHED_FOR = { calls: new Set(['phrases', 'set']), fields: new Set(['forms', '@type']) }

const get = (node: object, key: string): unknown => new Map(Object.entries(node)).get(key)

/** The whole of a template, with a gap for each value, so that a quotation round a value stays one. */
function templateText(node: SyntaxNode): string {
  const quasis = get(node, 'quasis')
  if (!Array.isArray(quasis)) return ''
  return quasis
    .map((quasi: object) => {
      const value = get(quasi, 'value')
      return typeof value === 'object' && value !== null ? String(get(value, 'cooked')) : ''
    })
    .join(GAP)
}

function ownText(node: SyntaxNode): string | null {
  const text =
    node.type === 'TemplateLiteral'
      ? templateText(node)
      : node.type === 'Literal' || node.type === 'JSXText'
        ? get(node, 'value')
        : null
  if (typeof text !== 'string') return null
  return node.type !== 'JSXText' && isForMachines(text) ? null : text
}

/** The name of an identifier or of a tag, or the text of a quoted key; empty for anything else. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return ''
  return String(get(value, 'name') ?? get(value, 'value') ?? '')
}

function isQuote(node: SyntaxNode): boolean {
  const opening = get(node, 'openingElement')
  return isNode(opening) && QUOTING.has(nameOf(get(opening, 'name')))
}

/** Types name states and fields, imports name files; what is quoted or searched for is another's. */
function isNoCopy(node: SyntaxNode): boolean {
  if (/^TS(?!(?:As|Satisfies|NonNull)Expression)|^Import|^ExportAll/.test(node.type)) return true
  if (node.type === 'JSXElement') return isQuote(node)
  if (node.type === 'CallExpression') return SEARCHED_FOR.calls.has(nameOf(get(node, 'callee')))
  return node.type === 'Property' && SEARCHED_FOR.fields.has(nameOf(get(node, 'key')))
}

function walk(value: unknown, found: (node: SyntaxNode, text: string) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) {
    if (isNoCopy(value)) return
    const text = ownText(value)
    if (text !== null) found(value, text)
  }
  for (const part of Object.values(value)) walk(part, found)
}

/** All string literals, templates and words between tags of a source file, in their order. */
export function copyIn({ path, text: source }: SourceFile): Copy[] {
  const copy: Copy[] = []
  const tree = parseAst(source, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' })
  walk(tree, (node, text) => {
    copy.push({ line: source.slice(0, node.start).split('\n').length, text })
  })
  return copy
}
