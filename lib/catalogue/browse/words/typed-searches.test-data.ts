type TypedSearch = readonly [
  typed: string,
  /** The numbers of the trials that come first, in their order; none where nothing is found. */
  first: readonly string[],
  /** What the page says of it, or the beginning of that; null where it was looked for as it stands. */
  said: string | null,
]

const STOOL = ['NCT04014413', 'NCT04096443', 'NCT03594487', 'NCT03975413']
const WORMS = ['NCT00645749', 'NCT01470521', 'NCT01006941', 'NCT01413243', 'NCT00630383']
const PROBIOTICS = ['NCT07168772', 'NCT05920018', 'NCT05779449', 'NCT06475183', 'NCT04038541']
const FASTING = ['NCT06515782', 'NCT04042415', 'NCT03539094', 'NCT02411838']
const FIBRE = ['NCT05779449', 'NCT04574024', 'NCT04038541']
const NEW_YORK = ['NCT05539729', 'NCT06475183', 'NCT04038541', 'NCT02986893']

/** What people type, with what comes first of the bundled copy on 22 November 2026. Read by hand against the records. */
export const TYPED_SEARCHES: readonly TypedSearch[] = [
  // Stool transplants
  ['poo transplant', STOOL, 'We looked for stool transplants (FMT).'],
  ['FMT', STOOL, '“FMT” also searched as: “stool transplant”'],
  ['fmt trials', STOOL, '“fmt” also searched as:'],
  ['faecal transplant', STOOL, '“faecal transplant” also searched as:'],
  ['fecal microbiota transplantation', STOOL, '“fecal microbiota transplantation” also'],
  ['poop pills', STOOL, 'We looked for stool transplants (FMT).'],
  ['crapsules', STOOL, 'We looked for stool transplants (FMT).'],
  // Worms
  ['worms', WORMS, '“worms” also searched as: “helminth”'],
  ['helminths', WORMS, '“helminths” also searched as:'],
  ['hookworm', ['NCT01470521', 'NCT00630383'], '“hookworm” also searched as:'],
  ['pig worm', ['NCT01006941', 'NCT01413243'], 'We looked for pig whipworms.'],
  ['are there any worm trials in nottingham', ['NCT01470521', 'NCT00630383'], '“worm” also'],
  // Bacteria and their food
  ['good bacteria', PROBIOTICS, 'We looked for probiotics (live bacteria).'],
  ['probiotics', PROBIOTICS, '“probiotics” also searched as:'],
  ['probiotocs', PROBIOTICS, null],
  ['VSL#3', ['NCT05920018', 'NCT04038541'], '“VSL#3” also searched as: “Vivomixx”'],
  ['probiotic chocolate', ['NCT06475183'], '“probiotic” also searched as:'],
  ['yoghurt', [], '“yoghurt” also searched as: “yogurt”, “kefir”'],
  ['kimchi', [], 'We looked for yoghurt, kefir and other fermented food.'],
  ['fiber', FIBRE, '“fiber” also searched as: “prebiotic”'],
  ['roughage', FIBRE, 'We looked for prebiotics and fibre.'],
  ['butyrate', ['NCT06746896', 'NCT06402487'], '“butyrate” also searched as:'],
  ['propionic acid', ['NCT06746896', 'NCT06402487'], '“propionic acid” also searched as:'],
  ['bile acid', ['NCT03423121'], '“bile acid” also searched as: “TUDCA”'],
  // Diets
  ['keto', [], '“keto” also searched as: “ketogenic”.'],
  ['low carb', [], 'We looked for ketogenic diets.'],
  ['intermittent fasting', FASTING, '“intermittent fasting” also searched as:'],
  ['5:2', FASTING, 'We looked for fasting and eating less.'],
  ['Mediterranean diet', ['NCT07033975', 'NCT06515782'], '“Mediterranean diet” also'],
  ['gluten free', ['NCT04042415', 'NCT03451955'], '“gluten free” also searched as:'],
  ['Wahls diet', ['NCT01381354'], 'We looked for paleolithic diets.'],
  // What people say of the gut
  ['leaky gut', ['NCT03451955', 'NCT03183869'], 'We looked for trials on gut permeability. People'],
  ['gut permeability', ['NCT03451955', 'NCT03183869'], '“gut permeability” also searched as:'],
  ['bad bacteria', ['NCT04014413', 'NCT05779449'], 'We looked for bacteria that are out of'],
  ['gut-brain axis', ['NCT05539729', 'NCT05934188'], '“gut-brain axis” also searched as:'],
  // Medicines
  ['ocrevus', ['NCT05779449'], 'We looked for ocrelizumab, the drug of Ocrevus.'],
  ['Ocrelizumab', ['NCT05779449'], '“Ocrelizumab” also searched as: “Ocrevus”.'],
  ['Tecfidéra', ['NCT02471560', 'NCT03092544'], 'We looked for dimethyl fumarate, the drug of'],
  ['tysabri', [], 'We looked for natalizumab, the drug of Tysabri.'],
  ['vancomicin', ['NCT05539729'], null],
  ['xifaxan', [], 'We looked for rifaximin.'],
  ['pill', ['NCT06402487', 'NCT03423121'], '“pill” also searched as: “capsule”, “tablet”.'],
  // How people are
  ['brain fog', ['NCT06220409'], 'We looked for thinking and memory.'],
  ['pregnant', ['NCT05010902'], '“pregnant” also searched as: “pregnancy”.'],
  ['constipation', ['NCT04014413', 'NCT04599595'], '“constipation” also searched as:'],
  // Places
  ['nyc', NEW_YORK, 'We looked for New York.'],
  ['UK', ['NCT06195800', 'NCT01470521'], 'We looked for the United Kingdom.'],
  ['Holland', [], 'We looked for the Netherlands.'],
  ['Deutschland', ['NCT05010902', 'NCT05920018'], 'We looked for Germany.'],
  ['Milano', ['NCT06746896'], '“Milano” also searched as: “Milan”'],
  ['København', ['NCT03451955', 'NCT01006941'], '“København” also searched as: “Copenhagen”.'],
  ['muenster', ['NCT05920018'], null],
  ['Łódź', [], null],
  // Who runs it
  ['Biogen', ['NCT02471560', 'NCT03092544', 'NCT02736279'], null],
  ['Charité', ['NCT05010902', 'NCT01413243'], '“Charité” also searched as:'],
  ['vall d’hebron', ['NCT07168772'], null],
  // Numbers
  ['NCT04203017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['nct 0420 3017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['https://clinicaltrials.gov/study/NCT04203017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['NCT00203047', [], 'We looked for NCT00203047.'],
  ['NBT-NM108', ['NCT04574024'], null],
  ['NBT-NM109', [], null],
  // Letters
  ['ＦＭＴ', STOOL, '“ＦＭＴ” also searched as:'],
  ['ﬁbre', FIBRE, '“ﬁbre” also searched as:'],
  ['pro\u200bbiotics', PROBIOTICS, '“probiotics” also searched as:'],
  // What no trial has
  ['zebrafish', [], null],
  ['!!!', [], null],
]
