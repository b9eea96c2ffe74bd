import type { Claim } from './claim'

/** What rules and authorities say on charging people who take part. Each speaks for itself: they differ, and none is a word on a trial. */
export const ON_CHARGING: readonly Claim[] = [
  {
    title: 'United States: the rule on trial drugs',
    lines: [
      'To charge for a drug under study, a sponsor needs “prior written authorization from FDA”. One of the conditions is that the trial “could not be conducted without charging because the cost of the drug is extraordinary”.',
      'So charging is tied to conditions, not banned outright. The rule is about the drug. It does not speak of supplements, procedures or usual care.',
    ],
    sources: [
      {
        name: '21 CFR 312.8',
        date: 'read 22 November 2026',
        url: 'https://www.ecfr.gov/current/title-21/section-312.8',
      },
    ],
  },
  {
    title: 'United States: advice to consumers',
    lines: [
      'The Federal Trade Commission (FTC) says: “Never pay to be part of a clinical trial”, and “Real clinical trials will never ask you to pay”. That is stricter than the rule above. We leave the two side by side.',
    ],
    sources: [{ name: 'FTC, as news sites reported it', date: '2020', url: null }],
  },
  {
    title: 'United States: advice to the government',
    lines: [
      'An advisory committee on research calls charging “unusual”. It is hardest to judge where it is unclear what the FDA oversees: “for example, nutritional supplements, surgical procedures, autologous stem cell transplants”.',
    ],
    sources: [
      {
        name: 'SACHRP, attachment A',
        date: '20 November 2019',
        url: 'https://www.hhs.gov/ohrp/sachrp-committee/recommendations/november-20-2019-attachment-a/index.html',
      },
    ],
  },
  {
    title: 'European Union: trials of medicines',
    lines: [
      '“Subjects should not have to pay for investigational medicinal products, auxiliary medicinal products, medical devices used for their administration and procedures specifically required by the protocol, unless the law of the Member State concerned provides otherwise.” It covers trials of medicines only.',
    ],
    sources: [
      {
        name: 'Regulation (EU) 536/2014',
        date: '16 April 2014',
        url: 'https://eur-lex.europa.eu/eli/reg/2014/536/oj',
      },
    ],
  },
  {
    title: 'United Kingdom: trials of medicines',
    lines: [
      'New rules have been in force since 28 April 2026. An ethics committee and the regulator, the MHRA, look at the trial, and it must be in a public registry. We found no rule on charging that we could quote. Ask.',
    ],
    sources: [
      {
        name: 'Health Research Authority',
        date: '2026',
        url: 'https://www.hra.nhs.uk/planning-and-improving-research/policies-standards-legislation/clinical-trials-investigational-medicinal-products-ctimps/clinical-trial-regulations-reform/',
      },
    ],
  },
]

/** What rules say on the freedom to join and to leave. */
export const ON_LEAVING: readonly Claim[] = [
  {
    lines: [
      'You get time to decide, with as little pressure as possible. You can leave at any time, and lose nothing by it.',
    ],
    sources: [
      {
        name: 'United States, 45 CFR 46.116',
        date: 'read 22 November 2026',
        url: 'https://www.ecfr.gov/current/title-45/section-46.116',
      },
    ],
  },
  {
    lines: ['Joining is your choice. The risks must be weighed first.'],
    sources: [
      {
        name: 'World Medical Association, Declaration of Helsinki, 17 and 25',
        date: '2013',
        url: null,
      },
    ],
  },
]
