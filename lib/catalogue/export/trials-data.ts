import { stringify } from 'csv-stringify/sync'
import type { Search } from '../../trials/search/search.ts'
import { browse } from '../browse/browse.ts'
import { wordFinderFor } from '../browse/find-words.ts'
import type { Catalogue, Freshness, ListedEntry } from '../catalogue.ts'
import { csvCell } from './csv-cell.ts'
import { DATA_FIELDS } from './data-fields.ts'
import { SOURCE, TERMS } from './registry-terms.ts'

/** The columns of the table that are the same in all its rows, so that a row tells where it is from when it is alone. */
export const COPY_FIELDS: readonly {
  readonly name: string
  readonly about: string
  readonly value: (copy: Freshness) => string
}[] = [
  { name: 'source', about: 'Where the records are from.', value: () => SOURCE },
  {
    name: 'copy',
    about:
      'Which copy was read. One of: live, saved (our last one), offline (the one that comes with this site).',
    value: (copy) => copy.source,
  },
  { name: 'readAt', about: 'When that copy was read.', value: (copy) => copy.readAt },
  { name: 'terms', about: 'On what terms the data can be used.', value: () => TERMS },
]

/** The forms in which the data can be taken. */
const FORMS = {
  csv: (entries: readonly ListedEntry[], copy: Freshness) =>
    stringify(
      entries.map((entry) => [
        ...DATA_FIELDS.map(({ value }) => csvCell(value(entry))),
        ...COPY_FIELDS.map(({ value }) => csvCell(value(copy))),
      ]),
      {
        bom: true,
        header: true,
        columns: [...DATA_FIELDS, ...COPY_FIELDS].map(({ name }) => name),
        record_delimiter: 'windows',
        // Quoted, so that no semicolon or tab of a record starts a column either.
        quoted_string: true,
        // A cell that begins like a formula gets an apostrophe, so that a spreadsheet shows it instead of running it.
        escape_formulas: true,
      },
    ),
  json: (entries: readonly ListedEntry[], copy: Freshness) =>
    JSON.stringify({
      ...Object.fromEntries(COPY_FIELDS.map(({ name, value }) => [name, value(copy)])),
      fields: DATA_FIELDS.map(({ name, about }) => ({ name, about })),
      count: entries.length,
      trials: entries.map((entry) =>
        Object.fromEntries(DATA_FIELDS.map(({ name, value }) => [name, value(entry)])),
      ),
    }),
} as const

export type DataForm = keyof typeof FORMS

/** Every trial that a search matches, on all its pages and in its order, in one of the forms. `today` is an ISO day. */
export function trialsData(
  catalogue: Catalogue,
  search: Search,
  form: DataForm,
  today: string,
): string {
  const { entries } = catalogue
  const { found } = browse(entries, wordFinderFor(entries), { ...search, page: 1 }, today)
  return FORMS[form](found, catalogue)
}
