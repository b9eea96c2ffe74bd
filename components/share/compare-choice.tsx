import { Well } from '#components/ui/well'
import type { FoundTrial } from '#lib/catalogue/browse/open-list'
import { MOST_COMPARED } from '#lib/shortlist/list-link'

/** More trials than a table can show: boxes to tick, sent as a plain form. */
export function CompareChoice({ found }: { readonly found: readonly FoundTrial[] }) {
  return (
    <div className="noprint">
      <Well id="compare" title="Compare">
        <form action="/compare" method="get">
          <fieldset>
            <legend>Choose 2 to {MOST_COMPARED} trials</legend>
            {found.map(({ entry: { trial } }) => (
              <label className="tick" key={trial.nctId}>
                <input type="checkbox" name="ids" value={trial.nctId} />
                <span>
                  <bdi className="record">{trial.title}</bdi>{' '}
                  <span className="small quiet">{trial.nctId}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="acts mt-4">
            <button className="btn plain low" type="submit">
              Compare these
            </button>
          </div>
        </form>
      </Well>
    </div>
  )
}
