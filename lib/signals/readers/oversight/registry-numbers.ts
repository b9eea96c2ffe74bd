/** A number of another registry, where it leads, and the exact words it was given in. */
export type RegistryNumber = {
  readonly registry: string
  readonly text: string
  readonly url: string
}

const who = (id: string) =>
  `https://trialsearch.who.int/Trial2.aspx?TrialID=${encodeURIComponent(id)}`

/** The form of each registry's numbers, and the address of a record there. India and Iran have no plain address of their own. */
const REGISTRIES = [
  {
    registry: 'EU CTIS',
    number: /(?<![\w-])20\d\d-5\d{5}-\d\d-\d\d(?![\w-])/gi,
    url: (id: string) => `https://euclinicaltrials.eu/ctis-public/view/${id}`,
  },
  {
    registry: 'EU Clinical Trials Register',
    number: /(?<![\w-])20\d\d-(?!5)\d{6}-\d\d(?![\w-])/gi,
    url: (id: string) =>
      `https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:${id}`,
  },
  {
    registry: 'ISRCTN',
    number: /(?<!\w)ISRCTN ?\d{8}(?!\w)/gi,
    url: (id: string) => `https://www.isrctn.com/${id}`,
  },
  {
    registry: 'ANZCTR (Australia and New Zealand)',
    number: /(?<!\w)ACTRN ?\d{14}(?!\w)/gi,
    url: (id: string) => `https://www.anzctr.org.au/${id}.aspx`,
  },
  {
    registry: 'DRKS (Germany)',
    number: /(?<!\w)DRKS ?\d{8}(?!\w)/gi,
    url: (id: string) => `https://drks.de/search/en/trial/${id}`,
  },
  { registry: 'IRCT (Iran)', number: /(?<!\w)IRCT ?\d{11,14}N\d{1,3}(?!\w)/gi, url: who },
  { registry: 'CTRI (India)', number: /(?<!\w)CTRI\/\d{4}\/\d{2,3}\/\d{6}(?!\w)/gi, url: who },
] as const

/** The numbers of other registries in a text, each in a form that its registry uses. Whether such a record exists is not known here. */
export function registryNumbers(text: string): RegistryNumber[] {
  // Every one of them holds six digits in a row; most texts do not.
  if (!/\d{6}/.test(text)) return []
  return REGISTRIES.flatMap(({ registry, number, url }) =>
    [...text.matchAll(number)].map(([found]) => ({
      registry,
      text: found,
      url: url(found.replace(' ', '').toUpperCase()),
    })),
  )
}
