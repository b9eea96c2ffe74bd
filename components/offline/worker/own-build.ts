const FILE = /\/_next\/static\/[^"'\\\s<>()&]+/g

/**
 * Whether a page needs no other files than these: it was made by the version that they belong to. A page of another version, kept beside them, would
 * open without its scripts and styles.
 */
export function isOfThisBuild(html: string, files: readonly string[]): boolean {
  const known = new Set(files)
  return (html.match(FILE) ?? []).every((file) => known.has(file))
}
