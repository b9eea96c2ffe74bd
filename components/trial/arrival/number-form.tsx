import { Button } from '#components/ui/press/button'
import { Field, Hint, Input, Label, TROUBLED, Trouble } from '#components/ui/press/field'
import { SaidWhileTyping } from './said-while-typing'

type Props = {
  /** Where the form leads, as a plain GET. */
  readonly action: string
  /** The name of the field in the address. */
  readonly name: string
  /** Tells two of these forms on one page apart. */
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly button: string
  readonly value: string
  /** What is wrong with what was typed, as a sentence; null where nothing is. */
  readonly trouble: string | null
}

/** A field for any text or link that holds a trial number. After a mistake it keeps what was typed and says how to put it right. */
export function NumberForm({ action, name, id, label, hint, button, value, trouble }: Props) {
  return (
    <form action={action} method="get">
      <div className={trouble === null ? undefined : TROUBLED}>
        <Field>
          <Label htmlFor={id}>{label}</Label>
          <Hint id={`${id}-hint`}>{hint}</Hint>
          {trouble !== null && <Trouble id={`${id}-trouble`}>{trouble}</Trouble>}
          <SaidWhileTyping action={action} name={name}>
            <div className="flex w-full flex-wrap gap-2.5">
              <Input
                className="min-w-0 flex-[1_1_12rem]"
                id={id}
                name={name}
                type="text"
                defaultValue={value}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                aria-invalid={trouble === null ? undefined : true}
                aria-describedby={trouble === null ? `${id}-hint` : `${id}-hint ${id}-trouble`}
              />
              <Button look="plain" type="submit">
                {button}
              </Button>
            </div>
          </SaidWhileTyping>
        </Field>
      </div>
    </form>
  )
}
