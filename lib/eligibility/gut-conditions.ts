/** A gut condition or operation that records exclude. */
export type GutCondition = {
  readonly id: string
  /** Plain name. */
  readonly name: string
  /** As in `anyWord`, each from the start of a word to its end. */
  readonly names: readonly string[]
  /** Ids of conditions that are cases of this one. */
  readonly holds: readonly string[]
  /** False for words so wide that nobody can answer for them: they are shown, and never compared. */
  readonly asked: boolean
}

const condition = (
  id: string,
  name: string,
  names: readonly string[],
  holds: readonly string[] = [],
): GutCondition => ({ id, name, names, holds, asked: true })

/** In the order in which they are asked. */
export const GUT_CONDITIONS: readonly GutCondition[] = [
  condition(
    'ibd',
    'Inflammatory bowel disease',
    [
      '(?:inflammatory|irritative) bowel (?:diseases?|disorders?|conditions?)(?: \\(IBD\\))?',
      'IBD',
      'inflammatory (?:intestinal|gut|gastro ?intestinal) (?:diseases?|disorders?)',
      'chronic inflammatory (?:intestinal|bowel) diseases?',
      '(?:indeterminate|microscopic|lymphocytic|collagenous) colitis',
      'colitis',
    ],
    ['crohns', 'ulcerative-colitis'],
  ),
  condition('crohns', "Crohn's disease", ["(?:morbus )?cro[hn]{1,2}'?s?(?: disease)?"]),
  condition('ulcerative-colitis', 'Ulcerative colitis', [
    'ulcer(?:ative|ous) colitis(?: \\(UC\\))?',
    'colitis ulcerosa',
    'recto ?colitis',
  ]),
  condition('ibs', 'Irritable bowel syndrome', [
    'irritable (?:bowel|colon)(?: (?:syndrome|disease))?(?: \\(IBS\\))?',
    'IBS(?! (?:block|random))',
  ]),
  condition('coeliac', 'Coeliac disease', [
    'c(?:o?e|oe)liac(?: (?:disease|sprue))?',
    'gluten (?:enteropathy|sensitive enteropathy)',
  ]),
  condition('constipation', 'Constipation', ['constipation', 'constipated']),
  condition('diarrhoea', 'Diarrhoea', ['diarrho?ea']),
  condition('faecal-incontinence', 'Leaking of stool', ['fa?ecal incontinence']),
  condition('malabsorption', 'Poor uptake of food (malabsorption)', [
    'mal ?absor(?:p|b)tion(?: syndromes?)?',
    'malabsorptive \\w{3,12}',
  ]),
  condition(
    'bowel-operation',
    'An operation on the stomach or bowel',
    [
      '(?:gastro ?intestinal|GI|bowel|intestinal|gastric|colon|colonic|colorectal|abdominal|digestive)(?: tract)? (?:surgery|surgeries|resections?|operations?|bypass(?: surgery)?)',
      '(?:resection|surgery|removal) (?:of|on|in|to) (?:the |a |any )?(?:part of the |portion of the |small |large )*(?:gastro ?intestinal|GI|bowel|intestines?|colon|stomach|gut|digestive)(?: tract)?',
      '(?:hemi ?|procto ?)?colectomy',
      'gastrectomy',
      'bariatric (?:surgery|procedures?|operations?)',
      'gastric (?:banding|band|sleeve|bypass)',
      'short (?:bowel|gut)(?: syndrome)?',
    ],
    ['stoma'],
  ),
  condition('stoma', 'A stoma', ['(?:col|ile|jejun)?ostomy', 'stomas?']),
  condition('obstruction', 'A blocked or very slow bowel', [
    '(?:gastro ?intestinal|GI|bowel|intestinal|gut)(?: tract)? (?:obstructions?|occlusions?|stenosis|strictures?|perforations?)',
    'ileus',
    '(?:toxic )?mega ?colon',
    'gastroparesis',
    '(?:intestinal )?pseudo ?obstruction',
  ]),
  condition('c-difficile', 'Clostridioides difficile infection', [
    'c(?:lostridi(?:um|oides)|\\.)? ?diff(?:icile)?',
    'CDI',
  ]),
  condition('gut-infection', 'A gut infection', [
    'gastro ?enteritis',
    '(?:active )?infections? of the (?:gut|bowel|intestines?|digestive)',
    '(?:gastro ?intestinal|GI|intestinal|enteric|bowel|gut)(?: tract)? infections?',
  ]),
  condition('diverticular-disease', 'Diverticulitis', ['diverticul\\w{3,8}(?: disease)?']),
  condition('gut-bleeding', 'Bleeding in the stomach or bowel', [
    '(?:gastro ?intestinal|GI|intestinal|gastric|stomach)(?: tract)? (?:(?:or|and) \\w{3,15} (?:\\w{3,15} )?)?(?:bleed(?:ing|s)?|ha?emorrhages?)',
    'rectal bleeding',
  ]),
  condition('ulcer', 'A stomach ulcer', [
    '(?:peptic|gastric|duodenal|stomach|gastro ?duodenal)(?:(?:/| or | and )\\w{3,10})? ulcer(?:s|ation|ous|ations)?(?: disease)?',
  ]),
  {
    id: 'gut-disease',
    name: 'A disease of the stomach or bowel',
    names: [
      'gastro ?intestinal(?: tract)?(?! (?:side|adverse|intoleran|tolerab|absor|micro|flora|quality|permeab|transit|effect|cancer|malign|tumou?r|dose|bleed))',
      '(?:digestive|intestinal|bowel|gastric|stomach|gastro ?enterologic(?:al)?|colonic|colorectal|gut) (?:tract )?(?:diseases?|disorders?|conditions?|problems?|patholog\\w{1,4}|illness(?:es)?|dysfunctions?|complaints?|symptoms?|abnormalit\\w{1,4}|trouble)',
      'digestive',
      'GI (?:diseases?|disorders?|conditions?|symptoms?|tract|problems?|patholog\\w{1,4}|illness(?:es)?)',
    ],
    holds: [],
    asked: false,
  },
]

/** Whether an excluded condition surely holds the one that a person has. */
export function gutConditionCovers(excluded: string, had: string): boolean {
  const found = GUT_CONDITIONS.find(({ id }) => id === excluded)
  return found?.asked === true && (excluded === had || found.holds.includes(had))
}
