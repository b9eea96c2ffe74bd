/** A text with the sign for a lost letter in place of half letters, which no address and no file can hold. `toWellFormed` does the same; our oldest browsers lack it. */
export const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')
