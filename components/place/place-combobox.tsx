'use client'

import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Field, Hint, Input, Label, Trouble } from '#components/ui/press/field'
import type { Offer } from '#lib/geo/typed/find-typed'
import { countryName, countWords, noteWords, placeInCountry, placeWords } from './place-wording.ts'
import { useSuggestions } from './use-suggestions.ts'

/**
 * A field that suggests places, after the combobox pattern of the ARIA Authoring Practices Guide: the focus stays in the field, arrows
 * go through the list, Enter takes, Escape closes and then empties. Our own, because a library for it weighs more than the rest of the page.
 */
export function PlaceCombobox({
  label,
  chosen,
  home,
  onChoose,
  onClear,
}: {
  readonly label: string
  /** The words of the chosen place, or an empty text. */
  readonly chosen: string
  /** ISO code of the country that was chosen before; null for none. */
  readonly home: string | null
  readonly onChoose: (place: Offer) => void
  readonly onClear: () => void
}) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(-1)
  const [open, setOpen] = useState(false)
  // Words that were typed and left are no place: who goes on would think that they count.
  const [missed, setMissed] = useState(false)
  // Said to who comes back: a line that came on leaving would move what is being pressed.
  const told = missed && open
  const { suggestions, again, prepare } = useSuggestions(open ? typed : null, home)
  const places = suggestions?.offers ?? []
  const note = noteWords(suggestions?.note ?? null)
  const text = typed ?? chosen

  function look() {
    setOpen(true)
    setActive(-1)
    if (suggestions?.trouble) again()
  }

  function close() {
    setOpen(false)
    setActive(-1)
  }

  function leave() {
    close()
    setMissed(typed !== null && typed.trim() !== '')
  }

  function comeBack() {
    prepare()
    if (missed) look()
  }

  function change(next: string) {
    setTyped(next)
    setMissed(false)
    look()
    if (next === '') onClear()
  }

  function choose(place: Offer) {
    setTyped(null)
    setMissed(false)
    close()
    onChoose(place)
  }

  function move(by: 1 | -1) {
    if (places.length === 0) return look()
    setActive((active + (active < 0 && by < 0 ? 0 : by) + places.length) % places.length)
  }

  function take() {
    const only = places.length === 1 && suggestions?.sure ? places[0] : undefined
    const place = places[active] ?? only
    if (place) choose(place)
  }

  /** What a key does, if it does anything of its own here. */
  const acts = new Map([
    ['ArrowDown', () => move(1)],
    ['ArrowUp', () => move(-1)],
    ['Enter', take],
    ['Escape', () => (suggestions === null ? change('') : close())],
  ])

  function press(event: KeyboardEvent) {
    const act = acts.get(event.key)
    // With no list to take from, Enter is the form's.
    const isForms = event.key === 'Enter' && places.length === 0
    if (act === undefined || isForms || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }

  return (
    <Field>
      <Label htmlFor={`${id}field`}>{label}</Label>
      <Hint id={`${id}hint`}>
        A town anywhere, with its country if you like, or a postcode. This device looks it up. It
        asks our server for the first few letters or digits at most.
      </Hint>
      {told && (
        <Trouble id={`${id}missed`} role="alert">
          Choose a place from the list, or empty the field.
        </Trouble>
      )}
      <div className="relative w-full">
        <Input
          ref={field}
          id={`${id}field`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={places.length > 0}
          aria-controls={`${id}list`}
          aria-activedescendant={active < 0 ? undefined : `${id}option${active}`}
          aria-describedby={told ? `${id}missed ${id}hint` : `${id}hint`}
          aria-invalid={missed}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={100}
          value={text}
          onChange={(event) => change(event.target.value)}
          onKeyDown={press}
          onFocus={comeBack}
          onBlur={leave}
        />
        <div
          className="absolute inset-x-0 top-[calc(100%-2px)] z-2 max-h-96 overflow-y-auto rounded-b-sm border-2 border-ink bg-paper"
          hidden={places.length === 0}
        >
          {note !== '' && (
            <p className="border-b border-rule px-3.5 py-2 font-semibold leading-snug">{note}</p>
          )}
          <div id={`${id}list`} role="listbox" aria-label="Places">
            {places.map((place, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
              <div
                key={`${placeWords(place)} ${place.point?.lat} ${place.point?.lon}`}
                id={`${id}option${index}`}
                className="flex min-h-target cursor-pointer items-center justify-between gap-4 px-3.5 py-2 leading-snug not-first:border-t not-first:border-rule not-aria-selected:hover:bg-accent-tint aria-selected:bg-accent aria-selected:font-semibold aria-selected:text-on-accent forced-colors:aria-selected:bg-[Highlight] forced-colors:aria-selected:text-[HighlightText] forced-colors:aria-selected:forced-color-adjust-none"
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                // The field must not lose the focus, or the list would close before the press counts.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(place)}
              >
                <span>{placeInCountry(place)}</span>
                <small className="text-end text-sm leading-snug">
                  {countryName(place.country)}
                </small>
              </div>
            ))}
          </div>
        </div>
      </div>
      <p className="text-sm text-ink-2" role="status">
        {countWords(suggestions)}
      </p>
    </Field>
  )
}
