/** Elements that a trial's page is made of. Anything else in its markup came from a record. */
const ELEMENTS = new Set(
  'a article b bdi br button dd details div dl dt h1 h2 h3 hr li nav ol p section span summary ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'aria-label class href id popover popoverTarget rel start type'.split(' '),
)
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/|#)/

/** What in a page's markup could load or run something, or was never put there by us. Empty for a harmless page. */
export function harmIn(markup: string): string[] {
  const harm: string[] = []
  for (const [tag, name = '', rest = ''] of markup.matchAll(/<([a-z][^\s/>]*)([^>]*)>/gi)) {
    if (!ELEMENTS.has(name)) harm.push(tag)
    for (const [, attribute = '', value = ''] of rest.matchAll(/\s([^\s=>"]+)="([^"]*)"/g)) {
      if (!ATTRIBUTES.has(attribute)) harm.push(tag)
      if (attribute === 'href' && !ADDRESS.test(value)) harm.push(tag)
    }
  }
  return harm
}
