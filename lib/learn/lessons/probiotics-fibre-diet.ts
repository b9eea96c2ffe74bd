import { paper } from '../evidence.ts'
import type { Lesson } from '../lesson.ts'

/** What trials with food and what is sold beside it saw in MS. It advises nothing. */
export const PROBIOTICS_FIBRE_DIET: Lesson = {
  id: 'probiotics-fibre-diet',
  title: 'Probiotics, fibre and diet',
  about:
    'Probiotics are live germs to swallow. Fibre is food for the germs you have. What trials in MS saw.',
  trials: { topic: ['probiotic', 'prebiotic', 'scfa', 'diet'] },
  parts: [
    {
      title: 'Probiotics',
      says: [
        {
          text: '60 people took a probiotic or a dummy for 12 weeks. On a scale of disability, those with the probiotic came down by 0.3. The others went up by 0.1. Mood was better too. It says nothing of relapses or brain scans.',
          kind: 'randomised',
          sources: [
            paper('Kouchaki and others, Clinical Nutrition', '2017', '10.1016/j.clnu.2016.08.015'),
          ],
        },
        {
          text: 'Three trials with 173 people, read together, saw some benefit. It is very uncertain.',
          kind: 'review',
          sources: [paper('Food & Function', '2021', '10.1039/d0fo03203d')],
        },
        {
          text: 'In a trial of 4 months, 90 people began and 60 finished. There was no gain in disability, mood or thinking.',
          kind: 'randomised',
          sources: [
            paper('Naseri and others, Pharmaceutical Sciences', '2025', '10.34172/PS.025.41013'),
          ],
        },
        {
          text: 'There are reports of 93 people with an infection from a probiotic. That is rare. Weak defences are one risk.',
          kind: 'review',
          sources: [
            paper(
              'Costa and others, BMC Complementary and Alternative Medicine',
              '2018',
              '10.1186/s12906-018-2394-3',
            ),
            paper('Microorganisms', '2023', '10.3390/microorganisms11040896'),
          ],
        },
      ],
    },
    {
      title: 'Fibre, and what germs make of it',
      says: [
        {
          text: '37 people on MS drugs took fibre for 6 weeks. 22 of them also took a probiotic, at another time. They could bear both. Bowel control was better with the probiotic. There was no dummy to compare, and MS itself was not measured.',
          kind: 'randomised',
          sources: [
            paper(
              'Straus Farber and others, MS and Related Disorders',
              '2024',
              '10.1016/j.msard.2024.105762',
            ),
          ],
        },
        {
          text: 'Gut germs make propionate. 91 people took it for 14 days and had more cells that calm the defences. Looking back, 97 people who took it for long had fewer relapses than 57 who did not. Chance did not make those groups, so other reasons are possible.',
          kind: 'uncontrolled',
          sources: [paper('Duscha and others, Cell', '2020', '10.1016/j.cell.2020.02.035')],
        },
      ],
    },
    {
      title: 'Diet',
      says: [
        {
          text: 'A review of 30 trials with 2,335 people could not tell if a diet changes MS.',
          kind: 'review',
          sources: [paper('Cochrane', '2020', '10.1002/14651858.CD004192.pub4')],
        },
        {
          text: '105 people fasted, ate very few carbohydrates or ate a usual healthy diet for 18 months. 81 finished. Neither of the first two led to fewer new marks on brain scans.',
          kind: 'randomised',
          sources: [
            {
              name: 'Bahr and others, BMC Nutrition',
              date: '2025',
              url: 'https://doaj.org/article/4351d58584d14a159e7845c5ff3555a3',
            },
          ],
        },
      ],
    },
    {
      title: 'Before you try something',
      says: [
        'We give no advice on what to eat or take. Many MS drugs act on your defences. So ask your MS team first, also about what is sold without a prescription.',
      ],
    },
  ],
}
