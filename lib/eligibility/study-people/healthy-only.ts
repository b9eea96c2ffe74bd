import type { Trial } from '../../trials/record/trial.ts'
import { readFacts } from '../facts/read-facts.ts'

const PEOPLE =
  '(?:volunteers?|subjects?|participants?|adults?|people|persons?|individuals?|men|women|males?|females?|humans?)'

/** "Healthy" with whom it means: "healthy male volunteers". Controls are not meant: they are compared with somebody, and a healthy diet is nobody. */
const HEALTHY = new RegExp(
  `\\bhealthy(?:[ ,/-]+(?:adults?|young|younger|older|elderly|normal|male|female|men|women|human|lean|non-?smoking|postmenopausal|premenopausal|japanese|chinese|caucasian|asian|western|white|black|and|or))*[ ,/-]+${PEOPLE}\\b`,
  'iu',
)

/** "In MS and healthy men", "healthy adults versus MS": others take part as well. */
const BESIDE_OTHERS = new RegExp(
  `\\b(?:and|or|both|versus|vs|than|to|with)\\b[. ]*(?:in )?healthy\\b|\\bhealthy\\b[^.;:]{0,40}?${PEOPLE} *(?:,|&|and\\b|or\\b|versus\\b|vs\\b|compared\\b)|\\bcontrols?\\b`,
  'iu',
)

const HEALTHY_ALONE =
  /^(?:healthy|normal)(?: (?:adult|male|female|human))?(?: (?:volunteers?|subjects?|participants?|people|individuals?|adults?|controls?))?$/i

/** Words for people who have something: a study that names them takes others than healthy people, or may do so. */
const PATIENTS =
  /\bpatients?\b|\bpeople (?:with|who have|living)\b|\b(?:subjects|participants|individuals|persons|adults|volunteers|those|women|men|and|or|versus|vs\.?) with\b|\b(?:affected|diagnosed|cohorts?|sufferers)\b|\b(?:rr|pp|sp)?ms (?:subjects|participants|volunteers|people)\b/i

/** Groups of people with MS are named by it. */
const MS = /\b(?:rr|pp|sp)?ms\b|multiple sclerosis/i

/** Words of a record by which it takes healthy people alone, and the field they stand in, by the registry's name. */
export type HealthyOnly = { readonly text: string; readonly field: string }

/**
 * Whether a record says that it takes healthy people and nobody with MS: its title does, or each of its conditions, no word of title, conditions or groups speaks of
 * patients, and no line of its rules lets in people with MS. Null where it does not say so for certain: that healthy people can join, the
 * registry's field, says nothing of others.
 */
export function healthyOnly(trial: Trial): HealthyOnly | null {
  const said = saidIn(trial)
  if (said === null || trial.healthyVolunteers === false) return null
  const others = said.field === 'conditions' ? [PATIENTS] : [PATIENTS, BESIDE_OTHERS]
  const { title, officialTitle, conditions, arms } = trial
  const words = [title, officialTitle, ...conditions]
  if (words.some((one) => one !== null && others.some((other) => other.test(one)))) return null
  const ofArms = arms.flatMap(({ label, description }) => [label, description])
  if (ofArms.some((one) => one !== null && (PATIENTS.test(one) || MS.test(one)))) return null
  return letsInMs(trial) ? null : said
}

function saidIn({ title, officialTitle, conditions }: Trial): HealthyOnly | null {
  const [first] = conditions
  const all = conditions.every((condition) => HEALTHY_ALONE.test(condition.trim()))
  if (first !== undefined && all) return { text: first, field: 'conditions' }
  if (HEALTHY.test(title)) return { text: title, field: 'briefTitle' }
  return officialTitle !== null && HEALTHY.test(officialTitle)
    ? { text: officialTitle, field: 'officialTitle' }
    : null
}

const letsInMs = (trial: Trial) =>
  readFacts(trial).some(
    (fact) =>
      fact.kind === 'diagnosis' ||
      fact.kind === 'edss' ||
      (fact.kind === 'ms-type' && (fact.any || fact.accepted.length > 0 || fact.maybe.length > 0)),
  )
