/** What is done for MS, by words that name no single treatment: phrases of a `phrase-book`. They tell that a line is about treatment, and not what it says. */
export const OF_TREATMENT: readonly string[] = [
  '{ms|multiple sclerosis|immune|immunological|maintenance|background|first line|second line|injectable|platform|high efficacy|stable|baseline} {ms |multiple sclerosis |immune |}{therapy|treatment|medication|drug|medicine}',
  '{therapy|treatment|medication|drug|medicine} {for|of|against} {ms|multiple sclerosis|their ms|the disease}',
  '{treatment|therapy|drug} naive',
  '{untreated|treated} {ms|multiple sclerosis|rrms}',
  '{hematopoietic|haematopoietic|bone marrow|stem cell} {stem cell |}{transplant|transplantation}',
  '{hsct|ahsct|asct}',
  'therapeutic {indication|label}',
  '{local|locally approved|approved|product} label',
  'prescribing information',
  'summary of product {characteristics|characteristic}',
]
