import { Sub } from '#components/ui/sub'
import { OutsideLink } from '#components/ui/words/outside-link'
import { CARDS_NOTE, type CountryCard, cardsFor } from '#lib/signals/countries/country-cards'
import type { Trial } from '#lib/trials/record/trial'
import { counted } from '#lib/trials/text/listed'
import type { Topic } from '#lib/trials/topics/topics'
import { Fold } from '../trial/fold'

/** What the rules generally say where the study has sites, for the treatments whose rules differ. Nothing where none is needed. */
export function CountryRules({
  trial,
  topics,
}: {
  readonly trial: Trial
  readonly topics: readonly Topic[]
}) {
  const cards = cardsFor(trial, topics)
  if (cards.length === 0) return null
  return (
    <Fold
      id="rules"
      title="Rules where it takes place"
      note={counted(cards.length, 'set')}
      aside={`What the rules there generally say. They say nothing about this study. ${CARDS_NOTE}`}
    >
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </Fold>
  )
}

function Card({ card }: { readonly card: CountryCard }) {
  return (
    <Sub title={`${card.place}: ${card.title}`}>
      <ul className="list-disc pl-6">
        {card.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="text-sm text-ink-2">
        Sources:{' '}
        {card.sources.map(({ name, url }, index) => (
          <span key={name}>
            {index > 0 && '; '}
            {url === null ? name : <OutsideLink href={url}>{name}</OutsideLink>}
          </span>
        ))}
        .
      </p>
    </Sub>
  )
}
