/** Words that say nothing of a trial: who asks "are there any trials for worms in Nottingham" looks for worms and Nottingham. */
export const FILLING_WORDS: ReadonlySet<string> = new Set(
  `a about all an and any are at by can clinical could do does find for from give have help how i im in into is it me my near of on or our please
   research s see should show some studies study t take taking that the their there they this to treatment treatments trial trials using
   want was we what where which with your`.split(/\s+/u),
)
