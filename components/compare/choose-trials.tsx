/** A form that takes two to four trial numbers, or links that hold them. Works without a script. `ids` are those that stand in it already. */
export function ChooseTrials({ ids }: { readonly ids: readonly string[] }) {
  return (
    <form action="/compare" method="get">
      <div className="field">
        <label htmlFor="ids">Trial numbers or links</label>
        <span className="hint" id="ids-hint">
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
        <button className="btn" type="submit">
          Compare them
        </button>
      </div>
    </form>
  )
}
