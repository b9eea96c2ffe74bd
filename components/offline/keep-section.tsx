import { TryAgain } from '#components/ui/press/try-again'
import { Section } from '#components/ui/section'
import type { SavedTrial } from '#lib/shortlist/saved-list'
import { usePart } from '../ui/use-part.ts'

const loadPart = () => import('./keep-offline.tsx')

/** Offers to keep the check, the saved list and all listed trials for a time without a network. Nothing is kept until the button is pressed. */
export function KeepSection({ saved }: { readonly saved: readonly SavedTrial[] }) {
  const { part, missing, again } = usePart(loadPart)
  return (
    <Section title="Keep this on my device" id="offline">
      <p>
        The check, your saved list and every trial on our list can open without a network too, in
        this browser.
      </p>
      <p className="text-ink-2">
        Your browser fetches all listed trials, whichever you saved, so nobody learns which those
        are. Your answers, your place and your notes are no part of it. They stay where they are.
      </p>
      {part && <part.KeepOffline saved={saved} />}
      {missing && (
        <>
          <p role="status">We could not load the button for it. Are you online?</p>
          <TryAgain again={again} />
        </>
      )}
    </Section>
  )
}
