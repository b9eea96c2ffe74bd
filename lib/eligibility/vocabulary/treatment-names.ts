import { ANY_DMT, OFF_LABEL, type TreatmentClassId, type TreatmentId } from './treatments.ts'

/**
 * Further names of treatments: brands, abbreviations, codes, spellings. As in `anyWord`: regular expressions from
 * the start of a word to its end, where a space may also be a hyphen. They stand apart because only the server reads records.
 */
export const TREATMENT_NAMES: Readonly<Record<TreatmentId, readonly string[]>> = {
  'interferon beta-1a': [
    '(?:peg ?)?(?:interferon|ifn) ?(?:beta|b)? ?1 ?a',
    'interferon beta \\(1a\\)',
    'peg ?interferons?(?: beta)?(?: 1 ?a)?',
    'avonex',
    'rebif',
    'plegridy',
    'cinnovex',
    'recigen',
  ],
  'interferon beta-1b': [
    '(?:interferon|ifn) ?(?:beta|b)? ?1 ?b',
    'betaseron',
    'betaferon',
    'extavia',
    'ziferon',
  ],
  'glatiramer acetate': [
    'glatiramer(?: acetate)?(?:,? copolymer ?1)?(?: \\((?:GA|copaxone)\\))?',
    'glatirameracetate',
    'copaxone',
    'glatopa',
    'brabio',
    'copemyl',
    'co-?polymer ?(?:1|I)',
    'cop ?(?:1|I)',
    '(?<=(?:with|on|using|receiving|taking|or|and|/|,) ?)GA(?![- ](?:week|scan|lesion|enhanc))',
  ],
  teriflunomide: ['aubagio'],
  'dimethyl fumarate': ['dimethyl ?fumarate', 'tecfidera', 'BG ?0*12', 'DMF'],
  'diroximel fumarate': ['diroximel', 'vumerity'],
  'monomethyl fumarate': ['monomethyl', 'bafiertam'],
  fingolimod: ['gilen[iy]a', 'gilanya', 'tascenso(?: ODT)?', 'FTY ?720D?'],
  siponimod: ['mayzent', 'BAF ?312'],
  ozanimod: ['zeposia', 'RPC ?1063'],
  ponesimod: ['ponvory'],
  cladribine: ['cladribin', 'mavenclad', 'movectro', 'leustatin'],
  natalizumab: ['tysabri', 'tyruko'],
  ocrelizumab: ['ocrevus(?: zunovo)?'],
  ofatumumab: ['kesimpta', 'arzerra'],
  ublituximab: ['briumvi'],
  rituximab: ['rituxan', 'mabthera', 'truxima', 'ruxience', 'riabni', 'rixathon', 'zytux'],
  alemtuzumab: ['lemtrada', 'campath(?: ?1H?)?'],
  daclizumab: ['zinbryta', 'zenapax'],
  mitoxantrone: ['mitoxantron', 'mitozantrone', 'mitoxanthrone', 'novantrone', 'ralenova'],
  tolebrutinib: ['cenrifki'],
  fenebrutinib: [],
  remibrutinib: [],
  evobrutinib: [],
  orelabrutinib: [],
  laquinimod: [],
  azathioprine: ['azathioprin', 'azathiopine', 'imurane?', 'imurek'],
  cyclophosphamide: ['cyclophosphamid', 'cytoxan', 'endoxan'],
  cyclosporine: ['c[yi]closporine?(?: A)?', 'cyclosporin', 'sandimmune?'],
  methotrexate: ['methotrexat'],
  mycophenolate: ['mycophenolate mofetil', 'mycophenolic acid', 'cell ?cept', 'MMF'],
  leflunomide: ['arava'],
  tacrolimus: [],
  steroids: [
    '(?:methyl ?|gluco ?)?(?:cortico ?)?(?:steroids?|steroidal)(?! ?(?:spar|respon|refract|resist|depend|contracep|injections? (?:in|to)))',
    'gluco ?corticoids?',
    'cortico(?:ids?|therapy)',
    'cortisone',
    '(?:methyl ?)?predniso(?:lo)?ne',
    'methyl ?prednisone',
    'IVMP',
    'IV ?MP',
    'solu ?medrol',
    'dexamethasone',
  ],
  ACTH: [
    'adreno ?cortico ?tro(?:ph?ic|phin)(?: hormones?)?(?: \\[?\\(?ACTH\\)?\\]?)?',
    'acthar(?: gel)?',
    'corticotropin',
  ],
  IVIG: [
    'IV ?Ig',
    '(?:intravenous|iv|i\\.v\\.) (?:human )?(?:immune? ?|immuno|gamma ?)globulins?(?: \\(IV ?IG\\))?',
    'immuno?globulins? (?:intravenous(?:ly)?|\\(?IV\\)?|i\\.v\\.)',
    'immune ?globulins?',
    'gamma ?globulins?',
  ],
  fampridine: ['dalfampridine', 'fampyra', 'ampyra', '4 ?aminopyridine'],
  nabiximols: ['sativex'],
}

const THERAPIES =
  '(?:therap(?:y|ies)|treatments?|drugs?|medications?|medicines?|agents?|compounds?|regimens?)'

/** Words for classes of treatments, as above. */
export const TREATMENT_CLASS_NAMES: Readonly<Record<TreatmentClassId, readonly string[]>> = {
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
  [OFF_LABEL]: [
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
