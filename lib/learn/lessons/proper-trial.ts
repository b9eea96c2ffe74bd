import { type LinkedSource, paper } from '../evidence.ts'
import type { Lesson } from '../lesson.ts'
import { UNDATED } from '../source.ts'

/** The United States rule on the consent of people who take part. */
export const ON_CONSENT: LinkedSource = {
  name: 'United States, 45 CFR 46.116',
  date: 'read 22 November 2026',
  url: 'https://www.ecfr.gov/current/title-45/section-46.116',
}

/** The rules of the world's doctors for research with people, as printed in 2013. */
export const HELSINKI = paper(
  'World Medical Association, Declaration of Helsinki, 17 and 25',
  '2013',
  '10.1001/jama.2013.281053',
)

/** How a careful trial is set up, and what to look for. */
export const PROPER_TRIAL: Lesson = {
  id: 'proper-trial',
  title: 'What a proper trial looks like',
  about: 'A trial is research. A few things show how carefully it is set up.',
  trials: { groups: ['random'] },
  parts: [
    {
      title: 'A fair comparison',
      says: [
        'MS comes and goes by itself. If you feel better after a treatment, was it the treatment? To find out, chance decides who gets it and who gets a dummy. At best nobody knows who got which.',
        {
          text: 'It matters. With no group to compare, a surgeon reported gains after he widened the veins of 65 people with MS.',
          kind: 'uncontrolled',
          sources: [
            paper(
              'Zamboni and others, Journal of Vascular Surgery',
              '2009',
              '10.1016/j.jvs.2009.07.096',
            ),
          ],
        },
        {
          text: 'Later he led a trial with a pretended treatment to compare, in 115 people. It saw no benefit in what it mainly measured.',
          kind: 'randomised',
          sources: [
            {
              name: 'Zamboni and others, JAMA Neurology',
              date: '2018',
              url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5833494/',
            },
          ],
        },
      ],
    },
    {
      title: 'Your choice',
      says: [
        {
          text: 'Joining is up to you. The risks must be weighed first.',
          kind: 'authority',
          sources: [HELSINKI],
        },
        {
          text: 'You get time to decide, with as little pressure as possible. You can leave at any time and lose nothing by it.',
          kind: 'authority',
          sources: [ON_CONSENT],
        },
      ],
    },
    {
      title: 'Who pays',
      says: [
        {
          text: 'In the United States, who wants to charge for a trial drug needs the FDA’s leave in writing.',
          kind: 'authority',
          sources: [
            {
              name: '21 CFR 312.8',
              date: 'read 22 November 2026',
              url: 'https://www.ecfr.gov/current/title-21/section-312.8',
            },
          ],
        },
        {
          text: 'A listing in the registry does not mean that a government has judged the trial. Clinics that charge people have used it too.',
          kind: 'observed',
          sources: [
            paper('Turner, Regenerative Medicine', '2017', '10.2217/rme-2017-0015'),
            {
              name: 'ClinicalTrials.gov, notice on each record',
              date: UNDATED,
              url: 'https://clinicaltrials.gov/ct2/show/NCT03594487',
            },
          ],
        },
      ],
    },
    {
      title: 'Look for this',
      says: [],
      points: [
        'An ethics committee looked at it, and they tell you its name.',
        'Chance makes the groups, or they say why it does not.',
        'They tell you before you join what you would pay. At best it is nothing.',
        'They say what could go wrong, and whom you can call.',
        'You can take the papers home and show them to your MS team.',
        'Nobody hurries you, and nobody promises you anything.',
      ],
    },
  ],
}
