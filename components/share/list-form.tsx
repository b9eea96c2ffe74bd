import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { Field, Hint, Input, Label, TextArea } from '#components/ui/press/field'
import { LONGEST_TITLE, MOST_IN_LIST } from '#lib/shortlist/list-link'

/** Makes a list out of what a person pastes, or changes one. A plain form: what is sent are numbers and a title. */
export function ListForm({
  ids,
  title,
  action,
}: {
  readonly ids: readonly string[]
  readonly title: string | null
  /** The words on the button. */
  readonly action: string
}) {
  return (
    <form className="grid gap-5" action="/list" method="get">
      <Field>
        <Label htmlFor="list-ids">Paste trial numbers or links</Label>
        <Hint id="list-ids-hint">
          Up to {MOST_IN_LIST}, with spaces, commas or lines between them. A number is NCT and 8
          digits.
        </Hint>
        <TextArea
          id="list-ids"
          name="ids"
          rows={6}
          defaultValue={ids.join('\n')}
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="list-ids-hint"
        />
      </Field>
      <Field>
        <Label htmlFor="list-title">Title, if you want one</Label>
        <Hint id="list-title-hint">
          It is in the link: everyone with the link can read it. Please leave out names and anything
          about a person’s health.
        </Hint>
        <Input
          id="list-title"
          name="title"
          type="text"
          maxLength={LONGEST_TITLE}
          defaultValue={title ?? ''}
          autoComplete="off"
          aria-describedby="list-title-hint"
        />
      </Field>
      <Actions>
        <Button look="plain" type="submit">
          {action}
        </Button>
      </Actions>
    </form>
  )
}
