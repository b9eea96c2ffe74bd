import type { CheckCatalogue } from '#lib/catalogue/check/check-catalogue'
import { askOnce, useAsked } from '../../ui/asked-once.ts'

const FORMAT: CheckCatalogue['format'] = 3

/** Our own server made it, so its form is known by its number; a server of another version may answer an old page. */
function isCatalogue(value: unknown): value is CheckCatalogue {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT
}

async function fetchCatalogue(): Promise<CheckCatalogue> {
  const answer = await fetch('/api/catalogue')
  if (!answer.ok) throw new Error(`The trials could not be read (${answer.status}).`)
  const value: unknown = await answer.json()
  if (!isCatalogue(value))
    throw new Error('The trials came in a form that this page is too old for.')
  return value
}

/** The trials: asked for once, the same for everyone, whatever a person answers. */
const catalogue = askOnce(fetchCatalogue)

export const useCatalogue = () => useAsked(catalogue)
