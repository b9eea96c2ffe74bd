import { phrases } from '../../trials/text/phrase-book.ts'

/** What is surely done for MS, by words that name no single treatment: phrases of a `phrase-book`. They tell that a line is about treatment, and not what it says. */
export const OF_TREATMENT: readonly string[] = [
  '{ms|multiple sclerosis|immune|immunological|maintenance|background|first line|second line|injectable|platform|high efficacy|disease specific|b cell} {ms |multiple sclerosis |immune |}{therapy|treatment|medication|drug|medicine|agent}',
  '{therapy|treatment|medication|drug|medicine|agent} {for|of|against} {ms|multiple sclerosis|their ms|the disease}',
  '{treated|untreated} {for |}{ms|multiple sclerosis|rrms}',
  '{treatment|therapy|drug} naive',
  '{high|higher|highly} {efficacy|effective} {therapy|treatment|drug|dmt|medication|agent}',
  'high efficacy',
  '{hematopoietic|haematopoietic|bone marrow|stem cell} {stem cell |}{transplant|transplantation}',
  '{hsct|ahsct|asct}',
  '{immunosuppression|immunosuppressed|immunotherapy|immunomodulation|biologic|biologics|mab|cd20|injectables|msdmt|msdmd}',
  '{b cell|cell} {depletion|depleting|depleted}',
  'therapeutic {indication|label}',
  '{local|locally approved|approved|product} label',
  'prescribing information',
  'summary of product {characteristics|characteristic}',
]

/** What may be treatment for MS or for something else, as the words around it tell. */
export const PERHAPS_OF_TREATMENT: readonly string[] = phrases(`
  treatment, therapy, medication, medicine, drug, treated, untreated, on nothing`)

/** Words near those that make it something else: what the study itself gives, another illness, another kind of treatment, or a reaction. */
export const OF_SOMETHING_ELSE: readonly string[] = phrases(`
  study, trial, investigational, experimental, visit, willing, ingest, swallow, blood, antiplatelet, warfarin, worm, cytokine, botox, corticoid, protocol, abuse, misuse, abuser, addiction, addicted, dependence, dependency, alcohol, recreational, illicit, illegal,
  antibiotic, antimicrobial, antifungal, antiviral, antiparasitic, anthelmintic, probiotic, prebiotic, synbiotic,
  steroid, corticosteroid, glucocorticoid, cortisone, prednisone, methylprednisolone, hormone, hormonal, contraceptive, estrogen, insulin, thyroid,
  physical, physiotherapy, occupational, speech, cognitive, behavioral, behavioural, psychological, psychotherapy, rehabilitation, exercise, light,
  surgery, surgical, dental, cancer, tumor, tumour, malignancy, chemotherapy, radiation, radiotherapy, diabetes, diabetic, depression, antidepressant, anxiety,
  pain, hypertension, antihypertensive, cholesterol, statin, anticoagulant, anticoagulation, heart, cardiac, kidney, dialysis, liver,
  allergy, allergic, hypersensitivity, hypersensitive, intolerance, iron, vitamin, supplement, symptom, symptomatic, fatigue, spasticity, spasm, bladder, urinary,
  constipation, laxative, diarrhea, diarrhoea, stool, bowel, gut, donor, hiv, hepatitis, tuberculosis, infection, malaria, vaccine, vaccination, herbal, psychiatric, psychotropic,
  antipsychotic, neuroleptic, benzodiazepine, migraine, seizure, epilepsy, antiepileptic, sleep, stimulant, relapse, screening, consent, counter, proton, acid`)
