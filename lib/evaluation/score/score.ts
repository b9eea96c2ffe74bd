import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Person, peopleOf, peopleSchema } from '../people.ts'
import { COST, ETHICS } from './assertion-scores.ts'
import { absence, type LabelledSet, readLabelledSet, rowsIn, trialsIn } from './labelled-set.ts'
import { gutWashoutSchema, secondReadingSchema, sentenceSchema } from './labels.ts'
import type { Section } from './section.ts'
import {
  factSection,
  gutWashoutSection,
  recordSection,
  sentenceSection,
  verdictSection,
} from './sections.ts'

/** The tables, or a sentence that says what is not there. */
export type Scored =
  | { readonly ok: true; readonly sections: readonly Section[] }
  | { readonly ok: false; readonly sentence: string }

const PEOPLE = 'people.json'

const SETS = [
  {
    name: 'gold',
    studies: ['ms-studies.jsonl'],
    gold: 'eligibility-gold.jsonl',
    verdicts: 'verdicts.jsonl',
  },
  {
    name: 'unseen',
    studies: ['unseen/studies.jsonl'],
    gold: 'unseen/gold.jsonl',
    verdicts: 'unseen/verdicts.jsonl',
  },
] as const
const WASHOUTS = {
  labels: 'unseen/natural-gut-washouts.jsonl',
  studies: ['unseen/gut.jsonl', 'unseen/ms.jsonl', 'unseen/studies.jsonl'],
} as const
const COST_FILES = ['cost-sentences.jsonl', 'unseen/cost.jsonl', 'unseen/natural-cost.jsonl']
const ETHICS_FILES = ['unseen/ethics.jsonl', 'unseen/natural-ethics.jsonl']

const SECOND_READINGS = 'second-readings.jsonl'

const BLIND = {
  name: 'blind',
  studies: ['unseen/ms.jsonl', 'unseen/gut.jsonl'],
  gold: 'blind-gold.jsonl',
  verdicts: 'blind-verdicts.jsonl',
} as const

/** What the folder of records lacks of these files, and what to do about it; null where all are there. */
function lackingRecords(folder: string, files: readonly string[]): string | null {
  const lacking = absence(folder, files)
  const advice = 'Name the folder of labelled records after --score, or set GUTCHECK_RECORDS.'
  return lacking === null ? null : `${lacking} ${advice}`
}

const peopleIn = (folder: string): readonly Person[] =>
  peopleOf(peopleSchema.parse(JSON.parse(readFileSync(join(folder, PEOPLE), 'utf8'))))

const nameOf = (file: string) => file.replace(/\.jsonl$/, '')

/** What labels leave out though their records say it, by record, from the project's own labels. */
function secondReadings(labels: string): ReadonlyMap<string, readonly string[]> {
  const rows = rowsIn(join(labels, SECOND_READINGS), secondReadingSchema)
  return new Map(rows.map(({ nctId, skip }) => [nctId, skip]))
}

const readTwice = (set: LabelledSet, second: ReadonlyMap<string, readonly string[]>) => ({
  ...set,
  gold: set.gold.map((label) => ({
    ...label,
    skip: [...label.skip, ...(second.get(label.nctId) ?? [])],
  })),
})

/**
 * Holds what is read of every labelled set of a folder (its `labels.md` has their form) against the labels. `labels` is the folder of the
 * project's own, for the second readings. `today` is an ISO day. Throws for labels of another form.
 */
export function scoreShared(folder: string, labels: string, today: string): Scored {
  const setFiles = SETS.flatMap(({ studies, gold, verdicts }) => [...studies, gold, verdicts])
  const washoutFiles = [WASHOUTS.labels, ...WASHOUTS.studies]
  const files = [PEOPLE, ...setFiles, ...washoutFiles, ...COST_FILES, ...ETHICS_FILES]
  const lacking = lackingRecords(folder, files) ?? absence(labels, [SECOND_READINGS])
  if (lacking !== null) return { ok: false, sentence: lacking }

  const second = secondReadings(labels)
  const left = [...second.values()].flat().length
  const sets = SETS.map((set) => readTwice(readLabelledSet(set, folder, folder), second))
  const washouts = rowsIn(join(folder, WASHOUTS.labels), gutWashoutSchema)
  const wanted = new Set(washouts.map(({ nctId }) => nctId))
  const sentencesIn = (file: string) => ({
    name: nameOf(file),
    sentences: rowsIn(join(folder, file), sentenceSchema),
  })
  return {
    ok: true,
    sections: [
      verdictSection(sets, peopleIn(folder), today),
      factSection(sets, ` (left out after a second reading: ${left})`),
      gutWashoutSection(
        nameOf(WASHOUTS.labels),
        washouts,
        trialsIn(folder, WASHOUTS.studies, wanted),
      ),
      sentenceSection(COST, COST_FILES.map(sentencesIn)),
      sentenceSection(ETHICS, ETHICS_FILES.map(sentencesIn)),
    ],
  }
}

/**
 * Holds what is read against labels that were written before any rule was run on their records, and that no rule is to be tuned to. They
 * are in `labels`; their records and the people are in `folder`. `today` is an ISO day. Throws for labels of another form.
 */
export function scoreBlind(folder: string, labels: string, today: string): Scored {
  const lacking =
    absence(labels, [BLIND.gold, BLIND.verdicts]) ??
    lackingRecords(folder, [PEOPLE, ...BLIND.studies])
  if (lacking !== null) return { ok: false, sentence: lacking }
  const set = readLabelledSet(BLIND, folder, labels)
  return {
    ok: true,
    sections: [
      verdictSection([set], peopleIn(folder), today),
      factSection([set]),
      recordSection(COST, set),
      recordSection(ETHICS, set),
    ],
  }
}
