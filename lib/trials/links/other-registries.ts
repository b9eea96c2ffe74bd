const CONDITION = 'multiple sclerosis'

export type OtherRegistry = {
  readonly name: string
  readonly about: string
  readonly url: string
}

/**
 * The same search in other registries. `words` are the person's own; without any, the condition alone is searched.
 * The WHO portal takes no search in its address, so the words to type are told.
 */
export function otherRegistries(words: string): readonly OtherRegistry[] {
  const wanted = words.trim()
  const parts = [CONDITION, wanted].filter((part) => part !== '')
  const both = parts.join(' ')
  const registry = new URLSearchParams({ cond: CONDITION })
  if (wanted !== '') registry.set('term', wanted)
  return [
    {
      name: 'ClinicalTrials.gov',
      about: 'The registry we read.',
      url: `https://clinicaltrials.gov/search?${registry}`,
    },
    {
      name: 'WHO ICTRP',
      about: `Brings together registries from around the world. Type: ${both}`,
      url: 'https://trialsearch.who.int/',
    },
    {
      name: 'EU CTIS',
      about: 'Drug trials in the European Union since 2023.',
      url: `https://euclinicaltrials.eu/ctis-public/search#searchCriteria=${encodeURIComponent(JSON.stringify({ containAll: parts.join(', ') }))}`,
    },
    {
      name: 'ISRCTN',
      about: 'Trials from the United Kingdom and elsewhere.',
      url: `https://www.isrctn.com/search?${new URLSearchParams({ q: both })}`,
    },
  ]
}
