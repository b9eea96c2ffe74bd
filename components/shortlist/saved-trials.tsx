'use client'

import { useState } from 'react'
import { ListSection } from '#components/ui/lists/list-section'
import { NumberedList } from '#components/ui/lists/numbered-list'
import { TrialRows } from '#components/ui/lists/trial-rows'
import { Note } from '#components/ui/note'
import { Section } from '#components/ui/section'
import { moveTrial, putBack, removeTrial, type SavedTrial } from '#lib/shortlist/saved-list'
import { deviceDay } from '../check/state/device-day.ts'
import { forgetOffline } from '../offline/forget-offline.ts'
import { KeepSection } from '../offline/keep-section.tsx'
import { usePart } from '../ui/use-part.ts'
import { ClearDevice } from './clear-device.tsx'
import { GoneRow } from './gone-row.tsx'
import { SavedActs } from './saved-acts.tsx'
import { SavedRow } from './saved-row.tsx'
import { changeSaved, clearDevice, useSaved } from './saved-store.ts'
import { type Gone, shownRows } from './shown-rows.ts'
import { type FactsNow, factOf, standingOf } from './standing.ts'
import { TakeItWithYou } from './take-along/take-it-with-you.tsx'
import { Unreached } from './unreached.tsx'
import { useFocusOn } from './use-focus-on.ts'

const loadFacts = () => import('./facts-part.tsx')

/** The saved trials of this device, with what changed in each. The server is asked for the facts of all listed trials, and never learns which are saved. */
export function SavedTrials() {
  const { list, loaded } = useSaved()
  const { part, missing, again } = usePart(loadFacts)
  const [now, setNow] = useState<FactsNow>({ facts: undefined, trouble: false })
  const standing = { ...now, trouble: now.trouble || missing }
  const [gone, setGone] = useState<readonly Gone[]>([])
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const focusOn = useFocusOn()
  const { trials, aside } = list
  const rows = shownRows(trials, gone)

  const remove = (trial: SavedTrial, at: number) => {
    changeSaved((before) => removeTrial(before, trial.nctId))
    setGone([...gone.filter((one) => one.trial.nctId !== trial.nctId), { trial, at }])
    setSaid(`Removed: ${trial.title}.`)
    focusOn(`back-${trial.nctId}`)
  }
  const bringBack = (trial: SavedTrial, at: number) => {
    changeSaved((before) => putBack(before, trial, at))
    setGone(gone.filter((one) => one.trial.nctId !== trial.nctId))
    setSaid(`Put back: ${trial.title}.`)
    focusOn(`remove-${trial.nctId}`)
  }
  const move = (trial: SavedTrial, by: -1 | 1, to: number) => {
    changeSaved((before) => moveTrial(before, trial.nctId, by))
    setSaid(`Moved ${by < 0 ? 'up' : 'down'}: ${trial.title}. Now ${to + 1} of ${trials.length}.`)
    const edge = by < 0 ? to === 0 : to === trials.length - 1
    focusOn(`${by < 0 === edge ? 'down' : 'up'}-${trial.nctId}`)
  }
  const clear = async () => {
    setGone([])
    const trouble = clearDevice()
    return (await forgetOffline()) ?? trouble
  }

  return (
    <div className="no-script:hidden min-h-screen">
      <h1 className="text-3xl font-bold">{heading(loaded, trials.length)}</h1>
      <p className="text-lg max-w-read mt-3">
        Kept on this device only. No one else can see this list until you share it.
      </p>
      <p className="sr-only" role="status">
        {said}
      </p>
      {loaded && trials.length === 0 && <Empty />}
      {trials.length > 0 && <SavedActs trials={trials} chosen={chosen} />}
      {aside.length > 0 && <Aside count={aside.length} />}
      <div className="mt-4 max-w-read">
        {missing && rows.length > 0 && <Unreached retry={again} />}
        {part && <part.FactsPart says={rows.length > 0} onFacts={setNow} />}
      </div>
      {rows.length > 0 && (
        <ListSection title="Your list">
          <TrialRows>
            {rows.map(({ trial, gone: out, place }) => {
              if (out) {
                const back = () => bringBack(trial, place)
                return <GoneRow key={trial.nctId} trial={trial} putBack={back} />
              }
              const fact = factOf(now.facts, trial)
              return (
                <SavedRow
                  key={trial.nctId}
                  trial={trial}
                  fact={fact}
                  signals={part && fact && <part.SavedSignals fact={fact} />}
                  standing={standingOf(standing, trial)}
                  today={deviceDay()}
                  place={place}
                  of={trials.length}
                  chosen={chosen}
                  choose={setChosen}
                  remove={() => remove(trial, place)}
                  move={(by) => move(trial, by, place + by)}
                  say={setSaid}
                  focusOn={focusOn}
                />
              )
            })}
          </TrialRows>
        </ListSection>
      )}
      {loaded && <TakeItWithYou list={list} />}
      {loaded && <KeepSection saved={trials} />}
      {loaded && <ClearDevice clear={clear} />}
    </div>
  )
}

function heading(loaded: boolean, count: number): string {
  if (!loaded) return 'Saved trials'
  return count === 0 ? 'Nothing saved yet' : `Saved trials: ${count}`
}

function Empty() {
  return (
    <Section title="What you can do">
      <NumberedList>
        <li>
          <span>
            <a href="/trials">
              <b>Browse the trials</b>
            </a>
            <br />
            Press “Save” under one, or on its own page.
          </span>
        </li>
        <li>
          <span>
            <a href="/check">
              <b>See what could fit you</b>
            </a>
            <br />
            Answer a few questions. Nothing that you tell us leaves your device.
          </span>
        </li>
        <li>
          <span>
            <b>Bring in a file</b>
            <br />
            If you kept your list as a file, it can go on here: see below.
          </span>
        </li>
      </NumberedList>
    </Section>
  )
}

function Aside({ count }: { readonly count: number }) {
  return (
    <Note
      look="missing"
      className="mt-4 max-w-read"
      level="h2"
      title={
        count === 1
          ? '1 part of what is kept here could not be read'
          : `${count} parts of what is kept here could not be read`
      }
    >
      <p>Nothing is thrown away. It stays on this device, and goes into the file below.</p>
    </Note>
  )
}
