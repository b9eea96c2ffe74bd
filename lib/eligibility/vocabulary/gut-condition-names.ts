import type { GutConditionId } from './gut-conditions.ts'

const GUT = '{gastrointestinal|gastro intestinal|gi|bowel|intestinal|gut}'
const TROUBLE =
  '{disease|disorder|condition|problem|pathology|illness|dysfunction|complaint|symptom|abnormality|trouble}'

/** Words for gut conditions in records, by the conditions' ids, as phrases of a `phrase-book`. */
export const GUT_CONDITION_NAMES: Readonly<Record<GutConditionId, readonly string[]>> = {
  ibd: [
    '{inflammatory|irritative} bowel {disease|disorder|condition} {( ibd )|}',
    'ibd',
    'inflammatory {intestinal|gut|gastrointestinal|gastro intestinal} {disease|disorder}',
    'chronic inflammatory {intestinal|bowel} disease',
    '{indeterminate|microscopic|lymphocytic|collagenous|} colitis',
  ],
  crohns: ["{morbus |}{crohn|crohn's|crohns|chron|chron's|chrons|crohn´s} {disease|}"],
  'ulcerative-colitis': [
    '{ulcerative|ulcerous} colitis {( uc )|}',
    'colitis ulcerosa',
    'rectocolitis',
    'recto colitis',
  ],
  ibs: ['irritable {bowel|colon} {syndrome|disease|} {( ibs )|}', 'ibs'],
  coeliac: [
    '{celiac|coeliac|ceoliac} {disease|sprue|}',
    'gluten {enteropathy|sensitive enteropathy}',
  ],
  constipation: ['constipation', 'constipated'],
  diarrhoea: ['diarrhoea', 'diarrhea'],
  'faecal-incontinence': ['{faecal|fecal} incontinence'],
  malabsorption: [
    '{malabsorption|mal absorption|malabsorbtion} {syndrome|}',
    'malabsorptive {disease|disorder|condition|procedure|surgery|syndrome}',
  ],
  'bowel-operation': [
    `{gastrointestinal|gastro intestinal|gi|bowel|intestinal|gastric|colon|colonic|colorectal|abdominal|digestive} {tract |}{surgery|resection|operation|bypass|bypass surgery}`,
    `{resection|surgery|removal} {of|on|in|to} {the |a |any |}{part of the |portion of the |small |large |}{gastrointestinal|gi|bowel|intestine|colon|stomach|gut|digestive} {tract|}`,
    '{colectomy|hemicolectomy|proctocolectomy|hemi colectomy}',
    'gastrectomy',
    'bariatric {surgery|procedure|operation}',
    'gastric {banding|band|sleeve|bypass}',
    'short {bowel|gut} {syndrome|}',
  ],
  stoma: ['{colostomy|ileostomy|jejunostomy|ostomy}', 'stoma'],
  obstruction: [
    `${GUT} {tract |}{obstruction|occlusion|stenosis|stricture|perforation}`,
    'ileus',
    '{toxic |}{megacolon|mega colon}',
    'gastroparesis',
    '{intestinal |}{pseudo obstruction|pseudoobstruction}',
  ],
  'c-difficile': ['{clostridium|clostridioides|c .|c.|c} {difficile|diff}', 'cdi'],
  'gut-infection': [
    'gastroenteritis',
    'gastro enteritis',
    '{active |}infection of the {gut|bowel|intestine|digestive tract|gastrointestinal tract}',
    '{gastrointestinal|gi|intestinal|enteric|bowel|gut} {tract |}infection',
  ],
  'diverticular-disease': ['{diverticulitis|diverticulosis|diverticular} {disease|}'],
  'gut-bleeding': [
    '{gastrointestinal|gi|intestinal|gastric|stomach} {tract |}{bleeding|bleed|hemorrhage|haemorrhage}',
    'rectal bleeding',
  ],
  ulcer: [
    '{peptic|gastric|duodenal|stomach|gastroduodenal} {/ duodenal |or duodenal |and duodenal |/ gastric |or gastric |}{ulcer|ulceration|ulcerous|ulcer disease|ulcerous disease}',
  ],
  'gut-disease': [
    '{gastrointestinal|gastro intestinal} {tract|}',
    `{digestive|intestinal|bowel|gastric|stomach|gastroenterologic|gastroenterological|colonic|colorectal|gut|gastrointestinal|gi} {tract |}${TROUBLE}`,
    'digestive',
    'gi tract',
  ],
}

/** The same words in another sense: nerves that do not steer the bowel, scales, what medicines do to the gut. */
export const NOT_GUT_CONDITIONS: readonly string[] = [
  'neurogenic {bowel|colon} {dysfunction|disease|disorder|}',
  'bowel {and|or|&|/} bladder {dysfunction|function|symptom|problem|functional system|}',
  'bladder {and|or|&|/|} bowel {dysfunction|function|symptom|problem|functional system|}',
  'incontinence {score|scale}',
  '{gastrointestinal|gastro intestinal|gi} {tract |}{side effect|adverse|intolerance|tolerability|absorption|microbiome|microbiota|flora|quality|permeability|transit|effect|cancer|malignancy|tumor|tumour|dose}',
  'ibs {block|randomisation|randomization}',
]
