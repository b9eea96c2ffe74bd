import { paper } from '../evidence.ts'
import type { Lesson } from '../lesson.ts'

/** What studies of stool can tell about MS, and what they cannot. */
export const GUT_AND_MS: Lesson = {
  id: 'gut-and-ms',
  title: 'The gut and MS',
  about:
    'Do the germs in the gut have to do with MS? What studies found, and what they could not tell.',
  trials: { topic: ['microbiome-observation'] },
  parts: [
    {
      title: 'There is a link',
      says: [
        {
          text: 'A study compared 576 people with MS, each with someone from the same home. People with MS had more of some germs and less of others. Their treatment made a difference too.',
          kind: 'observed',
          sources: [
            {
              name: 'iMSMS, Cell 185:3467',
              date: '2022',
              url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10143502/',
            },
          ],
        },
        {
          text: 'Small studies do not agree. A review read 10 of them. Eight had looked at how many kinds of germs one person has. None saw a difference with MS.',
          kind: 'review',
          sources: [
            paper(
              'Mirza and others, MS and Related Disorders',
              '2020',
              '10.1016/j.msard.2019.101427',
            ),
          ],
        },
        {
          text: 'No germ is known as friend or foe. One, called Akkermansia, stirred up inflammation in tests with cells and mice. In another study people with more of it had milder disability, and it protected mice.',
          kind: 'observed',
          sources: [
            paper('Cekanaviciute and others, PNAS', '2017', '10.1073/pnas.1711235114'),
            paper('Cox and others, Annals of Neurology', '2021', '10.1002/ana.26084'),
          ],
        },
      ],
    },
    {
      title: 'Which came first?',
      says: [
        'Things that go together need not be cause and effect. It may be the other way round. Or a third thing may be behind both.',
      ],
    },
    {
      title: 'What may lie behind it',
      says: [
        {
          text: 'One study compared 60 people with MS and 43 without. Its authors could not tell cause from effect.',
          kind: 'observed',
          sources: [
            paper('Jangi and others, Nature Communications', '28 June 2016', '10.1038/ncomms12015'),
          ],
        },
        {
          text: 'Of 280 people with MS, 43 in 100 had constipation.',
          kind: 'observed',
          sources: [paper('Gastroenterology', '1990', '10.1016/0016-5085(90)91087-m')],
        },
        {
          text: 'In 53 healthy women, firm stool went with other germs than soft stool. So MS might slow the bowel, and that might change the germs. This is our example. Nobody has shown it.',
          kind: 'observed',
          sources: [paper('Vandeputte and others, Gut', '2016', '10.1136/gutjnl-2015-309618')],
        },
        {
          text: 'In a study of 168 people, those on either of two MS drugs had other germs than those on none.',
          kind: 'observed',
          sources: [
            paper(
              'Neurology: Neuroimmunology & Neuroinflammation',
              '2018',
              '10.1212/NXI.0000000000000517',
            ),
          ],
        },
      ],
    },
    {
      title: 'What mice can tell',
      says: [
        {
          text: 'A study had 34 pairs of twins, one of each pair with MS. More mice fell ill with stool from a twin with MS than with stool from the healthy one.',
          kind: 'animals',
          sources: [paper('Berer and others, PNAS', '2017', '10.1073/pnas.1711233114')],
        },
        {
          text: 'A later study had 81 pairs. Samples from the small bowel of a few twins again made mice ill.',
          kind: 'animals',
          sources: [paper('Yoon and others, PNAS', '2025', '10.1073/pnas.2419689122')],
        },
        'Mice are not people. What happens in a mouse may not happen in you.',
      ],
    },
  ],
}
