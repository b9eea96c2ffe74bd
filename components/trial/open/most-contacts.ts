/** So many people to ask are in sight on the page of a trial: each place names its own further down. */
export const ON_A_TRIAL = 2
