import { Note } from '#components/ui/note'
import { Section } from '#components/ui/section'
import { OutsideLink } from '#components/ui/words/outside-link'
import { readPasted } from '#lib/trials/links/pasted'
import { recordLink } from '#lib/trials/links/registry-links'
import { PasteForm } from './paste-form'
import { PastedWays } from './pasted-ways'

/** What to do about a number that opens no trial. `typed` is what stood in the address. */
export function NoSuchTrial({ typed }: { readonly typed: string }) {
  const pasted = readPasted(typed)
  if (pasted.kind === 'number') return <NotInRegistry nctId={pasted.nctId} />
  return (
    <>
      <h1 className="text-3xl font-bold">
        {pasted.kind === 'elsewhere'
          ? 'That number is from another registry'
          : 'That is not a trial number'}
      </h1>
      <Section title="The trial number">
        <PasteForm value={typed} trouble={pasted.sentence} />
        <PastedWays pasted={pasted} />
        <p>
          <a href="/trials">Browse all the trials on our list</a>
        </p>
      </Section>
    </>
  )
}

function NotInRegistry({ nctId }: { readonly nctId: string }) {
  return (
    <>
      <h1 className="text-3xl font-bold">Not found</h1>
      <div className="max-w-read mt-6">
        <Note title={`There is no trial ${nctId} in the registry`} level="h2">
          <p>
            Check the number with whoever gave it to you. A study that is in no registry is worth
            asking about.
          </p>
          <p>
            The answer we have may be up to an hour old.{' '}
            <OutsideLink href={recordLink(nctId)}>
              Look for {nctId} on ClinicalTrials.gov
            </OutsideLink>
          </p>
        </Note>
      </div>
      <Section title="Try another number">
        <PasteForm value={nctId} />
        <p>
          <a href="/trials">Browse all the trials on our list</a>
        </p>
      </Section>
    </>
  )
}
