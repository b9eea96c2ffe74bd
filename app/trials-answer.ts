import { type DataForm, trialsData } from '#lib/catalogue/export/trials-data'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { parseSearch } from '#lib/trials/search/search'
import { askedOfRoute } from './asked-address'
import { sharedAnswer } from './shared-answer'
import { today } from './today'

const TYPES = {
  csv: { type: 'text/csv; charset=utf-8; header=present', shown: 'attachment' },
  json: { type: 'application/json', shown: 'inline' },
} as const

/** The trials that the search in the address finds, to take away. A file that is saved bears the day on which the registry was read. */
export async function trialsAnswer(request: Request, form: DataForm): Promise<Response> {
  const catalogue = await currentCatalogue()
  const search = parseSearch(askedOfRoute(request))
  const { type, shown } = TYPES[form]
  const name = `gutcheck-ms-trials-${catalogue.readAt.slice(0, 10)}.${form}`
  return sharedAnswer(trialsData(catalogue, search, form, today()), {
    'content-type': type,
    'content-disposition': `${shown}; filename="${name}"`,
    'x-robots-tag': 'noindex',
  })
}
