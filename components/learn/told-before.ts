import type { Claim } from './claim'

/** What happened with studies that people paid to join. No clinic is named: it is about the pattern. */
export const PAID_BEFORE: readonly Claim[] = [
  {
    title: '2016: a bill of $14,000',
    lines: [
      'A company asked for $14,000 to take part in a stem cell study. It was in the registry, and the registry did not say so.',
    ],
    sources: [
      {
        name: 'Kaiser Health News and The Washington Post',
        date: '2016',
        url: 'https://californiahealthline.org/news/government-listing-of-clinical-trials-hides-costs-to-patients',
      },
    ],
  },
  {
    title: '2017: studies that sell',
    lines: [
      'A researcher looked for stem cell studies in the registry that people pay for. Seven called themselves patient-sponsored, patient-funded or self-funded. Such records “often fail to disclose that individuals are charged”.',
    ],
    sources: [
      {
        name: 'Turner, Regenerative Medicine',
        date: '2017',
        url: 'https://doi.org/10.2217/rme-2017-0015',
      },
      {
        name: 'the publisher’s news release',
        date: '2017',
        url: 'https://www.eurekalert.org/news-releases/617383',
      },
    ],
  },
  {
    title: '2019: a warning, and still “Recruiting”',
    lines: [
      'The FDA had warned a seller of stem cells. The registry still showed the seller’s studies, with “Recruiting” in green.',
    ],
    sources: [
      {
        name: 'STAT',
        date: '11 June 2019',
        url: 'https://www.statnews.com/2019/06/11/stem-cell-clinics-clinical-trials-dot-gov/',
      },
    ],
  },
  {
    title: 'In MS too',
    lines: [
      "Two records of MS studies say who pays in their official titles. One: “Patient Sponsored”. The other: “It is Self Funded (Patients' Own Funding)”. Most records say nothing either way.",
    ],
    sources: [
      {
        name: 'record NCT02326935',
        date: 'read 25 September 2025',
        url: 'https://clinicaltrials.gov/study/NCT02326935',
      },
      {
        name: 'record NCT01883661',
        date: 'read 25 September 2025',
        url: 'https://clinicaltrials.gov/study/NCT01883661',
      },
    ],
  },
]

/** The vein treatment that many people with MS paid for before it was compared with anything. */
export const VEINS: readonly Claim[] = [
  {
    title: '2009: a first report',
    lines: [
      'A surgeon widened the veins of 65 people with MS and reported gains. There was no group to compare them with.',
    ],
    sources: [
      {
        name: 'Zamboni and others, Journal of Vascular Surgery',
        date: '2009',
        url: 'https://doi.org/10.1016/j.jvs.2009.07.096',
      },
    ],
  },
  {
    title: 'People paid',
    lines: ['Thousands of Canadians paid thousands of dollars abroad. A few died.'],
    sources: [
      {
        name: 'CBC',
        date: 'March 2017',
        url: 'https://www.cbc.ca/news/health/multiple-sclerosis-liberation-therapy-clinical-trial-1.4014494',
      },
    ],
  },
  {
    title: '2012: a warning',
    lines: ['The FDA warned of death, stroke, stents that moved and damaged nerves.'],
    sources: [
      {
        name: 'FDA, in its MedSun newsletter of June 2012',
        date: '10 May 2012',
        url: 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/medsun/news/printer.cfm?id=1676',
      },
    ],
  },
  {
    title: '2017 and 2018: fair comparisons',
    lines: [
      'In two trials chance decided who had the treatment and who had a pretended one. With 104 people there was no difference. With 115 people, led by the same surgeon, there was no benefit on what it mainly measured.',
    ],
    sources: [
      {
        name: 'Neurology 91:e1660',
        date: 'results 8 March 2017, paper 2018',
        url: null,
      },
      {
        name: 'JAMA Neurology',
        date: '2018',
        url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5833494/',
      },
    ],
  },
]
