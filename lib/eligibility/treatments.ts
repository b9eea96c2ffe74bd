/** When the list was last read through. It is due again twice a year. */
export const TREATMENTS_AS_OF = '2026-11-22'

/** One medicine that criteria name. `id` is its international name, and the name that facts print. */
export type Treatment = {
  readonly id: string
  /**
   * Further names: brands, abbreviations, codes, spellings. As in `anyWord`: regular expressions from the start of a word
   * to its end, where a space may also be a hyphen.
   */
  readonly names: readonly string[]
  /** Ids of `treatment-classes.ts` that surely hold it. */
  readonly classes: readonly string[]
  /** False for what is taken beside a disease-modifying treatment: steroids, medicines for symptoms. */
  readonly modifiesDisease: boolean
}

const dmt = (id: string, names: readonly string[], classes: readonly string[] = []): Treatment => ({
  id,
  names,
  classes,
  modifiesDisease: true,
})

const beside = (id: string, names: readonly string[]): Treatment => ({
  id,
  names,
  classes: [],
  modifiesDisease: false,
})

const ANTIBODY = 'monoclonal antibodies'

/**
 * Medicines that records about MS name. Basis: the list of the National MS Society and PMC7348940, PMC10175979. Names of
 * biosimilars and of brands outside Europe and North America were not checked one by one: to know a name does no harm.
 */
export const TREATMENTS: readonly Treatment[] = [
  dmt(
    'interferon beta-1a',
    [
      '(?:peg ?)?(?:interferon|ifn) ?(?:beta|b)? ?1 ?a',
      'interferon beta \\(1a\\)',
      'peg ?interferons?(?: beta)?(?: 1 ?a)?',
      'avonex',
      'rebif',
      'plegridy',
      'cinnovex',
      'recigen',
    ],
    ['interferon beta', 'immunomodulators'],
  ),
  dmt(
    'interferon beta-1b',
    ['(?:interferon|ifn) ?(?:beta|b)? ?1 ?b', 'betaseron', 'betaferon', 'extavia', 'ziferon'],
    ['interferon beta', 'immunomodulators'],
  ),
  dmt(
    'glatiramer acetate',
    [
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
    ['immunomodulators'],
  ),
  dmt('teriflunomide', ['aubagio']),
  dmt('dimethyl fumarate', ['dimethyl ?fumarate', 'tecfidera', 'BG ?0*12', 'DMF'], ['fumarates']),
  dmt('diroximel fumarate', ['diroximel', 'vumerity'], ['fumarates']),
  dmt('monomethyl fumarate', ['monomethyl', 'bafiertam'], ['fumarates']),
  dmt(
    'fingolimod',
    ['gilen[iy]a', 'gilanya', 'tascenso(?: ODT)?', 'FTY ?720D?'],
    ['S1P modulators'],
  ),
  dmt('siponimod', ['mayzent', 'BAF ?312'], ['S1P modulators']),
  dmt('ozanimod', ['zeposia', 'RPC ?1063'], ['S1P modulators']),
  dmt('ponesimod', ['ponvory'], ['S1P modulators']),
  dmt('cladribine', ['cladribin', 'mavenclad', 'movectro', 'leustatin']),
  dmt('natalizumab', ['tysabri', 'tyruko'], [ANTIBODY]),
  dmt('ocrelizumab', ['ocrevus(?: zunovo)?'], ['anti-CD20', ANTIBODY]),
  dmt('ofatumumab', ['kesimpta', 'arzerra'], ['anti-CD20', ANTIBODY]),
  dmt('ublituximab', ['briumvi'], ['anti-CD20', ANTIBODY]),
  dmt(
    'rituximab',
    ['rituxan', 'mabthera', 'truxima', 'ruxience', 'riabni', 'rixathon', 'zytux'],
    ['anti-CD20', ANTIBODY],
  ),
  dmt('alemtuzumab', ['lemtrada', 'campath(?: ?1H?)?'], [ANTIBODY]),
  dmt('daclizumab', ['zinbryta', 'zenapax'], [ANTIBODY]),
  dmt('mitoxantrone', ['mitoxantron', 'mitozantrone', 'mitoxanthrone', 'novantrone', 'ralenova']),
  dmt('tolebrutinib', ['cenrifki'], ['BTK inhibitors']),
  dmt('fenebrutinib', [], ['BTK inhibitors']),
  dmt('remibrutinib', [], ['BTK inhibitors']),
  dmt('evobrutinib', [], ['BTK inhibitors']),
  dmt('orelabrutinib', [], ['BTK inhibitors']),
  dmt('laquinimod', []),
  dmt('azathioprine', ['azathioprin', 'azathiopine', 'imurane?', 'imurek'], ['immunosuppressants']),
  dmt('cyclophosphamide', ['cyclophosphamid', 'cytoxan', 'endoxan'], ['immunosuppressants']),
  dmt(
    'cyclosporine',
    ['c[yi]closporine?(?: A)?', 'cyclosporin', 'sandimmune?'],
    ['immunosuppressants'],
  ),
  dmt('methotrexate', ['methotrexat'], ['immunosuppressants']),
  dmt(
    'mycophenolate',
    ['mycophenolate mofetil', 'mycophenolic acid', 'cell ?cept', 'MMF'],
    ['immunosuppressants'],
  ),
  dmt('leflunomide', ['arava'], ['immunosuppressants']),
  dmt('tacrolimus', [], ['immunosuppressants']),
  beside('steroids', [
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
  ]),
  beside('ACTH', [
    'adreno ?cortico ?tro(?:ph?ic|phin)(?: hormones?)?(?: \\[?\\(?ACTH\\)?\\]?)?',
    'acthar(?: gel)?',
    'corticotropin',
  ]),
  beside('IVIG', [
    'IV ?Ig',
    '(?:intravenous|iv|i\\.v\\.) (?:human )?(?:immune? ?|immuno|gamma ?)globulins?(?: \\(IV ?IG\\))?',
    'immuno?globulins? (?:intravenous(?:ly)?|\\(?IV\\)?|i\\.v\\.)',
    'immune ?globulins?',
    'gamma ?globulins?',
  ]),
  beside('fampridine', ['dalfampridine', 'fampyra', 'ampyra', '4 ?aminopyridine']),
  beside('nabiximols', ['sativex']),
]
