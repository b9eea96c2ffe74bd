import type { GutConditionId } from './gut-conditions.ts'

/** Words for gut conditions in records, by the conditions' ids. As in `anyWord`, each from the start of a word to its end. */
export const GUT_CONDITION_NAMES: Readonly<Record<GutConditionId, readonly string[]>> = {
  ibd: [
    '(?:inflammatory|irritative) bowel (?:diseases?|disorders?|conditions?)(?: \\(IBD\\))?',
    'IBD',
    'inflammatory (?:intestinal|gut|gastro ?intestinal) (?:diseases?|disorders?)',
    'chronic inflammatory (?:intestinal|bowel) diseases?',
    '(?:indeterminate|microscopic|lymphocytic|collagenous) colitis',
    'colitis',
  ],
  crohns: ["(?:morbus )?cro[hn]{1,2}'?s?(?: disease)?"],
  'ulcerative-colitis': [
    'ulcer(?:ative|ous) colitis(?: \\(UC\\))?',
    'colitis ulcerosa',
    'recto ?colitis',
  ],
  ibs: [
    'irritable (?:bowel|colon)(?: (?:syndrome|disease))?(?: \\(IBS\\))?',
    'IBS(?! (?:block|random))',
  ],
  coeliac: [
    'c(?:o?e|oe)liac(?: (?:disease|sprue))?',
    'gluten (?:enteropathy|sensitive enteropathy)',
  ],
  constipation: ['constipation', 'constipated'],
  diarrhoea: ['diarrho?ea'],
  'faecal-incontinence': ['fa?ecal incontinence'],
  malabsorption: ['mal ?absor(?:p|b)tion(?: syndromes?)?', 'malabsorptive \\w{3,12}'],
  'bowel-operation': [
    '(?:gastro ?intestinal|GI|bowel|intestinal|gastric|colon|colonic|colorectal|abdominal|digestive)(?: tract)? (?:surgery|surgeries|resections?|operations?|bypass(?: surgery)?)',
    '(?:resection|surgery|removal) (?:of|on|in|to) (?:the |a |any )?(?:part of the |portion of the |small |large )*(?:gastro ?intestinal|GI|bowel|intestines?|colon|stomach|gut|digestive)(?: tract)?',
    '(?:hemi ?|procto ?)?colectomy',
    'gastrectomy',
    'bariatric (?:surgery|procedures?|operations?)',
    'gastric (?:banding|band|sleeve|bypass)',
    'short (?:bowel|gut)(?: syndrome)?',
  ],
  stoma: ['(?:col|ile|jejun)?ostomy', 'stomas?'],
  obstruction: [
    '(?:gastro ?intestinal|GI|bowel|intestinal|gut)(?: tract)? (?:obstructions?|occlusions?|stenosis|strictures?|perforations?)',
    'ileus',
    '(?:toxic )?mega ?colon',
    'gastroparesis',
    '(?:intestinal )?pseudo ?obstruction',
  ],
  'c-difficile': ['c(?:lostridi(?:um|oides)|\\.)? ?diff(?:icile)?', 'CDI'],
  'gut-infection': [
    'gastro ?enteritis',
    '(?:active )?infections? of the (?:gut|bowel|intestines?|digestive)',
    '(?:gastro ?intestinal|GI|intestinal|enteric|bowel|gut)(?: tract)? infections?',
  ],
  'diverticular-disease': ['diverticul\\w{3,8}(?: disease)?'],
  'gut-bleeding': [
    '(?:gastro ?intestinal|GI|intestinal|gastric|stomach)(?: tract)? (?:(?:or|and) \\w{3,15} (?:\\w{3,15} )?)?(?:bleed(?:ing|s)?|ha?emorrhages?)',
    'rectal bleeding',
  ],
  ulcer: [
    '(?:peptic|gastric|duodenal|stomach|gastro ?duodenal)(?:(?:/| or | and )\\w{3,10})? ulcer(?:s|ation|ous|ations)?(?: disease)?',
  ],
  'gut-disease': [
    'gastro ?intestinal(?: tract)?(?! (?:side|adverse|intoleran|tolerab|absor|micro|flora|quality|permeab|transit|effect|cancer|malign|tumou?r|dose|bleed))',
    '(?:digestive|intestinal|bowel|gastric|stomach|gastro ?enterologic(?:al)?|colonic|colorectal|gut) (?:tract )?(?:diseases?|disorders?|conditions?|problems?|patholog\\w{1,4}|illness(?:es)?|dysfunctions?|complaints?|symptoms?|abnormalit\\w{1,4}|trouble)',
    'digestive',
    'GI (?:diseases?|disorders?|conditions?|symptoms?|tract|problems?|patholog\\w{1,4}|illness(?:es)?)',
  ],
}
