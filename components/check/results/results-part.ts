import { resultsFor } from '#lib/catalogue/check/check-results'
import { distancesFrom } from '#lib/catalogue/check/distances'
import { Groups } from './groups'
import { HandOut } from './hand-out'
import { ResultTable } from './result-table'

/** What only the screens with results need: the comparison, and what shows it. */
export { distancesFrom, Groups, HandOut, ResultTable, resultsFor }
