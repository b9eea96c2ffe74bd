import { PUBLIC_API } from '../registry-client/client.ts'
import {
  CONDITIONS,
  conditionParams,
  LARGEST_PAGE,
  MOST_NUMBERS,
  STUDY_FIELDS,
  siteUrl,
  TOPIC_FIELDS,
} from '../registry-client/query.ts'

/** `npm run query`: prints what we ask the registry, to read it and to paste it into the registry's own site. */

console.log(`Three questions, one for each condition, ${LARGEST_PAGE} studies a page:`)
for (const condition of CONDITIONS) {
  console.log(`
  ${condition}
    on the registry's own site: ${siteUrl(condition)}
    on its API: ${PUBLIC_API}/studies?${conditionParams(condition, LARGEST_PAGE)}`)
}
console.log(`
Of each study we read: ${TOPIC_FIELDS.join(', ')}.
Our own rules decide by these which are about the gut in MS.

Of those, and of the doubtful ones, by their numbers, ${MOST_NUMBERS} a call: ${STUDY_FIELDS.join(', ')}.`)
