import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { Trial } from '../../trials/record/trial.ts'

/** The trial of a record that holds this text in one field, and nothing else but a number and a title. */
export function trialOfField(
  nctId: string,
  field: 'briefSummary' | 'detailedDescription' | 'eligibilityCriteria',
  text: string,
): Trial {
  const module = field === 'eligibilityCriteria' ? 'eligibilityModule' : 'descriptionModule'
  const read = parseStudy({
    protocolSection: {
      identificationModule: { nctId, briefTitle: 'A study' },
      [module]: { [field]: text },
    },
  })
  if (!read.ok) throw new Error(`${nctId} with a text of its own cannot be read.`)
  return fromStudy(read.study)
}
