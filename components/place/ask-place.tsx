'use client'

import { Toggle, Toggles } from '#components/ui/press/toggle'
import type { KeptPlace } from '#lib/geo/kept-place'
import { UNITS, type Unit } from '#lib/geo/unit'
import { keepPlace, withUnit } from './kept-place.ts'
import { PlaceField } from './place-field.tsx'

/** Where a person is and, once that is a point, in which unit they think. Kept on the device and nowhere else. */
export function AskPlace({ kept }: { readonly kept: KeptPlace | null }) {
  return (
    <div className="grid gap-4">
      <PlaceField
        label="Where do you live, or the nearest town?"
        value={kept?.place ?? null}
        onChoose={(place) => keepPlace(place && withUnit(place))}
      />
      {kept?.place.point && <UnitChoice kept={kept} />}
    </div>
  )
}

function UnitChoice({ kept }: { readonly kept: KeptPlace }) {
  const choose = (unit: Unit) => keepPlace({ ...kept, unit })
  return (
    <Toggles aria-label="Distances in">
      {UNITS.map(({ id, words }) => (
        <Toggle key={id} pressed={id === kept.unit} onClick={() => choose(id)}>
          {words}
        </Toggle>
      ))}
    </Toggles>
  )
}
