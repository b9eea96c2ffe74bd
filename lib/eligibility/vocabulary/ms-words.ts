const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Behind "MS" these make it a part of something else: "MS medication". */
export const OF_MS = listed(`
  medication medications therapy therapies treatment treatments specific related symptom symptoms center centre centers centres clinic clinics specialist specialists nurse nurses society
  functional severity impact quality drug drugs activity lesion lesions pathology progression duration onset fatigue pain spasticity care registry registries neurologist team unit program
  programme database trial study studies imaging walking scale plaque plaques disability relapse relapses exacerbation modifying dmt dmts
`)

/** Before "MS" these ask for it as what a participant has. */
export const ASKS_FOR_MS = listed(`
  diagnosis diagnosed diagnoses diagnostic confirmed definite established clinically patient patients subject subjects people person persons adult adults individual individuals participant
  participants volunteer volunteers candidate candidates women men outpatient outpatients have has having suffering affected living presence known documented with history meet meets meeting
  fulfil fulfill fulfilling subtype subtypes sub-type type types form forms of or and by from
`)

/** Behind "MS", where nothing stands before it. */
export const ASKED_BEHIND = listed(
  'patient patients subject subjects participant participants diagnosis diagnosed defined according as (',
)

/** Other illnesses beside which MS is one of several, by the word that names them. */
export const OTHER_CONDITIONS: readonly string[] = [
  '{spinal cord|traumatic brain|acquired brain|brain} {injury|lesion}',
  'sci',
  'tbi',
  'stroke',
  "{parkinson|parkinson's|parkinsons} {disease|}",
  'cerebral palsy',
  "{alzheimer|alzheimer's|alzheimers} {disease|}",
  'dementia',
  'als',
  'amyotrophic {lateral sclerosis|}',
  '{nmo|nmosd}',
  'neuromyelitis {optica|}',
  'mogad',
  'optic neuritis',
  'transverse myelitis',
  'adem',
  '{epilepsy|epileptic}',
  "{huntington|huntington's} {disease|}",
  'migraine',
  'guillain barre {syndrome|}',
  'cidp',
  'myasthenia {gravis|}',
  'lupus',
  'rheumatoid {arthritis|}',
  '{psoriasis|psoriatic}',
  'spina bifida',
  'neuropathy',
  'cancer',
  'fibromyalgia',
  'chronic {pain|fatigue}',
  'dystonia',
  'ataxia',
  'brain {tumor|tumour}',
  'spinal muscular atrophy',
  'diabetes',
  'muscular dystrophy',
  'other {neurological|neurologic|autoimmune|demyelinating|inflammatory|immune|chronic} {disease|disorder|condition}',
]
