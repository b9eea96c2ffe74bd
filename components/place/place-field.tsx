'use client'

import { useId, useMemo, useState } from 'react'
import { Actions } from '#components/ui/press/actions'
import { Button } from '#components/ui/press/button'
import { Field, Label, Select } from '#components/ui/press/field'
import type { ChosenPlace } from '#lib/geo/kept-place'
import { coarse } from '#lib/geo/point'
import { PlaceCombobox } from './place-combobox.tsx'
import { allCountries, placeWords } from './place-wording.ts'

/** Ten seconds is as long as people wait for a button to do something. A position of up to an hour ago is near enough for 10 km. */
const LOCATING = { enableHighAccuracy: false, timeout: 10_000, maximumAge: 3_600_000 } as const

const NOT_TOLD = 'Your browser did not tell us where you are. Type a town instead.'

/**
 * Where a person is: a town or postcode, the place of the device to about 10 km, or only a country, any of the world. Nothing of it is sent.
 */
export function PlaceField({
  label,
  value,
  onChoose,
}: {
  readonly label: string
  readonly value: ChosenPlace | null
  readonly onChoose: (place: ChosenPlace | null) => void
}) {
  const id = useId()
  const [message, setMessage] = useState('')
  // A new number makes the field anew: letters that were typed before do not outlive another choice.
  const [round, setRound] = useState(0)
  const countries = useMemo(allCountries, [])
  const onlyCountry = value?.point === null ? (value.country ?? '') : ''

  function choose(place: ChosenPlace | null) {
    setMessage('')
    onChoose(place)
  }

  function chooseElsewhere(place: ChosenPlace | null) {
    setRound(round + 1)
    choose(place)
  }

  function locate() {
    if (!('geolocation' in navigator)) return setMessage(NOT_TOLD)
    setMessage('Asking your browser …')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        chooseElsewhere({
          words: 'Where you are now, to about 10 km',
          point: coarse({ lat: coords.latitude, lon: coords.longitude }),
          country: null,
        }),
      () => setMessage(NOT_TOLD),
      LOCATING,
    )
  }

  return (
    <div className="grid gap-4">
      <div className="no-script:hidden grid gap-3">
        <PlaceCombobox
          key={round}
          label={label}
          chosen={value?.point ? value.words : ''}
          home={value?.country ?? null}
          onChoose={(place) =>
            choose({ words: placeWords(place), point: place.point, country: place.country })
          }
          onClear={() => choose(null)}
        />
        <Actions>
          <Button look="plain" size="low" onClick={locate}>
            Use where I am now
          </Button>
          <Button look="link" size="low" className="ml-2" onClick={() => chooseElsewhere(null)}>
            Clear
          </Button>
        </Actions>
        <p className="text-sm text-ink-2" role="status">
          {message}
        </p>
      </div>
      <Field>
        <Label htmlFor={`${id}country`}>Just my country</Label>
        <Select
          id={`${id}country`}
          value={onlyCountry}
          onChange={({ target }) => {
            const country = countries.find(({ code }) => code === target.value)
            chooseElsewhere(
              country ? { words: country.name, point: null, country: country.code } : null,
            )
          }}
        >
          <option value="">Not chosen</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}
