/** Elements that a trial's page is made of. Anything else in its markup came from a record. */
const ELEMENTS = new Set(
  'a article aside b bdi blockquote br button circle dd details div dl dt figcaption figure footer g h1 h2 h3 h4 hr li mark nav ol p path rect section small span summary svg text time ul'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  [
    'aria-label class data-edged data-named data-next-bar data-restated data-summary dateTime dir href id popover popoverTarget rel role start type',
    'aria-hidden cx cy d fill height r rx shape-rendering stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width viewBox width x y',
  ].flatMap((names) => names.split(' ')),
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
