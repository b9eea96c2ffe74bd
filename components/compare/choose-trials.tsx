import { Button } from '#components/ui/button'
/** A form that takes two to four trial numbers, or links that hold them. Works without a script. `ids` are those that stand in it already. */
export function ChooseTrials({ ids }: { readonly ids: readonly string[] }) {
  return (
    <form action="/compare" method="get">
      <div className="field">
        <label htmlFor="ids">Trial numbers or links</label>
        <span className="text-sm text-ink-2" id="ids-hint">
          Two to four. A number is NCT and 8 digits. Any trial on ClinicalTrials.gov, on any
          disease.
        </span>
        <textarea
          className="input"
          id="ids"
          name="ids"
          rows={4}
          defaultValue={ids.join('\n')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="ids-hint"
        />
        <Button type="submit">Compare them</Button>
      </div>
    </form>
  )
}
