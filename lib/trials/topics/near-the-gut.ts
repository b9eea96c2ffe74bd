import { oneLine, withoutAccents } from '../text/fold-text.ts'

/** Pieces of every word in the rules and look-alikes. A test makes words from the rules and checks that none slips through. */
const NEAR_THE_GUT = new RegExp(
  [
    'mi[ck]ro\\W?bi|myco\\W?biom|biot|bacter|bacill|bifido|phageom|virom|flor[ae]|fa?ec(?:al|es)|stool|stuhl|gut|intestin|bowel|enteric|colonic',
    'FMT|rebyota|vowst|SER-?109|RBX-?2|saccharom|lacto|lactib|lacticas|lactiplan|strepto|clostrid|mutaf|nissle',
    'vivom|visbi|VSL|simone|kefir|yogh?[uo]u?|ferment|akkerm|prevot|oligof|oligo\\W?sacch|starch|dextrin|psyll',
    'ispagh|guar\\W|fib(?:re|er)|inulin|helmin|worm|necator|trichur|ancylo|hymeno|heligm|ascaris|parasit',
    'TSO|rifax|xifax|fidax|RHB|tubercul|decontam|pylori|mycin|nitazox|metronid|amoxi|chain\\W{1,3}fatty|SCFA',
    'propion|butyr|zonul|dysbio|16S|metagenom|anaerost|rectal|anal\\W{1,3}(?:incont|irrig)|constip|cycline|ceftr',
    'antimicro|tract\\W{1,3}infect|\\bUTIs?\\b|diet|calori|restrict|fasting|ketogen|gluten|pala?eoli|nutrition|gastro\\W?intest',
    '\\bGI\\b|indol|tryptophan',
  ].join('|'),
  'i',
)

const BEYOND_ASCII = /[^\n\r -~]/

/** False for a text that no rule and no look-alike can match, as most are: what keeps sorting the whole registry quick. */
export function isNearTheGut(text: string): boolean {
  return NEAR_THE_GUT.test(BEYOND_ASCII.test(text) ? withoutAccents(oneLine(text)) : text)
}
