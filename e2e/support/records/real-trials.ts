import { readdirSync, readFileSync } from 'node:fs'
import { provenanceOf } from '#lib/catalogue/source/offline-copy'
import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Trial } from '#lib/trials/record/trial'
import { readJsonLines, realRecordPath } from './real-records'

/** A real record as it came, and as the app's own Trial. */
export type RealTrial = { readonly raw: unknown; readonly trial: Trial }

function realTrial(raw: unknown): RealTrial {
  const parsed = parseStudy(raw)
  if (!parsed.ok) throw new Error(`${parsed.setAside.nctId}: ${parsed.setAside.reason}`)
  return { raw, trial: fromStudy(parsed.study, provenanceOf(raw), parsed.unreadFields) }
}

/** Every record of the copy that ships with the app. */
export function bundledTrials(): RealTrial[] {
  const copy: { studies: unknown[] } = JSON.parse(
    readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
  )
  return copy.studies.map(realTrial)
}

/** All MS studies, and the complete records of other diseases. Only where real records are at hand. */
export function registryTrials(): RealTrial[] {
  const complete = readdirSync(realRecordPath('full-studies')).map((name): unknown =>
    JSON.parse(readFileSync(realRecordPath(`full-studies/${name}`), 'utf8')),
  )
  return [...readJsonLines(realRecordPath('ms-studies.jsonl')), ...complete].map(realTrial)
}

/** Real MS and gut studies that no rule was tuned to. Only where real records are at hand. */
export function unseenTrials(): RealTrial[] {
  return ['ms', 'gut', 'studies']
    .flatMap((name) => readJsonLines(realRecordPath(`unseen/${name}.jsonl`)))
    .map(realTrial)
}

/** Records of one kind that others misread, in order. Only where real records are at hand. */
export function judgedCases(name: string): Trial[] {
  return readJsonLines(realRecordPath(`cases/${name}.jsonl`)).map((raw) => realTrial(raw).trial)
}
