import { useState } from 'react'
import { PillButton, PillSelect, PillToggle } from '#components/toolbar/pill'
import { Toolbar } from '#components/toolbar/toolbar'
import type { NarrowChoice, Narrowed } from '#lib/catalogue/check/narrow'
import { LIST_ORDERS } from '#lib/eligibility/questions/list-choices'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { ChangeDialog } from '../change-dialog'
import type { ScreenProps } from '../screen-props'
import { tell } from '../state/reply-store'
import { HiddenLine } from './hidden-line'
import { NoneLeft } from './none-left'
import { setOnly } from './show-all.ts'

type Props = ScreenProps & {
  readonly narrowed: Narrowed
  /** Whether most filters stand behind one pill on every screen: where the room is for a table. */
  readonly folded?: boolean
}

/** The filters and the order of the results, with what they hide. They are kept with the answers, on this device, and stand in no address. */
export function ResultToolbar({ narrowed, state: { replies }, questions, folded = false }: Props) {
  const [asking, setAsking] = useState(false)
  const { toggles, topics, within, on, shown } = narrowed
  const [open, ...others] = toggles
  const place = questions.find(({ fields }) => fields.some(({ kind }) => kind === 'place'))
  const hasPlace = placeReplied(replies) !== null
  const toggle = ({ id, words, on: pressed, count }: (typeof toggles)[number]) => (
    <PillToggle key={id} on={pressed} count={count} onClick={() => setOnly(id, !pressed, replies)}>
      {words}
    </PillToggle>
  )
  const order = (id: string) => {
    tell('sort', id === LIST_ORDERS[0].id ? undefined : id)
    if (id === 'near' && !hasPlace) setAsking(true)
  }
  return (
    <>
      <Toolbar
        label="Narrow and order these trials"
        on={on}
        folded={folded}
        first={open !== undefined && toggle(open)}
        sort={
          <PillSelect
            name="Sort"
            value={String(replies.sort ?? LIST_ORDERS[0].id)}
            onChange={({ target }) => order(target.value)}
          >
            {LIST_ORDERS.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </PillSelect>
        }
      >
        {within === null ? (
          place !== undefined && (
            <PillButton aria-haspopup="dialog" onClick={() => setAsking(true)}>
              Within: add your place
            </PillButton>
          )
        ) : (
          <Choice name="Within" field="within" choices={within} />
        )}
        <Choice name="Topic" field="topic" choices={topics} />
        {others.map(toggle)}
      </Toolbar>
      <HiddenLine narrowed={narrowed} />
      {shown.length === 0 && on > 0 && <NoneLeft narrowed={narrowed} replies={replies} />}
      {asking && place !== undefined && (
        <ChangeDialog question={place} replies={replies} close={() => setAsking(false)} />
      )}
    </>
  )
}

/** One of several choices, each with what it would leave. A choice that would leave nothing is offered all the same where it is on. */
function Choice({
  name,
  field,
  choices,
}: {
  readonly name: string
  readonly field: 'within' | 'topic'
  readonly choices: readonly NarrowChoice[]
}) {
  const [all] = choices
  const chosen = choices.find(({ on }) => on) ?? all
  const offered = choices.filter(({ on, count }) => on || count > 0 || field === 'within')
  if (all === undefined || chosen === undefined) return null
  return (
    <PillSelect
      name={name}
      on={chosen !== all}
      value={chosen.id}
      onChange={({ target }) => tell(field, target.value === all.id ? undefined : target.value)}
    >
      {offered.map(({ id, words, count }) => (
        <option key={id} value={id}>
          {words} ({count})
        </option>
      ))}
    </PillSelect>
  )
}
