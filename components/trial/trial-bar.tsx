import { SaveButton } from '#components/shortlist/save-button'
import { ButtonLink } from '#components/ui/press/button-link'
import { StateChip } from '#components/ui/state-chip'
import type { Entry } from '#lib/catalogue/catalogue'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { placesWords } from '#lib/trials/sites/places'
import { takesPeople } from '#lib/trials/sites/takes-people'

/** What to do with a trial, always at hand: at the lower edge of a phone, beside the record on a wide screen, where its state and the way to its parts stand too. */
export function TrialBar({
  entry,
  asOf,
  jumps,
}: {
  readonly entry: Entry
  /** The tense in which its state is told. */
  readonly asOf: AsOf
  readonly jumps: readonly { readonly href: string; readonly words: string }[]
}) {
  const { trial } = entry
  const places = placesWords(trial)
  const open = takesPeople({ state: null }, trial.state)
  return (
    <aside
      aria-label="This trial"
      data-next-bar=""
      className="max-lg:next-bar max-lg:-mx-4.5 max-lg:mt-6 max-lg:px-4.5 lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:self-start lg:overflow-y-auto lg:rounded-xl lg:border lg:border-rule lg:bg-card lg:p-4.5 lg:shadow-card"
    >
      <div className="grid gap-2 text-sm leading-snug max-lg:hidden">
        <p className="flex">
          <StateChip look={open ? 'open' : 'other'}>{stateWords(trial.state, asOf)}</StateChip>
        </p>
        {places !== null && <bdi>{places}</bdi>}
        <p className="text-ink-2">{trial.nctId}</p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 max-[22.5em]:[&_:is(a,button)]:px-2.5 lg:mt-4 lg:grid lg:justify-stretch">
        <ButtonLink size="low" look={open ? 'main' : 'plain'} href="#contact">
          Contact
        </ButtonLink>
        <SaveButton trial={trialToSave(entry)} short className="lg:*:w-full" />
        <ButtonLink size="low" look="plain" href="#share">
          Share
        </ButtonLink>
      </div>
      <nav className="mt-4 text-sm max-lg:hidden" aria-label="On this page">
        <ul className="grid">
          {jumps.map(({ href, words }) => (
            <li key={href}>
              <a className="inline-flex min-h-touch items-center leading-snug" href={href}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}
