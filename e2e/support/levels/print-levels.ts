import { resultsFor } from '#lib/catalogue/check/check-results'
import { type CheckTrial, checkTrial } from '#lib/catalogue/check/check-trial'
import { LEVELS } from '#lib/catalogue/check/level'
import { reasonWords } from '#lib/catalogue/check/reason-wording'
import { bundledCatalogue, catalogueOf, copyOf } from '../records/catalogue-of.ts'
import { haveRealRecords, readJsonLines, realRecordPath } from '../records/real-records.ts'
import { TEN_PEOPLE } from './ten-people.ts'

/**
 * Prints what each trial comes to for ten made-up people, with the line that decides: `npm run --silent levels -- [DAY]`. The trials are those of the
 * bundled copy, on a day when it was new, and the complete records at hand, as if they took people now, so that their rules decide.
 */
const NEW_COPY = '2025-10-01'

/** The columns of a line are kept apart by this, which no record holds. */
const BETWEEN = ' | '

const day = process.argv[2] ?? NEW_COPY

const asIfOpen = (trial: CheckTrial): CheckTrial => ({
  ...trial,
  state: 'recruiting',
  confirmed: day.slice(0, 7),
  ends: null,
  places: [],
})

const completeRecords = haveRealRecords
  ? catalogueOf(copyOf(readJsonLines(realRecordPath('unseen/ms.jsonl'))))
  : catalogueOf(copyOf([]))

const trials = [
  ...bundledCatalogue().entries.map(checkTrial),
  ...[...completeRecords.entries, ...completeRecords.doubtful].map(checkTrial).map(asIfOpen),
]

for (const { name, replies } of TEN_PEOPLE) {
  const { levels } = resultsFor(trials, replies, day, new Map())
  for (const level of LEVELS.filter((one) => one !== 'not-for-you')) {
    for (const { trial, leveled, assessment } of levels[level]) {
      const [reason] = leveled.reasons
      const words = reason && reasonWords(reason, trial, null)
      const fits = assessment.lines.filter(({ standing }) => standing === 'fits')
      const line = words
        ? `${words.line?.quote ?? words.quote ?? ''} ${words.so}`
        : fits.map(({ line: { quote } }) => quote).join(' / ')
      console.log([name, level, trial.nctId, line.replaceAll(/\s+/g, ' ')].join(BETWEEN))
    }
  }
  console.log([name, 'not-for-you', levels['not-for-you'].length].join(BETWEEN))
}
