import { anyWord } from '../text/word-pattern.ts'
import { GUT, MICROBIOME, type TopicWords } from './topic-rule.ts'

const LOOKED_AT = [
  'title',
  'condition',
  'keyword',
  'treatment',
  'group',
  'primary',
  'secondary',
  'running',
] as const

/** Words of a study that looks at the germs of the gut, whether it gives anything or not. */
export const WATCHING_WORDS: readonly TopicWords[] = [
  {
    places: ['primary', 'secondary'],
    words: anyWord([
      'indoles?\\b',
      '(?:microbial|bacterial|gut|microbio\\w{2,4}) (?:derived )?tryptophan metabol\\w{3,5}',
      'tryptophan (?:derived )?(?:microbial|bacterial|indole) metabol\\w{3,5}',
    ]),
  },
  {
    places: LOOKED_AT,
    words: anyWord([
      `${GUT} (?:associated )?${MICROBIOME}`,
      MICROBIOME,
      `${GUT} (?:mi[ck]rob\\w{1,5}|bacteri\\w{1,3}|flora|dysbio\\w{3,4}|permeab\\w{5}|barrier|metagenom\\w{1,3})`,
      '(?:gut|intestinal) (?:derived|homing|immun\\w{1,5}|health)',
      '(?:bacteria|microbes|flora|germs) (?:of|in) the (?:gut|bowel|intestin\\w{1,3})',
      'gut brain|brain gut|leaky gut|zonulin',
      '(?:flora intestinal\\w?|flore intestinale|darmflora)',
      'dysbio\\w{3,4}',
      '16S ?r?(?:RNA|DNA|sequenc\\w{1,3}|gene)',
      `(?:${GUT} )?(?:myco-?biom|bacteriom)\\w{1,2}`,
      `${GUT} (?:virom|phageom)\\w{1,2}`,
      '(?:stool|shotgun) metagenom\\w{1,3}',
      'microbial (?:metabolit|communit|divers|profil|composit|a?etiolog|abundan|signatur|translocat|flora|ecolog)\\w{0,6}',
      'bacterial (?:translocation|diversity|communit\\w{1,3})',
      '(?:akkermansia|faecalibacterium|methanobrevibacter|anaerostipes|butyricimonas)\\w{0,2}',
      'butyrate produc\\w{2,5} bacteri\\w{1,3}',
    ]),
  },
  {
    places: ['primary', 'secondary'],
    words: anyWord([
      'short chain fatty acids?',
      'SCFAs?\\b',
      '(?:lacto|bifido)-?b\\w{5,8}',
      'butyrate|propionate',
    ]),
  },
  {
    places: ['title', 'keyword', 'treatment'],
    words: anyWord([
      '(?:stool|fa?ecal|fa?eces)(?: and [a-z]{3,12})? (?:samples?|specimens?|collection|bank|biobank)\\b',
    ]),
  },
]
