import type { Results } from '#lib/catalogue/check/check-results'
import { isIn } from '#lib/catalogue/check/distances'
import { type Headline, headline } from '#lib/catalogue/check/headline'
import { placeReplied, type Replies } from '#lib/eligibility/questions/replies'
import { severalReplied } from '#lib/eligibility/questions/reply'
import type { AsOf } from '#lib/trials/record/as-of'
import { countryInSentence } from '../../place/place-wording.ts'

/** The headline for what a person told of topics, place and how far they can go. Without a limit their country stands for it. */
export function answerHeadline(results: Results, replies: Replies, asOf: AsOf): Headline {
  const topics = severalReplied(replies.topics) ?? []
  const kept = placeReplied(replies)
  const limit = Number(replies.reach)
  const asked = { topics, asOf }
  if (kept?.place.point && limit > 0) {
    return headline(results, {
      ...asked,
      where: `within ${limit} ${kept.unit}`,
      isThere: ({ band }) => (band === 'unknown' || band === null ? null : band === 'near'),
    })
  }
  const country = kept?.place.country ?? null
  if (country === null || replies.reach === 'stay' || replies.reach === 'any')
    return headline(results, { ...asked, where: null, isThere: () => true })
  return headline(results, {
    ...asked,
    where: `in ${countryInSentence(country)}`,
    isThere: ({ trial: { places, morePlaces } }) =>
      isIn(
        country,
        places.filter(({ open }) => open),
        morePlaces,
      ),
  })
}
