/**
 * Words that the rules on money reckon with besides those of their vocabulary: with another word in it, a sentence may tell of something else ("at the time of removal",
 * "we consider it unlikely"), and is only quoted. Words that make a wish, a doubt, a comparison or a study of money of it are left out on purpose.
 */
const WORDS = `
  who whom whose which that there it its this as at into onto upon about per than then so also only both such each other others another
  do does did be am been being have had having is are was were and or nor
  first second third one two three four five six seven eight nine ten half whole full fully entire entirely solely only part parts
  day days week weeks month months year years hour hours monthly weekly daily yearly annual period duration time times within over through
  throughout during until since upon start end prior half-yearly
  use used uses using take taken takes taking receive received complete completed perform performed place placed need needs needed come made make
  given gave have had sign signed signing stating state stated understand understands understanding aware agree agreed agreeing accept accepts
  informed told note please follow followed follows following relating related concerning according accordance
  anything nothing everything something all none some more less
  additionally furthermore moreover hence therefore thus because
  process phase purpose basis option options answer information disclaimer compliance
  outpatient outpatients inpatient inpatients medical clinical dental genetic nutritional blood stool oral local standard
  pharmacy laboratory office department departments principal primary main own our
  placebo age pregnancy exclusion inclusion criteria criterion consent registry excluded included
  rest approximately about around total amount
  final draw draws locally home in-home follow follow-up three-fold duration lead-in case benefit certified trained led trainer
  cardiologist neurologist paediatrician pediatrician psychiatry psychology anesthetic anaesthetic pathology dietician dietitian technician hygiene
  generated incurred anyway still advance private privately online commercially elective placed commercial health mental
  outside either methods method twice clearly specified written completion up same regardless assignment analysis type kind e lead financial financially
  requires activity intravenous injectable secure scale sliding coverage control controls known approved treat list small work remaining limited
  between before contacts asked invited samples sample collection storage processing administration fitting legal fee-based nominal allowed
  how what when while same out question questions correctly one-time three-month six-month withdrawn
  decide decided deciding choose chosen choosing choice exercise ability able
  supply supplies contact advised advise included including such
  new please voluntary voluntarily respective respectively currently already prescribed
`

/** Names of medicines by how they end. */
export const MEDICINE =
  /(?:mab|nib|cept|mycin|micin|cillin|cycline|floxacin|azole|ximin|sone|olone|renone|oxetine|azine|apine|idine|olol|pril|sartan|parin|statin|vir|gliptin|glutide|tide|profen|limus|biotics?)s?$/

export const PLAIN_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
