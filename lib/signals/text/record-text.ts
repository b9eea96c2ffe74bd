import type { Trial } from '../../trials/record/trial.ts'

/** One text of a record, as it stands there, under the registry's name for the field. */
export type RecordText = { readonly field: string; readonly text: string }

type Given = readonly [field: string, texts: readonly (string | null)[]]

/** Every text in which a sponsor can say something in their own words, the titles first. */
export function recordTexts(trial: Trial): RecordText[] {
  const given: readonly Given[] = [
    ['officialTitle', [trial.officialTitle]],
    ['briefTitle', [trial.title]],
    ['briefSummary', [trial.summary]],
    ['detailedDescription', [trial.description]],
    ['eligibilityCriteria', [trial.criteria]],
    ['studyPopulation', [trial.population]],
    ['armGroups', trial.arms.flatMap((arm) => [arm.label, arm.description])],
    ['interventions', trial.interventions.flatMap((one) => [one.name, one.description])],
    ['maskingDescription', [trial.design.maskingDescription]],
    ['interventionModelDescription', [trial.design.modelDescription]],
    ['keywords', trial.keywords],
    ['whyStopped', [trial.whyStopped]],
  ]
  return given.flatMap(([field, texts]) =>
    texts.flatMap((text) => (text === null || text === '' ? [] : [{ field, text }])),
  )
}
