import type { Choice } from './question.ts'

/** Treatments that people with MS take, the common ones first. Ids are those of `treatments.ts`; the hint gives brand names. */
export const TREATMENT_CHOICES: readonly Choice[] = [
  { id: 'ocrelizumab', words: 'Ocrelizumab', hint: 'Ocrevus' },
  { id: 'ofatumumab', words: 'Ofatumumab', hint: 'Kesimpta' },
  { id: 'natalizumab', words: 'Natalizumab', hint: 'Tysabri, Tyruko' },
  { id: 'dimethyl fumarate', words: 'Dimethyl fumarate', hint: 'Tecfidera' },
  { id: 'diroximel fumarate', words: 'Diroximel fumarate', hint: 'Vumerity' },
  { id: 'fingolimod', words: 'Fingolimod', hint: 'Gilenya, Tascenso' },
  { id: 'siponimod', words: 'Siponimod', hint: 'Mayzent' },
  { id: 'ozanimod', words: 'Ozanimod', hint: 'Zeposia' },
  { id: 'ponesimod', words: 'Ponesimod', hint: 'Ponvory' },
  { id: 'teriflunomide', words: 'Teriflunomide', hint: 'Aubagio' },
  { id: 'glatiramer acetate', words: 'Glatiramer acetate', hint: 'Copaxone, Brabio, Glatopa' },
  { id: 'interferon beta-1a', words: 'Interferon beta-1a', hint: 'Avonex, Rebif, Plegridy' },
  { id: 'interferon beta-1b', words: 'Interferon beta-1b', hint: 'Betaferon, Betaseron, Extavia' },
  { id: 'cladribine', words: 'Cladribine', hint: 'Mavenclad' },
  { id: 'rituximab', words: 'Rituximab', hint: 'MabThera, Rituxan, Truxima' },
  { id: 'ublituximab', words: 'Ublituximab', hint: 'Briumvi' },
  { id: 'alemtuzumab', words: 'Alemtuzumab', hint: 'Lemtrada' },
  { id: 'monomethyl fumarate', words: 'Monomethyl fumarate', hint: 'Bafiertam' },
  { id: 'tolebrutinib', words: 'Tolebrutinib', hint: 'Cenrifki' },
  { id: 'mitoxantrone', words: 'Mitoxantrone', hint: 'Novantrone' },
  { id: 'azathioprine', words: 'Azathioprine', hint: 'Imuran' },
  { id: 'methotrexate', words: 'Methotrexate' },
  { id: 'mycophenolate', words: 'Mycophenolate', hint: 'CellCept' },
  { id: 'cyclophosphamide', words: 'Cyclophosphamide' },
]
