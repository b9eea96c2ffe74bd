/** When the list was last read through. It is due again twice a year. */
export const TREATMENTS_AS_OF = '2026-11-22'

/** One medicine that criteria name. `id` is its international name, and the name that facts print. Its other names are in `treatment-names.ts`. */
export type Treatment = {
  readonly id: string
  /** Ids of `treatment-classes.ts` that surely hold it. */
  readonly classes: readonly string[]
  /** False for what is taken beside a disease-modifying treatment: steroids, medicines for symptoms. */
  readonly modifiesDisease: boolean
}

const dmt = (id: string, classes: readonly string[] = []): Treatment => ({
  id,
  classes,
  modifiesDisease: true,
})

const beside = (id: string): Treatment => ({ id, classes: [], modifiesDisease: false })

const ANTIBODY = 'monoclonal antibodies'

/**
 * Medicines that records about MS name. Basis: the list of the National MS Society and PMC7348940, PMC10175979. Names of
 * biosimilars and of brands outside Europe and North America were not checked one by one: to know a name does no harm.
 */
export const TREATMENTS: readonly Treatment[] = [
  dmt('interferon beta-1a', ['interferon beta', 'immunomodulators']),
  dmt('interferon beta-1b', ['interferon beta', 'immunomodulators']),
  dmt('glatiramer acetate', ['immunomodulators']),
  dmt('teriflunomide'),
  dmt('dimethyl fumarate', ['fumarates']),
  dmt('diroximel fumarate', ['fumarates']),
  dmt('monomethyl fumarate', ['fumarates']),
  dmt('fingolimod', ['S1P modulators']),
  dmt('siponimod', ['S1P modulators']),
  dmt('ozanimod', ['S1P modulators']),
  dmt('ponesimod', ['S1P modulators']),
  dmt('cladribine'),
  dmt('natalizumab', [ANTIBODY]),
  dmt('ocrelizumab', ['anti-CD20', ANTIBODY]),
  dmt('ofatumumab', ['anti-CD20', ANTIBODY]),
  dmt('ublituximab', ['anti-CD20', ANTIBODY]),
  dmt('rituximab', ['anti-CD20', ANTIBODY]),
  dmt('alemtuzumab', [ANTIBODY]),
  dmt('daclizumab', [ANTIBODY]),
  dmt('mitoxantrone'),
  dmt('tolebrutinib', ['BTK inhibitors']),
  dmt('fenebrutinib', ['BTK inhibitors']),
  dmt('remibrutinib', ['BTK inhibitors']),
  dmt('evobrutinib', ['BTK inhibitors']),
  dmt('orelabrutinib', ['BTK inhibitors']),
  dmt('laquinimod'),
  dmt('azathioprine', ['immunosuppressants']),
  dmt('cyclophosphamide', ['immunosuppressants']),
  dmt('cyclosporine', ['immunosuppressants']),
  dmt('methotrexate', ['immunosuppressants']),
  dmt('mycophenolate', ['immunosuppressants']),
  dmt('leflunomide', ['immunosuppressants']),
  dmt('tacrolimus', ['immunosuppressants']),
  beside('steroids'),
  beside('ACTH'),
  beside('IVIG'),
  beside('fampridine'),
  beside('nabiximols'),
]
