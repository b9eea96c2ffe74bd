/** Numbers as records spell them out, with a hyphen where they have one. Which of them a reader looks for is its own matter. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fourteen', 14],
  ['fifteen', 15],
  ['eighteen', 18],
  ['twenty', 20],
  ['twenty-four', 24],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['fifty-five', 55],
  ['sixty', 60],
  ['sixty-five', 65],
  ['seventy', 70],
  ['seventy-five', 75],
  ['eighty', 80],
  ['ninety', 90],
])

/** The number that a word or digits stand for; null for any other text. */
export function numberOf(text: string): number | null {
  const written = NUMBERS.get(text.toLowerCase().replace(' ', '-')) ?? Number(text)
  return text.trim() === '' || Number.isNaN(written) ? null : written
}
