import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { Trial } from '../../trials/record/trial.ts'

type Texts = {
  readonly summary?: string
  readonly description?: string
  readonly title?: string
  readonly criteria?: string
}

/** A trial whose record holds these texts and nothing else. */
export function trialOfText({ summary, description, title, criteria }: Texts): Trial {
  return trialOfRecord({
    protocolSection: {
      identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study', officialTitle: title },
      descriptionModule: { briefSummary: summary, detailedDescription: description },
      eligibilityModule: { eligibilityCriteria: criteria },
    },
  })
}

/** The trial of a raw record; an error where it cannot be read. */
export function trialOfRecord(record: unknown): Trial {
  const parsed = parseStudy(record)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  return fromStudy(parsed.study)
}
