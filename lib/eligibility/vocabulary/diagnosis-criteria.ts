/** The criteria that make the diagnosis of MS, by their names, with the years of their revisions. */
export const DIAGNOSIS_CRITERIA = {
  McDonald: {
    phrases: ["{mcdonald|mc donald|mcdonald's|mcdonalds}"],
    years: [2001, 2005, 2010, 2017, 2024],
  },
  Poser: { phrases: ['poser'], years: [1983] },
  Schumacher: { phrases: ['schumacher'], years: [1965] },
  Lublin: { phrases: ['lublin'], years: [1996, 2013, 2014] },
} as const

export type DiagnosisCriteria = keyof typeof DIAGNOSIS_CRITERIA

/** Papers that stand for the revision of the McDonald criteria that they published: "Polman 2011" is that of 2010. */
export const REVISION_PAPERS = [
  { author: 'polman', published: 2005, revision: 2005 },
  { author: 'polman', published: 2011, revision: 2010 },
  { author: 'thompson', published: 2018, revision: 2017 },
] as const
