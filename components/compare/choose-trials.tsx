import { Button } from '#components/ui/press/button'
import { Field, Hint, Label, TextArea } from '#components/ui/press/field'
import { CARD } from '../ui/card-styles.ts'

/** A form that takes two to four trial numbers, or links that hold them. Works without a script. `ids` are those that stand in it already. */
export function ChooseTrials({ ids }: { readonly ids: readonly string[] }) {
  return (
    <form className={CARD} action="/compare" method="get">
      <Field>
        <Label htmlFor="ids">Trial numbers or links</Label>
        <Hint id="ids-hint">
          Two to four. A number is NCT and 8 digits. Any trial on ClinicalTrials.gov, on any
          disease.
        </Hint>
        <TextArea
          id="ids"
          name="ids"
          rows={4}
          defaultValue={ids.join('\n')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="ids-hint"
        />
        <Button type="submit" className="mt-2.5">
          Compare them
        </Button>
      </Field>
    </form>
  )
}
