import { paper } from '../evidence.ts'
import type { Lesson } from '../lesson.ts'

const HOOKWORM = paper(
  'Tanasescu and others, JAMA Neurology',
  '2020',
  '10.1001/jamaneurol.2020.1118',
)

/** What trials with hookworm and whipworm eggs saw. */
export const WORMS: Lesson = {
  id: 'worms',
  title: 'Worms',
  about:
    'Some trials gave people with MS worms, or the eggs of worms, on purpose. What was seen, and what was not.',
  trials: { topic: ['helminth'] },
  parts: [
    {
      title: 'Hookworm',
      says: [
        {
          text: '71 people got hookworm or a dummy for 9 months. Nobody knew who had which. The main aim was fewer new marks on brain scans. There was no clear difference: 154 with worms, 164 without.',
          kind: 'randomised',
          sources: [HOOKWORM],
        },
        {
          text: 'There were 5 relapses with worms and 11 without. With so few people that is a hint only.',
          kind: 'randomised',
          sources: [HOOKWORM],
        },
      ],
    },
    {
      title: 'Eggs of whipworm',
      says: [
        {
          text: '10 people took eggs of whipworm, with no group to compare. They could bear it. No benefit was seen.',
          kind: 'uncontrolled',
          sources: [paper('Multiple Sclerosis Journal', '2015', '10.1177/1352458514568173')],
        },
        {
          text: 'In another study, 16 people had brain scans before and during it. There were a third fewer marks. That may be chance.',
          kind: 'uncontrolled',
          sources: [
            paper(
              'Fleming and others, Multiple Sclerosis Journal',
              '2019',
              '10.1177/1352458517736377',
            ),
          ],
        },
        {
          text: 'A trial with a dummy to compare planned for 50 people. It was ended early.',
          kind: 'record',
          sources: [
            {
              name: 'record NCT01413243',
              date: '2016',
              url: 'https://clinicaltrials.gov/study/NCT01413243',
            },
          ],
        },
      ],
    },
    {
      title: 'What can go wrong',
      says: [
        {
          text: 'With hookworm, 82 in 100 people had trouble with their skin. Without, 28 in 100 had.',
          kind: 'randomised',
          sources: [HOOKWORM],
        },
        {
          text: 'Five volunteers took in hookworm in an early study. All had an upset gut. One had to be rid of the worms early.',
          kind: 'uncontrolled',
          sources: [
            paper(
              'American Journal of Tropical Medicine and Hygiene',
              '1987',
              '10.4269/ajtmh.1987.37.126',
            ),
          ],
        },
        {
          text: 'More than 200 volunteers took part in later studies. No serious event was reported.',
          kind: 'review',
          sources: [
            paper('PLOS Neglected Tropical Diseases', '2021', '10.1371/journal.pntd.0009908'),
          ],
        },
        'If someone offers you worms, ask your MS team first.',
      ],
    },
  ],
}
