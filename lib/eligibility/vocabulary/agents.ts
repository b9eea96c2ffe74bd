/**
 * What is no treatment for MS, and whose last time criteria ask about: words for it in records, as phrases of a `phrase-book`, by the name that facts
 * print.
 */
export const AGENT_NAMES = {
  relapse: [
    '{ms |multiple sclerosis |}{relapse|exacerbation|flare|flare up}',
    '{ms|multiple sclerosis|acute|demyelinating|clinical} attack',
    'attack',
    'bout of {ms|multiple sclerosis}',
    'ms bout',
    'relapsing at',
  ],
  antibiotics: ['antibiotic', 'antibiotherapy', 'antimicrobial'],
  probiotics: [
    'probiotic',
    'pro biotic',
    '{pre|syn|post} {and / or|or|and|/|,} {probiotic|pro biotic}',
    '{pro|probiotic} {and / or|or|and|/|,} {prebiotic|synbiotic|postbiotic|symbiotic|pre biotic}',
    '{prebiotic|synbiotic|postbiotic|symbiotic} {and / or|or|and|/|,} probiotic',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type AgentId = keyof typeof AGENT_NAMES

/** Whether a name is that of one of these. */
export const isOtherAgent = (id: string): id is AgentId => id in AGENT_NAMES

/** The same words in another sense. */
export const NOT_AGENTS: readonly string[] = [
  '{heart|panic|ischemic|ischaemic|asthma|asthmatic|anxiety|epileptic|migraine|gout|cardiac|vascular|drop|anginal} attack',
  '{transient |}{ischemic|ischaemic} attack',
  'relapse {rate|frequency|free survival|prevention|remitting|remission|therapy|treatment|activity|independent}',
  'relapse of {depression|cancer|leukemia|leukaemia|disease activity}',
  '{antibiotic|antimicrobial} {resistant|resistance|associated}',
  '{topical|local|ophthalmic|eye} {antibiotic|antimicrobial}',
  'probiotic {strain|bacteria in the}',
  '{psychiatric|psychotic|depressive|alcohol|drug} relapse',
  'pseudo {relapse|exacerbation}',
  'pseudorelapse',
  'relapse therapy',
]

/** Steroids that act where they are put, and are no treatment for MS. */
const LOCALLY =
  '{inhaled|inhalation|inhalative|topical|topically applied|nasal|intranasal|intra nasal|intraarticular|intra articular|ocular|intraocular|ophthalmic|local|locally acting|locally applied|dermal|epidural|cutaneous}'

/** Names of treatments in another sense. */
export const NOT_TREATMENTS: readonly string[] = [
  'steroid {sparing|responsive|refractory|resistant|dependent|contraceptive}',
  `${LOCALLY} {and topical |or topical |or inhaled |and inhaled |or nasal |, nasal or topical |}{acting |applied |administered |}{use of |}{corticosteroid|glucocorticoid|steroid|glucocorticosteroid|cortisone}`,
  '{corticosteroid|glucocorticoid|steroid} {cream|ointment|inhaler|nasal spray|eye drop|spray}',
  '{anabolic|neuro|sex} steroid {hormone|}',
  'steroid hormone',
  '{biological |biologic |}disease modifying {antirheumatic|anti rheumatic} {drug|agent|therapy|treatment} {( dmard )|( dmards )|agent|}',
  '{interferon|ifn} {gamma|alpha|alfa|lambda|omega} {2a|2b|1b|}',
  'ga {week|scan|lesion|enhancing}',
  'general {anaesthesia|anesthesia} {( ga )|}',
  '{duchenne |}muscular dystrophy {( dmd )|}',
  '{lsd|psilocybin|ayahuasca|psychedelic} {, psilocybin |}{or|and|,} dmt',
  'immunosuppressive {disease|disorder|condition|state}',
  'immunosuppressed {state|condition|}',
  'monoclonal antibody {against|to}',
]

/** Names that hold the name of a treatment, and change nothing in a list of them. */
export const BESIDE_TREATMENTS: readonly string[] = [
  '{nonsteroidal|non steroidal} {antiinflammatory|anti inflammatory} {drug|agent|medication|} {( nsaid )|( nsaids )|}',
  '{non corticosteroid|noncorticosteroid|non steroid|nonsteroid}',
  'anti cd*',
  'compounded fumarate',
]
