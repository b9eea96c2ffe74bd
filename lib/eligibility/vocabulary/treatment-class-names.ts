import { ANY_DMT } from './treatment-classes.ts'

const THERAPIES =
  '(?:therap(?:y|ies)|treatments?|drugs?|medications?|medicines?|agents?|compounds?|regimens?)'

/** Words for classes of treatments by the classes' ids, as in `treatment-names.ts`. */
export const TREATMENT_CLASS_NAMES: Readonly<Record<string, readonly string[]>> = {
  [ANY_DMT]: [
    `(?:MS )?disease modif\\w{1,8}(?:,? (?:MS|multiple sclerosis))?(?: anti ?rheumatic)? ${THERAPIES}(?: \\(DM[DT]s?\\))?`,
    'DMTs?',
    'DMDs',
    'MS DMD',
    `(?:approved|licensed|specific|available|registered) (?:MS|multiple sclerosis) ${THERAPIES}`,
    `(?:MS|multiple sclerosis) (?:disease )?(?:modifying|specific) ${THERAPIES}`,
  ],
  'interferon beta': [
    'beta ?(?:interferons?|IFN)',
    '(?:interferons?|IFN)(?: ?\\[IFN\\])?(?: ?\\(IFN\\))?(?: ?(?:beta|b|β|ß))?(?: ?1 ?a?(?:/|,| or | and )1? ?b)?(?! ?(?:gamma|alpha|alfa|γ|α|lambda|omega|1 ?[ab]))',
  ],
  'S1P modulators': [
    '(?:sphingosine ?1 ?phosphate|S1P)(?: \\(S1P\\))?(?: ?1)?(?: receptor)?s?(?: ?\\(S1PR?\\))?(?: (?:receptor )?(?:modulat(?:ors?|ing)|agonists?|inhibitors?)(?: compounds?| drugs?)?)',
    'fingolimod like \\w{4,12}',
  ],
  'anti-CD20': [
    'anti ?CD ?20(?: monoclonal)?(?: ?(?:antibod(?:y|ies)|mabs?|therap(?:y|ies)|treatments?|agents?|drugs?))?',
    'B ?cell deplet\\w{1,4}(?: (?:therap(?:y|ies)|treatments?|agents?|drugs?))?',
  ],
  fumarates: ['fumarates', '(?<=\\b(?:an?|or|and|with|the|on|,) )fumarate', 'fumaric acid esters?'],
  'BTK inhibitors': ["(?:bruton'?s? tyrosine kinase|BTK)(?: \\(BTK\\))? inhibitors?"],
  immunosuppressants: [
    `immuno? ?suppress(?:ants?|ives?|ors?)(?! (?:disease|disorder|condition|state))(?:/chemotherapeutic)?(?: ${THERAPIES})?`,
    `immuno? ?suppress(?:ing|ion) ${THERAPIES}`,
  ],
  immunomodulators: [
    'immun(?:o|e)? ?modulators?',
    `immun(?:o|e)? ?modulat(?:ory|ing|ive)(?: ${THERAPIES})?`,
    'immune therap(?:y|ies)',
  ],
  'monoclonal antibodies': ['monoclonal antibod(?:y|ies)(?! ?(?:against|to) )'],
}
