import { PUBLIC_API } from '../ctgov/client.ts'
import { apiParams, GUT_QUERY, siteUrl, TERMS_BY_TOPIC } from '../ctgov/query.ts'

/** `npm run query`: prints the one search, to read it and to paste it into the registry's own site. */

const list = (words: readonly string[]) => words.join(', ')

console.log(`Conditions, any of: ${list(GUT_QUERY.conditions)}

and words, any of:`)
for (const [topic, terms] of Object.entries(TERMS_BY_TOPIC)) {
  console.log(`  ${topic}: ${list(terms)}`)
}
console.log(`
We read: ${list(GUT_QUERY.fields)}
Sorted by ${GUT_QUERY.sort}, ${GUT_QUERY.pageSize} studies a page.

On the registry's own site:
${siteUrl(GUT_QUERY)}

On its API:
${PUBLIC_API}/studies?${apiParams(GUT_QUERY)}`)
