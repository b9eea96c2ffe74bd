import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { Tick } from '#components/ui/press/tick'
import { Section } from '#components/ui/section'
import type { FoundTrial } from '#lib/catalogue/browse/open-list'
import { MOST_COMPARED } from '#lib/shortlist/list-link'

/** More trials than a table can show: boxes to tick, sent as a plain form. */
export function CompareChoice({ found }: { readonly found: readonly FoundTrial[] }) {
  return (
    <div className="print:hidden">
      <Section id="compare" title="Compare">
        <form action="/compare" method="get">
          <fieldset>
            <legend>Choose 2 to {MOST_COMPARED} trials</legend>
            {found.map(({ entry: { trial } }) => (
              <Tick key={trial.nctId} name="ids" value={trial.nctId}>
                <span>
                  <bdi className="font-record">{trial.title}</bdi>{' '}
                  <span className="text-sm text-ink-2">{trial.nctId}</span>
                </span>
              </Tick>
            ))}
          </fieldset>
          <Actions className="mt-4">
            <Button look="plain" size="low" type="submit">
              Compare these
            </Button>
          </Actions>
        </form>
      </Section>
    </div>
  )
}
