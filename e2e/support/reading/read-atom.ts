import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'

/** A date as RFC 3339 has it, with its zone. */
const date = z.iso.datetime({ offset: true })
const address = z.url({ protocol: /^https?$/ })
/** An IRI with a scheme: it need not lead anywhere. */
const name = z.string().regex(/^[a-z][a-z0-9+.-]*:\S+$/)

const link = z.object({ rel: z.string().default('alternate'), href: address })
/** An element whose text is HTML. A parser gives a text without attributes as a plain string. */
const html = z.object({ type: z.literal('html'), '#text': z.string().min(1) })

const entrySchema = z.object({
  id: name,
  title: html,
  updated: date,
  published: date,
  content: html,
  link: z.array(link),
  category: z
    .array(z.object({ term: z.string().min(1), label: z.string().optional() }))
    .default([]),
})

const feedSchema = z.object({
  feed: z.object({
    xmlns: z.literal('http://www.w3.org/2005/Atom'),
    id: name,
    title: z.string().min(1),
    subtitle: z.string().optional(),
    updated: date,
    author: z.object({ name: z.string().min(1), uri: address.optional() }),
    link: z.array(link),
    entry: z.array(entrySchema).default([]),
  }),
})

export type AtomFeed = z.infer<typeof feedSchema>['feed']

const MANY = new Set(['feed.link', 'feed.entry', 'feed.entry.link', 'feed.entry.category'])

/**
 * Reads a feed by the rules of Atom (RFC 4287) that ours has to keep: well-formed, one of each thing that must be there, dates with a zone, whole
 * addresses, one link to itself, an author, entries newest first with names of their own. Throws, saying what is wrong, where it breaks one.
 */
export function readAtom(text: string): AtomFeed {
  const formed = XMLValidator.validate(text)
  if (formed !== true)
    throw new Error(`Not well-formed: ${formed.err.msg} in line ${formed.err.line}`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
  const foreign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.exec(text)
  if (foreign !== null || !text.isWellFormed())
    throw new Error('It holds a sign that XML cannot hold')
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (_, path) => MANY.has(String(path)),
  })
  const { feed } = feedSchema.parse(parser.parse(text))
  const names = [feed.id, ...feed.entry.map(({ id }) => id)]
  if (new Set(names).size < names.length) throw new Error('Two things have one name')
  if (feed.link.filter(({ rel }) => rel === 'self').length !== 1)
    throw new Error('No link to itself')
  for (const [place, { updated, published, id, link: links }] of feed.entry.entries()) {
    if (published > updated) throw new Error(`${id} changed before it was there`)
    if (links.filter(({ rel }) => rel === 'alternate').length !== 1)
      throw new Error(`${id} leads to no page`)
    if (updated > (feed.entry[place - 1]?.updated ?? feed.updated))
      throw new Error(`${id} stands too low`)
  }
  return feed
}

/** The words of an element of HTML, as a person reads them. */
export function wordsOf({ '#text': html }: { readonly '#text': string }): string {
  return html
    .replaceAll('</p><p>', ' ')
    .replace(/<\/?p>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
