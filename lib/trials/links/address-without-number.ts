import { REGISTRIES } from './registries.ts'
import { urlOf } from './url-of.ts'

const NO_NUMBER = 'No trial number here. Ask the clinic for it: a real trial has one.'
const IN_PAPERS = 'A paper often names it at the end of its abstract, the summary at the top.'

type Pages = { readonly hosts: readonly string[]; readonly sentence: string }

const ofRegistry = (called: string, next: string) =>
  `That is a page of ${called}, and its address holds no trial number. ${next}`

/** What to say of addresses on known sites. A site that only resembles one of them is any other site. */
const PAGES: readonly Pages[] = [
  {
    hosts: ['clinicaltrials.gov'],
    sentence: ofRegistry('ClinicalTrials.gov', 'Open the trial there, and paste its address.'),
  },
  ...[...REGISTRIES, { called: 'the WHO’s portal', hosts: ['trialsearch.who.int'] }].map(
    ({ called, hosts }) => ({
      hosts,
      sentence: ofRegistry(called, 'Copy the number from the page itself.'),
    }),
  ),
  {
    hosts: ['pubmed.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org', 'doi.org'],
    sentence: `${NO_NUMBER} ${IN_PAPERS}`,
  },
]

/** How papers are numbered, where no address is given. */
const PAPER = /\bdoi:|\b10\.\d{4,9}\/\S|\bpmid\b|\bpmc\d/i

const WITH_SCHEME = /\bhttps?:\/\/\S+/i
const BARE = /^(?:[a-z\d-]+\.)+[a-z]{2,24}(?:[/?#]\S*)?$/i

/** The site that the first web address in a text names, or null where there is none. */
function hostIn(text: string): string | null {
  const full = WITH_SCHEME.exec(text)?.[0]
  if (full !== undefined) return urlOf(full)?.hostname ?? null
  const bare = text.trim()
  return BARE.test(bare) ? (urlOf(`https://${bare}`)?.hostname ?? null) : null
}

/** What to say of a web address, or the number of a paper, that holds no trial number; null for any other text. */
export function addressWithoutNumber(text: string): string | null {
  const host = hostIn(text)
  if (host === null) return PAPER.test(text) ? `${NO_NUMBER} ${IN_PAPERS}` : null
  const known = PAGES.find(({ hosts }) =>
    hosts.some((one) => host === one || host.endsWith(`.${one}`)),
  )
  return known?.sentence ?? NO_NUMBER
}
