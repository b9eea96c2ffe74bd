type HelpPlace = {
  readonly who: string
  readonly what: string
  readonly links: readonly { readonly words: string; readonly url: `https://${string}` }[]
}

/** Whom a reader can ask, the nearest first. */
export const HELP_PLACES: readonly HelpPlace[] = [
  {
    who: 'Your MS nurse or neurologist',
    what: 'Before you pay, travel, or stop or change a treatment.',
    links: [],
  },
  {
    who: 'The study team',
    what: 'The trial’s page shows the contact, if the record has one. Take the questions above with you.',
    links: [],
  },
  {
    who: 'The ethics committee',
    what: 'Ask the team for its name and number. Then you can ask the committee itself.',
    links: [],
  },
  {
    who: 'The medicines regulator of the country',
    what: 'Ask if it knows about the study.',
    links: [
      { words: 'FDA (United States)', url: 'https://www.fda.gov/' },
      { words: 'MHRA (United Kingdom)', url: 'https://www.gov.uk/mhra' },
      { words: 'TGA (Australia)', url: 'https://www.tga.gov.au/' },
      { words: 'Health Canada', url: 'https://www.canada.ca/en/health-canada.html' },
    ],
  },
  {
    who: 'Lists of questions by others',
    what: 'The MS society’s list is about stem cell clinics. The other two are about trials in general.',
    links: [
      {
        words: 'National MS Society',
        url: 'https://www.nationalmssociety.org/Research/Research-News-Progress/Stem-Cells-in-MS/Stem-Cell-Clinics-Questions-to-Ask',
      },
      { words: 'Reagan-Udall Foundation', url: 'https://navigator.reaganudall.org/' },
      { words: 'EUPATI', url: 'https://learning.eupati.eu/' },
    ],
  },
]
