import type { ReactNode } from 'react'
import { Field, Label, Select } from '#components/ui/press/field'
import { Tick } from '#components/ui/press/tick'
import type { Choice, FacetChoices } from '#lib/catalogue/browse/browse'
import type { FilterView } from '#lib/catalogue/browse/browse-view'
import type { FacetId } from '#lib/trials/search/search'

type Props = {
  readonly facets: readonly FacetChoices[]
  /** Choices that stay although no trial has them now: as `keyOf` names them. */
  readonly stays: ReadonlySet<string>
  /** Stands under the legend. */
  readonly hint?: ReactNode
}

/** Filters with the same legend as fields of a plain form. Countries and their parts are too many for boxes and become one list to pick from. */
export function FacetFields({ facets, stays, hint }: Props) {
  const [first] = facets
  if (first === undefined || facets.every((facet) => facet.choices.length === 0)) return null
  const any = ANY.get(first.id)
  if (any !== undefined) return <Pick facet={first} any={any} />
  return <Ticks legend={first.legend} facets={facets} stays={stays} hint={hint} />
}

/** Filters that are one list to pick from, with the words for no choice. */
const ANY: ReadonlyMap<FacetId, string> = new Map([
  ['country', 'Any country'],
  ['region', 'Anywhere in it'],
])

const keyOf = ({ id }: FacetChoices, { value }: Choice) => `${id}=${value}`

/** A choice that no trial has is left out, but not where it is all there is to a filter: none is an answer then. */
const isOffered = ({ choices }: FacetChoices, { count, chosen }: Choice) =>
  count > 0 || chosen || choices.length === 1

/** What a list offers, as keys. */
export function offeredIn({ facets }: FilterView): string[] {
  return facets.flatMap((facet) =>
    facet.choices
      .filter((choice) => isOffered(facet, choice))
      .map((choice) => keyOf(facet, choice)),
  )
}

function Ticks({ legend, facets, stays, hint }: Props & { readonly legend: string }) {
  const ticks = facets.flatMap((facet) =>
    facet.choices
      .filter((choice) => isOffered(facet, choice) || stays.has(keyOf(facet, choice)))
      .map((choice) => ({ name: facet.id, key: keyOf(facet, choice), choice })),
  )
  if (ticks.length === 0) return null
  return (
    <fieldset className="[fieldset+&]:mt-5">
      <legend className="mb-1 font-bold">{legend}</legend>
      {hint}
      <div>
        {ticks.map(({ name, key, choice }) => (
          <Offered key={key} name={name} choice={choice} />
        ))}
      </div>
    </fieldset>
  )
}

function Offered({ name, choice }: { readonly name: string; readonly choice: Choice }) {
  return (
    <Tick line="many" name={name} value={choice.value} defaultChecked={choice.chosen}>
      <span>{choice.words}</span>
      <span className="ml-auto flex-none text-ink-2 tabular-nums">
        {choice.count}
        <span className="sr-only">{choice.count === 1 ? ' trial' : ' trials'}</span>
      </span>
    </Tick>
  )
}

function Pick({ facet, any }: { readonly facet: FacetChoices; readonly any: string }) {
  const chosen = facet.choices.find((choice) => choice.chosen)?.value ?? ''
  return (
    <Field className="my-6">
      <Label htmlFor={`facet-${facet.id}`}>{facet.legend}</Label>
      <Select id={`facet-${facet.id}`} name={facet.id} defaultValue={chosen}>
        <option value="">{any}</option>
        {facet.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words} ({choice.count})
          </option>
        ))}
      </Select>
    </Field>
  )
}
