import { grainOf } from '../trials/dates/calendar.ts'
import { spokenDate } from '../trials/dates/spoken-date.ts'
import type { Fingerprint, KeptDate } from './fingerprint.ts'

type Named = {
  readonly key: 'started' | 'mainEnd' | 'ended'
  readonly noun: string
  readonly happened: string
}

const DATES: readonly Named[] = [
  { key: 'started', noun: 'start', happened: 'It started' },
  { key: 'mainEnd', noun: 'end of the main part', happened: 'Its main part ended' },
  { key: 'ended', noun: 'end', happened: 'It ended' },
]

/** What became of the dates of a trial, as sentences. An end of the main part that is the end of all is said once. */
export function dateChanges(before: Fingerprint, now: Fingerprint): readonly string[] {
  const oneEnd = [before, now].every(({ mainEnd, ended }) => `${mainEnd}` === `${ended}`)
  return DATES.filter(({ key }) => !(oneEnd && key === 'mainEnd')).flatMap((named) => {
    const sentence = dateChange(named, before, now)
    return sentence === null ? [] : [sentence]
  })
}

function dateChange(named: Named, before: Fingerprint, now: Fingerprint): string | null {
  const [was, is] = [real(before[named.key]), real(now[named.key])]
  if (was === null && is === null) return null
  if (is === null) {
    return was === null || now.part
      ? null
      : `The record no longer gives the ${nounOf(named, was)}, ${spoken(was)}.`
  }
  if (was === null) {
    return before.part ? null : `The record now gives the ${nounOf(named, is)}: ${spoken(is)}.`
  }
  return moved(named, was, is)
}

function moved(named: Named, was: KeptDate, is: KeptDate): string | null {
  const same = isSame(was, is)
  if (was[1] === true && is[1] === false) {
    const on = /^\d{4}-\d{2}$/.test(is[0]) ? 'in' : 'on'
    const plan = same ? ', as planned' : `; the plan was ${spoken(was)}`
    return `${named.happened} ${on} ${spoken(is)}${plan}.`
  }
  return same ? null : `The ${nounOf(named, is)} moved from ${spoken(was)} to ${spoken(is)}.`
}

/** A month and a day in it are the same date, told more exactly. */
const isSame = ([was]: KeptDate, [is]: KeptDate) => was.startsWith(is) || is.startsWith(was)

/** A day that does not exist, as older versions kept it from some records, is no date. */
const real = (date: KeptDate | null) =>
  date !== null && /^\d{4}-\d{2}/.test(date[0]) && grainOf(date[0]) === null ? null : date

const nounOf = ({ noun }: Named, [, planned]: KeptDate) => (planned ? `planned ${noun}` : noun)

const spoken = ([text]: KeptDate) => spokenDate(text)
