import { anyWord } from '../text/word-pattern.ts'
import type { Passage } from './passage.ts'

/** The sentence speaks of this study: what it will do, wants, or asks of those who take part. */
const OWN_STUDY = anyWord([
  'will\\b|we\\b|our\\b|aims?\\b|aimed|purposes?\\b|objectives?\\b|goals?\\b',
  '(?:primary|secondary|exploratory|further) (?:outcome|endpoint|end-?point|analys[ei]s|measure)s?\\b',
  '(?:this|our|the present|the current|present|current|proposed) (?:pilot |clinical )?(?:study|trial|project|research|cohort)\\b',
  'the (?:study|trial|project) (?:will|aims|is designed|compares|investigates|examines|includes|collects|measures)',
  '(?:participants|patients|subjects|volunteers|people|everyone) (?:provide|give|donate|collect|undergo|receive|take|are asked)',
  '(?:samples?|specimens?) (?:are|is|to be)\\b|(?:are|is) (?:also )?(?:collected|stored|analy[sz]ed|sequenced|measured)',
  '(?:sub|ancillary|exploratory|optional) ?(?:study|studies|part|samples?)\\b',
])

/** The sentence tells what others found, so it is the study's reason and not its content. */
const BACKGROUND = anyWord([
  '(?:previous|prior|earlier|recent|other|many|several|animal|published|preclinical) (?:\\w{3,12} )?(?:stud|work|research|trial|report|data|finding|evidence|literature)\\w{0,4}',
  '(?:has|have|had) (?:also |recently |previously )?(?:been|shown|demonstrated|found|suggested|revealed|reported|indicated|linked)',
  'evidence|literature|it is (?:well )?known|is thought|are thought|is believed|mice\\b|mouse|rodents?\\b',
  '(?:we|group|studies|researchers|investigators) (?:found|showed|demonstrated|reported|observed|saw)\\b|found that|showed that',
])

/** The sentence rules the thing out, or asks about the past or about joining. */
const RULED_OUT = anyWord([
  'no\\b|not\\b|without|avoid\\w{0,3}|exclu\\w{3,6}|prohibit\\w{0,4}|refrain\\w{0,3}|stop\\w{0,4}|discontinu\\w{0,4}|forbid\\w{0,4}',
  'other than|instead of|prior (?:use|to)|history of|(?:last|past|previous) (?:\\w{1,6} )?(?:days?|weeks?|months?|years?)',
  'concomitant|allowed|permitted|background',
])

const MEASURED = anyWord([
  'sampl\\w{1,4}|specimens?|swabs?|sequenc\\w{1,4}|collect\\w{0,4}|analy[sz]\\w{1,4}|measur\\w{1,6}|assess\\w{0,5}|profil\\w{1,4}',
  'quantif\\w{1,8}|determin\\w{1,5}|examin\\w{1,6}|compar\\w{1,5}|evaluat\\w{1,5}|investigat\\w{1,5}|explor\\w{1,6}|characteri[sz]\\w{1,6}|stud(?:y|ied|ying) (?:the|how|whether)|map(?:s|ped|ping)?\\b',
  'find out|learn\\w{0,3}|understand\\w{0,3}|effects? (?:of|on)|impact|role of|chang(?:es?|ed|ing)\\b|differ\\w{0,5}',
])

const GIVEN = anyWord([
  'receiv\\w{1,3}|giv(?:e|en|ing)\\b|administ\\w{2,8}|tak(?:e|es|en|ing)\\b|swallow\\w{0,3}|randomi[sz]ed|assigned|treated|treatment with',
  'supplement\\w{0,5}|effects? of|efficacy|safety|compar\\w{1,5}|test\\w{0,3}|evaluat\\w{1,5}|assess\\w{0,3}|investigat\\w{1,5}',
])

/** Whether a sentence of a treatment's description gives something, and does not rule it out. */
export function givesSomething({ folded }: Passage): boolean {
  return !RULED_OUT.test(folded)
}

/** Whether a sentence of a summary or description says that this study itself measures, or gives, what it names. */
export function ownStudySays(does: 'measures' | 'gives', { folded }: Passage): boolean {
  if (!OWN_STUDY.test(folded) || BACKGROUND.test(folded)) return false
  return does === 'measures' ? MEASURED.test(folded) : GIVEN.test(folded) && !RULED_OUT.test(folded)
}
