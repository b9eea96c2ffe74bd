import type { RecordDate } from '../record/trial.ts'
import { grainOf } from './spoken-date.ts'

/** Whether a day or month lies wholly before today. Text that is neither never does, nor a day that does not exist. */
export function isPast({ text }: RecordDate, today: string): boolean {
  const grain = grainOf(text)
  return (grain === 'day' || grain === 'month') && text < today.slice(0, text.length)
}
