export const SOURCE = 'ClinicalTrials.gov, U.S. National Library of Medicine'

/** The registry's own terms for those who share its data, in short. They are its, so that we promise nothing more. */
export const TERMS =
  'ClinicalTrials.gov asks those who share its data to name it as the source, to show the day, and to say what they changed: https://clinicaltrials.gov/about-site/terms-conditions'
