import { Section } from '#components/ui/section'
import type { AskedList } from '#lib/shortlist/list-link'
import { ListForm } from './list-form'
import { ListTrouble } from './list-trouble'

const NOTHING_OPENED = { found: [], missing: [] } as const

/** The page without a list: how to make one to hand over. Names what stood in the address and was no trial number. */
export function NoListYet({ asked }: { readonly asked: AskedList }) {
  return (
    <>
      <h1 className="text-3xl font-bold">Make a list to share</h1>
      <p className="text-lg max-w-read mt-2">
        Put trials together for someone: as a link, as a QR code, or on paper. The list holds trial
        numbers and, if you want, a title. It holds no answers and nothing about a person.
      </p>
      <div className="stack-3 max-w-read not-empty:mt-8">
        <ListTrouble asked={asked} opened={NOTHING_OPENED} />
      </div>
      <Section
        title="Your list"
        aside="For MS nurses, and for everyone who wants to show trials to someone."
      >
        <ListForm ids={[]} title={asked.title} action="Make the list" />
        <p>
          <a href="/trials">Browse all the trials</a>
        </p>
      </Section>
    </>
  )
}
