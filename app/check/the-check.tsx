import { Check } from '#components/check/check'
import { checkCatalogue } from '#lib/catalogue/check-catalogue'
import { currentCatalogue } from '#lib/catalogue/current'

/** The check, the same for everyone and for each of its steps: what is told stays in the browser. */
export async function TheCheck({ step }: { step: string }) {
  const { setting, examples } = checkCatalogue(await currentCatalogue())
  return <Check first={step} setting={setting} examples={examples} />
}
