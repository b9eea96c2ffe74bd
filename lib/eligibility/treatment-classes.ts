/** A word for several treatments at once. `id` is the name that facts print. */
export type TreatmentClass = {
  readonly id: string
  /** As in `Treatment`. */
  readonly names: readonly string[]
  /** Ids of wider classes that hold all of it. */
  readonly classes?: readonly string[]
}

/** The class that holds every disease-modifying treatment. */
export const ANY_DMT = 'any DMT'

const THERAPIES =
  '(?:therap(?:y|ies)|treatments?|drugs?|medications?|medicines?|agents?|compounds?|regimens?)'

/** Classes of treatments that criteria name. Which treatments a class surely holds stands with the treatment. */
export const TREATMENT_CLASSES: readonly TreatmentClass[] = [
  {
    id: ANY_DMT,
    names: [
      `(?:MS )?disease modif\\w{1,8}(?:,? (?:MS|multiple sclerosis))?(?: anti ?rheumatic)? ${THERAPIES}(?: \\(DM[DT]s?\\))?`,
      'DMTs?',
      'DMDs',
      'MS DMD',
      `(?:approved|licensed|specific|available|registered) (?:MS|multiple sclerosis) ${THERAPIES}`,
      `(?:MS|multiple sclerosis) (?:disease )?(?:modifying|specific) ${THERAPIES}`,
    ],
  },
  {
    id: 'interferon beta',
    classes: ['immunomodulators'],
    names: [
      'beta ?(?:interferons?|IFN)',
      '(?:interferons?|IFN)(?: ?\\[IFN\\])?(?: ?\\(IFN\\))?(?: ?(?:beta|b|β|ß))?(?: ?1 ?a?(?:/|,| or | and )1? ?b)?(?! ?(?:gamma|alpha|alfa|γ|α|lambda|omega|1 ?[ab]))',
    ],
  },
  {
    id: 'S1P modulators',
    names: [
      '(?:sphingosine ?1 ?phosphate|S1P)(?: \\(S1P\\))?(?: ?1)?(?: receptor)?s?(?: ?\\(S1PR?\\))?(?: (?:receptor )?(?:modulat(?:ors?|ing)|agonists?|inhibitors?)(?: compounds?| drugs?)?)',
      'fingolimod like \\w{4,12}',
    ],
  },
  {
    id: 'anti-CD20',
    classes: ['monoclonal antibodies'],
    names: [
      'anti ?CD ?20(?: monoclonal)?(?: ?(?:antibod(?:y|ies)|mabs?|therap(?:y|ies)|treatments?|agents?|drugs?))?',
      'B ?cell deplet\\w{1,4}(?: (?:therap(?:y|ies)|treatments?|agents?|drugs?))?',
    ],
  },
  { id: 'fumarates', names: ['fumarates', 'fumaric acid esters?'] },
  {
    id: 'BTK inhibitors',
    names: ["(?:bruton'?s? tyrosine kinase|BTK)(?: \\(BTK\\))? inhibitors?"],
  },
  {
    id: 'immunosuppressants',
    names: [
      `immuno? ?suppress(?:ants?|ives?|ors?)(?! (?:disease|disorder|condition|state))(?:/chemotherapeutic)?(?: ${THERAPIES})?`,
      `immuno? ?suppress(?:ing|ion) ${THERAPIES}`,
    ],
  },
  {
    id: 'immunomodulators',
    names: [
      'immun(?:o|e)? ?modulators?',
      `immun(?:o|e)? ?modulat(?:ory|ing|ive)(?: ${THERAPIES})?`,
      'immune therap(?:y|ies)',
    ],
  },
  { id: 'monoclonal antibodies', names: ['monoclonal antibod(?:y|ies)(?! ?(?:against|to) )'] },
]
