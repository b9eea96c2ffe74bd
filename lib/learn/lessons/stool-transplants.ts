import { paper } from '../evidence.ts'
import type { Lesson } from '../lesson.ts'

/** Why a stool transplant belongs in a trial with a fair comparison: what was seen, what went wrong, and what happened with veins. */
export const STOOL_TRANSPLANTS: Lesson = {
  id: 'stool-transplants',
  title: 'Stool transplants: stop and think',
  about:
    'Stool from one person is put into the gut of another. It is also called FMT. What is known in MS, and what went wrong elsewhere.',
  trials: { topic: ['fmt'] },
  parts: [
    {
      title: 'What is known in MS',
      says: [
        {
          text: 'One trial let chance decide who was treated early and who later. It planned for 40 people and ended early with 9. Some had an upset belly, one had a rash. Nobody came to serious harm. It is too small to show a benefit, or to rule out harm.',
          kind: 'randomised',
          sources: [
            paper(
              'Al and others, MS Journal: Experimental, Translational and Clinical',
              '2022',
              '10.1177/20552173221086662',
            ),
          ],
        },
        {
          text: 'Experts say: no routine use before trials with groups made by chance have reported.',
          kind: 'opinion',
          sources: [
            paper('Expert Review of Neurotherapeutics', '2023', '10.1080/14737175.2023.2250919'),
          ],
        },
      ],
    },
    {
      title: 'People came to harm',
      says: [
        {
          text: 'Two people with weak defences caught a germ that resists drugs. It came from one donor. The stool had not been tested for it. One of them died.',
          kind: 'authority',
          sources: [
            {
              name: 'FDA, safety communication',
              date: '13 June 2019',
              url: 'https://www.fda.gov/safety/medical-product-safety-information/fecal-microbiota-transplantation-safety-communication-risk-serious-adverse-reactions-due',
            },
          ],
        },
        {
          text: 'Six people who got stool from a bank caught harmful E. coli. Four went to hospital. Two others died. It is unclear if the stool had to do with it.',
          kind: 'authority',
          sources: [
            {
              name: 'FDA, update to its safety alert',
              date: '12 and 13 March 2020',
              url: 'https://www.fda.gov/vaccines-blood-biologics/safety-availability-biologics/update-march-12-2020-safety-alert-regarding-use-fecal-microbiota-transplantation-and-risk-serious',
            },
            {
              name: 'ACP Gastroenterology',
              date: '27 March 2020',
              url: 'https://gastroenterology.acponline.org/archives/2020/03/27/9.htm',
            },
          ],
        },
        'Many MS drugs act on your defences. Ask your neurologist what that means for you.',
      ],
    },
    {
      title: 'What the rules say',
      says: [
        {
          text: 'In the United States, stool products may be sold for one thing: to keep a gut infection, C. difficile, from coming back. Not for MS.',
          kind: 'authority',
          sources: [
            {
              name: 'European Pharmaceutical Review, on the FDA',
              date: 'decision of 30 November 2022',
              url: 'https://www.europeanpharmaceuticalreview.com/news/177004/fda-approves-first-faecal-microbiota-product-for-c-diff/',
            },
            {
              name: 'Infectious Disease Special Edition, on the FDA',
              date: 'decision of 26 April 2023',
              url: 'https://www.idse.net/FDA-News/Article/04-23/FDA-Approves-First-Orally-Administered-Fecal-Microbiota-Product-to-Prevent-C-diff-Recurrence/70133',
            },
          ],
        },
        {
          text: 'In Australia nobody may advertise stool transplants to the public.',
          kind: 'authority',
          sources: [
            {
              name: 'TGA, the regulator of Australia',
              date: 'rules of 1 July 2021',
              url: 'https://www.tga.gov.au/faecal-microbiota-transplant-products-regulation',
            },
          ],
        },
      ],
    },
    {
      title: 'It happened before, with veins',
      says: [
        {
          text: 'A surgeon widened the veins of 65 people with MS and reported gains. He had no group to compare them with.',
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
          text: 'Thousands of Canadians paid for it abroad. A few died.',
          kind: 'press',
          sources: [
            {
              name: 'CBC',
              date: 'March 2017',
              url: 'https://www.cbc.ca/news/health/multiple-sclerosis-liberation-therapy-clinical-trial-1.4014494',
            },
          ],
        },
        {
          text: 'Then came two trials with a pretended treatment to compare, in 104 and in 115 people. Neither saw a benefit in what it mainly measured.',
          kind: 'randomised',
          sources: [
            {
              name: 'Traboulsee and others, Neurology 91:e1660',
              date: '2018',
              url: 'https://pubmed.ncbi.nlm.nih.gov/30266886/',
            },
            {
              name: 'Zamboni and others, JAMA Neurology',
              date: '2018',
              url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5833494/',
            },
          ],
        },
      ],
    },
  ],
}
