import { today } from '#app/today'
import { Check } from '#components/check/check'
import { checkCatalogue } from '#lib/catalogue/check/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { asOf } from '#lib/trials/record/as-of'

/** The check, the same for everyone and for each of its steps: what is told stays in the browser. */
export async function TheCheck({ step }: { step: string }) {
  const catalogue = await currentCatalogue()
  const { setting, examples } = await checkCatalogue(catalogue, asOf(catalogue, today()))
  return <Check first={step} setting={setting} examples={examples} />
}
