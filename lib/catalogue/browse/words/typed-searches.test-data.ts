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
  ['FMT', STOOL, 'For “FMT” we also looked for “stool transplant”'],
  ['fmt trials', STOOL, 'For “fmt” we also looked for'],
  ['faecal transplant', STOOL, 'For “faecal transplant” we also looked for'],
  ['fecal microbiota transplantation', STOOL, 'For “fecal microbiota transplantation” we also'],
  ['poop pills', STOOL, 'We looked for stool transplants (FMT).'],
  ['crapsules', STOOL, 'We looked for stool transplants (FMT).'],
  // Worms
  ['worms', WORMS, 'For “worms” we also looked for “helminth”'],
  ['helminths', WORMS, 'For “helminths” we also looked for'],
  ['hookworm', ['NCT01470521', 'NCT00630383'], 'For “hookworm” we also looked for'],
  ['pig worm', ['NCT01006941', 'NCT01413243'], 'We looked for pig whipworms.'],
  ['are there any worm trials in nottingham', ['NCT01470521', 'NCT00630383'], 'For “worm” we also'],
  // Bacteria and their food
  ['good bacteria', PROBIOTICS, 'We looked for probiotics (live bacteria).'],
  ['probiotics', PROBIOTICS, 'For “probiotics” we also looked for'],
  ['probiotocs', PROBIOTICS, null],
  ['VSL#3', ['NCT05920018', 'NCT04038541'], 'For “VSL#3” we also looked for “Vivomixx”'],
  ['probiotic chocolate', ['NCT06475183'], 'For “probiotic” we also looked for'],
  ['yoghurt', [], 'For “yoghurt” we also looked for “yogurt”, “kefir”'],
  ['kimchi', [], 'We looked for yoghurt, kefir and other fermented food.'],
  ['fiber', FIBRE, 'For “fiber” we also looked for “prebiotic”'],
  ['roughage', FIBRE, 'We looked for prebiotics and fibre.'],
  ['butyrate', ['NCT06746896', 'NCT06402487'], 'For “butyrate” we also looked for'],
  ['propionic acid', ['NCT06746896', 'NCT06402487'], 'For “propionic acid” we also looked for'],
  ['bile acid', ['NCT03423121'], 'For “bile acid” we also looked for “TUDCA”'],
  // Diets
  ['keto', [], 'For “keto” we also looked for “ketogenic”.'],
  ['low carb', [], 'We looked for ketogenic diets.'],
  ['intermittent fasting', FASTING, 'For “intermittent fasting” we also looked for'],
  ['5:2', FASTING, 'We looked for fasting and eating less.'],
  ['Mediterranean diet', ['NCT07033975', 'NCT06515782'], 'For “Mediterranean diet” we also'],
  ['gluten free', ['NCT04042415', 'NCT03451955'], 'For “gluten free” we also looked for'],
  ['Wahls diet', ['NCT01381354'], 'We looked for paleolithic diets.'],
  // What people say of the gut
  ['leaky gut', ['NCT03451955', 'NCT03183869'], 'We looked for trials on gut permeability. People'],
  ['gut permeability', ['NCT03451955', 'NCT03183869'], 'For “gut permeability” we also looked for'],
  ['bad bacteria', ['NCT04014413', 'NCT05779449'], 'We looked for bacteria that are out of'],
  ['gut-brain axis', ['NCT05539729', 'NCT05934188'], 'For “gut-brain axis” we also looked for'],
  // Medicines
  ['ocrevus', ['NCT05779449'], 'We looked for ocrelizumab, the drug in Ocrevus.'],
  ['Ocrelizumab', ['NCT05779449'], 'For “Ocrelizumab” we also looked for “Ocrevus”.'],
  ['Tecfidéra', ['NCT02471560', 'NCT03092544'], 'We looked for dimethyl fumarate, the drug in'],
  ['tysabri', [], 'We looked for natalizumab, the drug in Tysabri.'],
  ['vancomicin', ['NCT05539729'], null],
  ['xifaxan', [], 'We looked for rifaximin.'],
  ['pill', ['NCT06402487', 'NCT03423121'], 'For “pill” we also looked for “capsule”, “tablet”.'],
  // How people are
  ['brain fog', ['NCT06220409'], 'We looked for thinking and memory.'],
  ['pregnant', ['NCT05010902'], 'For “pregnant” we also looked for “pregnancy”.'],
  ['constipation', ['NCT04014413', 'NCT04599595'], 'For “constipation” we also looked for'],
  // Places
  ['nyc', NEW_YORK, 'We looked for New York.'],
  ['UK', ['NCT06195800', 'NCT01470521'], 'We looked for the United Kingdom.'],
  ['Holland', [], 'We looked for the Netherlands.'],
  ['Deutschland', ['NCT05010902', 'NCT05920018'], 'We looked for Germany.'],
  ['Milano', ['NCT06746896'], 'For “Milano” we also looked for “Milan”'],
  ['København', ['NCT03451955', 'NCT01006941'], 'For “København” we also looked for “Copenhagen”.'],
  ['muenster', ['NCT05920018'], null],
  ['Łódź', [], null],
  // Who runs it
  ['Biogen', ['NCT02471560', 'NCT03092544', 'NCT02736279'], null],
  ['Charité', ['NCT05010902', 'NCT01413243'], 'For “Charité” we also looked for'],
  ['vall d’hebron', ['NCT07168772'], null],
  // Numbers
  ['NCT04203017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['nct 0420 3017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['https://clinicaltrials.gov/study/NCT04203017', ['NCT04203017'], 'We looked for NCT04203017.'],
  ['NCT00203047', [], 'We looked for NCT00203047.'],
  ['NBT-NM108', ['NCT04574024'], null],
  ['NBT-NM109', [], null],
  // Letters
  ['ＦＭＴ', STOOL, 'For “ＦＭＴ” we also looked for'],
  ['ﬁbre', FIBRE, 'For “ﬁbre” we also looked for'],
  ['pro\u200bbiotics', PROBIOTICS, 'For “probiotics” we also looked for'],
  // What no trial has
  ['zebrafish', [], null],
  ['!!!', [], null],
]
