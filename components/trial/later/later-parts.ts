import { BackToResults } from './back-to-results'
import { BesideAnswers } from './beside-answers'
import { ContactNearest } from './contact-nearest'
import { OpenFolds } from './open-folds.ts'

/** What comes after the first paint of a trial's page, in one request. */
export { BackToResults, BesideAnswers, ContactNearest, OpenFolds }
