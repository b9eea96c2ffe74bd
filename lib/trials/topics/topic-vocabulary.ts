import { anyWord } from '../text/word-pattern.ts'
import { GUT, MICROBIOME, type TopicRule, type TopicWords } from './topic-rule.ts'
import { TOPICS, type Topic } from './topics.ts'
import { WATCHING_WORDS } from './watching-vocabulary.ts'

const TESTED = ['title', 'condition', 'keyword', 'treatment', 'group', 'detail', 'running'] as const
const HEADLINE = ['title', 'keyword', 'treatment', 'group'] as const
const GIVEN = ['title', 'treatment', 'group', 'detail'] as const

const MOVED = '(?:trans(?:plant|fer|fusion)|implant|infusion)\\w{0,8}'
const aboutGut = anyWord([MICROBIOME, GUT, 'dysbio\\w{3,4}', 'flora\\b', 'butyrate'])

/** The rules of each topic, as data. Every pattern reads text without accents, so "microbiote fécal" is written "microbiote fecal". */
const RULES: Readonly<Record<Topic, readonly TopicWords[]>> = {
  fmt: [
    {
      places: TESTED,
      words: anyWord([
        `(?:fa?ec(?:al|es)|stool) (?:matter |material |suspension )?${MOVED}`,
        `${GUT} (?:(?:mi[ck]ro\\w{2,12}|flora|bacteri\\w{1,3}) ){1,2}${MOVED}`,
        `${MICROBIOME} (?:based )?(?:transplant|transfer|restoration)\\w{0,8}`,
        '(?:trasplante|transplantation|transplante|trapianto|transplantacion) (?:de |di |du |del )?(?:la )?micro-?biot\\w{1,3}',
        '(?:stuhl|mikrobiom|mikrobiota)-?(?:transplant|transfer)\\w{0,8}',
        'fa?ecal bacteriotherap\\w{1,3}',
        '(?:donor|allogeneic|autologous) (?:stool|fa?ec(?:al|es))\\b',
        '(?:rebyota|vowst|SER-?109|RBX-?2660)\\b',
      ]),
    },
    {
      places: TESTED,
      words: anyWord(['FMT\\b'], ''),
      beside: anyWord([MICROBIOME, GUT, 'mi[ck]robial']),
    },
  ],
  probiotic: [
    {
      places: TESTED,
      words: anyWord([
        '(?:pro|post|syn|psycho)-?biot\\w{1,5}',
        'pro-? ?(?:and|or|&|/) ?(?:pre|syn)-?biot\\w{1,5}',
        '(?:lacto|lacticasei|lactiplanti|limosilacto|ligilacto|levilacto)bacill\\w{1,3}',
        'bifido-?bacteri\\w{1,3}',
        'saccharomyces boulardii',
        'lactococcus',
        'bacillus (?:coagulans|subtilis|clausii)',
        'streptococcus (?:thermophilus|salivarius)',
        'clostridium butyricum',
        '(?:e\\. ?coli|escherichia coli) (?:strain )?nissle',
        'mutaflor|vivomixx|visbiome|lactibiane|lactibane|VSL ?#?3\\b',
        'de simone formulation',
        'live biotherapeutic\\w{0,1}',
      ]),
    },
    {
      places: ['title', 'treatment', 'group'],
      words: anyWord([
        'kefir',
        'yog(?:h|ou|hou)?urts?',
        'fermented (?:milk|foods?|dairy|drinks?)',
        'akkermansia',
        'prevotella histicola',
        'faecalibacterium',
      ]),
      within: /kefir|yog|ferment|capsule|sachet|supplement|live|cfu|pasteuri[sz]ed/i,
    },
  ],
  prebiotic: [
    {
      places: TESTED,
      words: anyWord([
        '(?:pre|syn)-?biot\\w{1,5}',
        'pre-? ?(?:and|or|&|/) ?(?:pro|syn)-?biot\\w{1,5}',
        'inulin\\b(?! clearance)',
        'oligofructose',
        '(?:fructo|galacto|xylo|isomalto|milk) ?oligo-?saccharid\\w{1,2}',
        'resistant (?:starch|dextrin)',
        'psyllium|ispaghula',
        '(?:partially hydroly[sz]ed )?guar gum',
      ]),
    },
    {
      places: HEADLINE,
      words: anyWord([
        'high fib(?:re|er)',
        'fib(?:re|er) (?:supplement|stick|powder|bar|drink|capsule|sachet|mix|enrich|rich)\\w{0,8}',
        '(?:dietary|soluble|fermentable) fib(?:re|er) (?:intervention|supplement|treatment)\\w{0,5}',
      ]),
    },
  ],
  helminth: [
    {
      places: TESTED,
      words: anyWord([
        'helmint\\w{1,6}',
        '(?:hook|whip|pin|round|tape|pork)?-?worms?\\b',
        'necator\\b',
        'trichuris',
        'ancylostoma',
        'hymenolepis',
        'heligmosomoides',
        'ascaris',
        'parasit\\w{1,4} (?:exposure|therap\\w{1,3}|larvae|ova|eggs)',
      ]),
    },
    {
      places: TESTED,
      words: anyWord(['TSO\\b'], ''),
      beside: anyWord(['trichuris', 'ova\\b', 'suis\\b', 'eggs?\\b', 'helmint', 'whip-?worm']),
    },
  ],
  antibiotic: [
    {
      places: GIVEN,
      words: anyWord([
        'rifaximin|xifaxan',
        'fidaxomicin',
        'RHB-?104',
        '(?:mycobacterium )?(?:avium )?paratuberculosis',
        '(?:gut|intestinal|bowel|digestive) decontamination',
        'small intestin\\w{1,2} bacterial overgrowth',
        '(?:helicobacter|h\\.) pylori eradication',
      ]),
    },
    {
      places: GIVEN,
      words: anyWord(['(?:oral )?vancomycin', 'neomycin', 'paromomycin', 'nitazoxanide']),
      beside: aboutGut,
    },
    {
      places: ['title', 'treatment', 'group'],
      words: anyWord(['antibiotic\\w{0,2}', 'antimicrobials?', 'metronidazole', 'amoxicillin']),
      within: aboutGut,
    },
  ],
  scfa: [
    {
      places: TESTED,
      words: anyWord([
        'short chain fatty acids?',
        'SCFAs?\\b',
        'propionic acid|propionate',
        '(?:sodium |calcium |tri ?)?butyrate(?! produc)',
        'butyric acid|tributyrin',
      ]),
    },
    {
      // Indoles are what gut bacteria make of tryptophan; indoleamine dioxygenase is an enzyme of the body itself.
      places: ['title', 'condition', 'keyword', 'treatment', 'group', 'detail'],
      words: anyWord(['indoles?\\b(?! ?amine)', 'diindolylmethane']),
    },
    {
      places: ['title', 'keyword', 'treatment', 'group'],
      words: anyWord(['tryptophan\\b(?! (?:deplet|hydroxylase))']),
      beside: anyWord([MICROBIOME, GUT, 'mi[ck]rob\\w{1,5}', 'indoles?\\b', 'aryl hydrocarbon']),
    },
  ],
  diet: [
    {
      places: ['title', 'treatment', 'group'],
      words: anyWord([
        '(?:(?!the |and |for |with |from |this |that )[a-z][a-z-]{2,19} )?(?:free |restricted |mimicking )?diets?\\b(?! (?:record|diary|questionnaire|recall|history|quality))',
        'dietary (?:intervention|program|pattern|restriction|treatment|therap|counsel|approach|change|modification|advice)\\w{0,8}',
        '(?:calori[ec]|caloric|energy) restrict\\w{0,5}',
        '(?:intermittent |prolonged |religious |alternate day )?fasting(?! (?:gluc|blood|insul|lip|plasma|serum|leptin|bile|state|condition|healthy))',
        'time restricted (?:eating|feeding)',
        'ketogenic|gluten free|pal(?:a)?eolithic',
        '(?:nutrition|nutritional) (?:intervention|therap|program|counsel|education)\\w{0,8}',
      ]),
    },
  ],
  'microbiome-observation': WATCHING_WORDS,
}

const rulesOf = (id: Topic): readonly TopicRule[] =>
  RULES[id].map((rule) => ({ topic: id, ...rule }))

/** Food. It is told along with what put a trial on topic, and puts none there by itself: a diet can be about weight, salt or ketones. */
export const DIET_RULES = rulesOf('diet')

/** What puts a trial on topic, in the order of the topics. */
export const TOPIC_RULES = TOPICS.flatMap(({ id }) => (id === 'diet' ? [] : rulesOf(id)))
