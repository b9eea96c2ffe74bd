/** When the list was last read through. It is due again twice a year. */
export const TREATMENTS_AS_OF = '2026-11-22'

/** The class that holds every disease-modifying treatment. */
export const ANY_DMT = 'any DMT'
/** The class of what is given for MS at times, and not always meant by "disease-modifying". */
export const OFF_LABEL = 'immunosuppressants'
const ANTIBODY = 'monoclonal antibodies'

const group = <const Id extends string>(id: Id, classes: readonly string[] = []) => ({
  id,
  /** Ids of wider classes that hold all of it. */
  classes,
})

/** Words for several treatments at once. The id is the name that facts print; the words of records are in `treatment-names.ts`. */
export const TREATMENT_CLASSES = [
  group(ANY_DMT),
  group('interferon beta', ['immunomodulators']),
  group('S1P modulators'),
  group('anti-CD20', [ANTIBODY]),
  group('fumarates'),
  group('BTK inhibitors'),
  group(OFF_LABEL),
  group('immunomodulators'),
  group(ANTIBODY),
] as const

export type TreatmentClassId = (typeof TREATMENT_CLASSES)[number]['id']

/** One medicine that criteria name. Its other names are in `treatment-names.ts`, on the server alone. */
type Treatment<Id extends string> = {
  /** Its international name, and the name that facts print. Answers kept on devices hold it, so it stays. */
  readonly id: Id
  /** The classes that surely hold it. */
  readonly classes: readonly TreatmentClassId[]
  /** False for what is taken beside a disease-modifying treatment: steroids, medicines for symptoms. */
  readonly modifiesDisease: boolean
  /** How a person is asked whether they take it, by its brands if it has any in use; null where they are not. */
  readonly asked: { readonly brands?: string } | null
}

const asked = <const Id extends string>(
  id: Id,
  classes: readonly TreatmentClassId[],
  brands?: string,
): Treatment<Id> => ({
  id,
  classes,
  modifiesDisease: true,
  asked: brands === undefined ? {} : { brands },
})

const unasked = <const Id extends string>(
  id: Id,
  classes: readonly TreatmentClassId[],
): Treatment<Id> => ({ id, classes, modifiesDisease: true, asked: null })

const beside = <const Id extends string>(id: Id): Treatment<Id> => ({
  id,
  classes: [],
  modifiesDisease: false,
  asked: null,
})

/**
 * Medicines that records about MS name: first those that a person is asked about, the common ones first. Basis: the list of the
 * National MS Society and PMC7348940, PMC10175979. Names of biosimilars and of brands outside Europe and North America were not
 * checked one by one: to know a name does no harm.
 */
export const TREATMENTS = [
  asked('ocrelizumab', ['anti-CD20', ANTIBODY], 'Ocrevus'),
  asked('ofatumumab', ['anti-CD20', ANTIBODY], 'Kesimpta'),
  asked('natalizumab', [ANTIBODY], 'Tysabri, Tyruko'),
  asked('dimethyl fumarate', ['fumarates'], 'Tecfidera'),
  asked('diroximel fumarate', ['fumarates'], 'Vumerity'),
  asked('fingolimod', ['S1P modulators'], 'Gilenya, Tascenso'),
  asked('siponimod', ['S1P modulators'], 'Mayzent'),
  asked('ozanimod', ['S1P modulators'], 'Zeposia'),
  asked('ponesimod', ['S1P modulators'], 'Ponvory'),
  asked('teriflunomide', [], 'Aubagio'),
  asked('glatiramer acetate', ['immunomodulators'], 'Copaxone, Brabio, Glatopa'),
  asked('interferon beta-1a', ['interferon beta', 'immunomodulators'], 'Avonex, Rebif, Plegridy'),
  asked(
    'interferon beta-1b',
    ['interferon beta', 'immunomodulators'],
    'Betaferon, Betaseron, Extavia',
  ),
  asked('cladribine', [], 'Mavenclad'),
  asked('rituximab', ['anti-CD20', ANTIBODY], 'MabThera, Rituxan, Truxima'),
  asked('ublituximab', ['anti-CD20', ANTIBODY], 'Briumvi'),
  asked('alemtuzumab', [ANTIBODY], 'Lemtrada'),
  asked('monomethyl fumarate', ['fumarates'], 'Bafiertam'),
  asked('tolebrutinib', ['BTK inhibitors'], 'Cenrifki'),
  asked('mitoxantrone', [], 'Novantrone'),
  asked('azathioprine', [OFF_LABEL], 'Imuran'),
  asked('methotrexate', [OFF_LABEL]),
  asked('mycophenolate', [OFF_LABEL], 'CellCept'),
  asked('cyclophosphamide', [OFF_LABEL]),
  unasked('daclizumab', [ANTIBODY]),
  unasked('fenebrutinib', ['BTK inhibitors']),
  unasked('remibrutinib', ['BTK inhibitors']),
  unasked('evobrutinib', ['BTK inhibitors']),
  unasked('orelabrutinib', ['BTK inhibitors']),
  unasked('laquinimod', []),
  unasked('cyclosporine', [OFF_LABEL]),
  unasked('leflunomide', [OFF_LABEL]),
  unasked('tacrolimus', [OFF_LABEL]),
  beside('steroids'),
  beside('ACTH'),
  beside('IVIG'),
  beside('fampridine'),
  beside('nabiximols'),
] as const

export type TreatmentId = (typeof TREATMENTS)[number]['id']

const CLASSES_OF = new Map<string, readonly string[]>(
  [...TREATMENTS, ...TREATMENT_CLASSES].map(({ id, classes }) => [id, classes]),
)

/**
 * Whether what a record names surely holds a treatment, or a whole class. False also means "perhaps": a treatment that is not in the list is
 * in no class.
 */
export function covers(name: string, id: string): boolean {
  if (name === id) return true
  const classes = CLASSES_OF.get(id) ?? []
  if (name !== ANY_DMT) return classes.includes(name)
  return modifiesDisease(id) && ![id, ...classes].includes(OFF_LABEL)
}

/** Whether a name of a fact is, or may be, a treatment that changes the course of MS. */
export function modifiesDisease(name: string): boolean {
  return TREATMENTS.find(({ id }) => id === name)?.modifiesDisease ?? true
}
