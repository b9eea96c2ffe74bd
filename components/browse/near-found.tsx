import { NumberedList } from '#components/ui/lists/numbered-list'
import { Section } from '#components/ui/section'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'

type Props = Pick<BrowseView, 'near'>

/** What else to look for where a search finds little, under what it found. */
export function NearFound({ near }: Props) {
  return (
    <Section title="Close to this">
      <NumberedList>
        <NearSteps near={near} />
      </NumberedList>
    </Section>
  )
}

/** Each as a line of a numbered list. */
export function NearSteps({ near }: Props) {
  return near.map(({ words, href, count }) => (
    <li key={href}>
      <span>
        <a href={href}>
          <b>{words}</b>
        </a>
        <br />
        {count === null
          ? 'It is not on our list. Its page says what we know of it.'
          : `That gives ${count === 1 ? '1 trial' : `${count} trials`}.`}
      </span>
    </li>
  ))
}
