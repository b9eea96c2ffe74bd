import type { FilterView } from '#lib/catalogue/browse/browse-view'
import { SORTS } from '#lib/trials/search/orders'

const [{ id: FIRST_ORDER }] = SORTS

/** The address of the list that a filled form asks for, from the root of the site. What is left as it comes is not written, so that one list has one address. */
export function addressOf(form: HTMLFormElement): string {
  const params = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() : ''
    if (text !== '' && !(name === 'sort' && text === FIRST_ORDER)) params.append(name, text)
  }
  const query = params.toString()
  return query === '' ? '/trials' : `/trials?${query}`
}

/** Takes one filter out of a form, named as "topic=diet", or "q" for the words. */
export function takeAway(form: HTMLFormElement, filter: string) {
  const [name, value] = filter.split('=', 2)
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.name === name) {
      if (field.type !== 'checkbox') field.value = ''
      else if (field.value === value) field.checked = false
    }
    if (field instanceof HTMLSelectElement && field.name === name) field.value = ''
  }
}

/**
 * Sets a field of a form to one value alone, named as "topic=diet", or "topic=" for none. Gives whether the form has it: a choice without trials may
 * not be offered there.
 */
export function setField(form: HTMLFormElement, sets: string): boolean {
  const [name = '', value = ''] = sets.split('=', 2)
  const fields = [...form.elements].filter(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.name === name,
  )
  const has = (field: Element) =>
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && field.value === value)
  if (fields.length === 0 || (value !== '' && !fields.some(has))) return false
  for (const field of fields) {
    if (field instanceof HTMLInputElement) field.checked = field.value === value
    if (field instanceof HTMLSelectElement) field.value = value
  }
  return true
}

/** Fills the form as a list has it, after a way there that was none of the form's. */
export function fillForm(form: HTMLFormElement, { words, sort, facets }: FilterView) {
  const chosen = new Map(
    facets.map(({ id, choices }) => [
      id.toString(),
      choices.flatMap((choice) => (choice.chosen ? [choice.value] : [])),
    ]),
  )
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    // What has no name is no part of the address.
    if (field.name === '') continue
    if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox')
        field.checked = chosen.get(field.name)?.includes(field.value) === true
      else field.value = words
    }
    if (field instanceof HTMLSelectElement)
      field.value = field.name === 'sort' ? sort : (chosen.get(field.name)?.[0] ?? '')
  }
}
