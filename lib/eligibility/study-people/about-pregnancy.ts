import type { Trial } from '../../trials/record/trial.ts'

const PREGNANCY =
  /\b(?:pregnan(?:t|cy|cies)|gestation(?:al)?|post-?partum|breast-?feeding|lactat(?:ing|ion)|antenatal|prenatal|perinatal)\b/i

/** A study of preventing or of not being it is for others. */
const OF_OTHERS =
  /\b(?:non-?pregnan|not pregnan|contracepti|prevent\w* (?:of )?pregnan|avoid\w* pregnan|gestational diabetes)/i

/** Words of a record by which it is about pregnancy, and the field they stand in, by the registry's name. */
export type AboutPregnancy = { readonly text: string; readonly field: string }

/** Whether a study is about pregnancy or the time after birth, by its title or a condition; null where they do not say so. Whom it takes is another question. */
export function aboutPregnancy({ title, officialTitle, conditions }: Trial): AboutPregnancy | null {
  const said = [
    { text: title, field: 'briefTitle' },
    { text: officialTitle ?? '', field: 'officialTitle' },
    ...conditions.map((text) => ({ text, field: 'conditions' })),
  ]
  if (said.some(({ text }) => OF_OTHERS.test(text))) return null
  return said.find(({ text }) => PREGNANCY.test(text)) ?? null
}
