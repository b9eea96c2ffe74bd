/** How able a person is, by words other than the EDSS: phrases of a `phrase-book`. They tell that a line is about disability, and not what it says. */
export const OF_DISABILITY: readonly string[] = [
  '{walk|walks|walking|ambulate|ambulates|ambulatory|ambulant|ambulation|wheelchair|nonambulatory}',
  '{assistive|walking|mobility} {device|aid}',
  '{cane|crutch|crutches|walker|walking stick}',
  '{pdds|patient determined disease steps}',
  '{mild|moderate|severe|minimal|low|high|physical|significant|neurological} disability',
  'bedridden',
  'bed bound',
]
