import type { Choice, FacetChoices } from '#lib/catalogue/browse'

/** The choices of one filter as fields of a plain form. Filters with many choices become one list to pick from. */
export function FacetFields({ facet }: { facet: FacetChoices }) {
  if (facet.choices.length === 0) return null
  return facet.id === 'country' ? <Pick facet={facet} /> : <Ticks facet={facet} />
}

function Ticks({ facet }: { facet: FacetChoices }) {
  const choices = facet.choices.filter((choice) => choice.count > 0 || choice.chosen)
  if (choices.length === 0) return null
  return (
    <fieldset>
      <legend>{facet.legend}</legend>
      <div>
        {choices.map((choice) => (
          <Tick key={choice.value} name={facet.id} choice={choice} />
        ))}
      </div>
    </fieldset>
  )
}

function Tick({ name, choice }: { name: string; choice: Choice }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={choice.value} defaultChecked={choice.chosen} />
      <span>{choice.words}</span>
      <span className="n nums">
        {choice.count}
        <span className="hide">{choice.count === 1 ? ' trial' : ' trials'}</span>
      </span>
    </label>
  )
}

function Pick({ facet }: { facet: FacetChoices }) {
  const chosen = facet.choices.find((choice) => choice.chosen)?.value ?? ''
  return (
    <div className="field my-6">
      <label htmlFor={`facet-${facet.id}`}>{facet.legend}</label>
      <select className="select" id={`facet-${facet.id}`} name={facet.id} defaultValue={chosen}>
        <option value="">Any country</option>
        {facet.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words} ({choice.count})
          </option>
        ))}
      </select>
    </div>
  )
}
