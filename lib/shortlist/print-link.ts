import { type AskedList, parseList, printHref, type SharedList } from './list-link.ts'

/** What to print, as an address holds it: a list, and whether the letters are large. */
export type AskedPack = AskedList & { readonly large: boolean }

/** Reads a list and its print option from an address. Only `large=1` asks for large letters. */
export function parsePack(params: URLSearchParams): AskedPack {
  return { ...parseList(params), large: params.get('large') === '1' }
}

/** The address of the pages to print, in large letters or in the usual ones. The usual ones are not written. */
export function packHref(list: SharedList, large: boolean): string {
  return `${printHref(list)}${large ? '&large=1' : ''}`
}
