import type { Term } from './term.ts'

/** What is measured, and how. */
export const MEASURING: readonly Term[] = [
  {
    id: 'primary-outcome',
    word: 'Primary outcome',
    forms: ['primary outcome', 'primary outcome measure', 'primary endpoint', 'primary end point'],
    meaning: 'The main thing a study measures. It should be chosen before the study starts.',
  },
  {
    id: 'secondary-outcome',
    word: 'Secondary outcome',
    forms: [
      'secondary outcome',
      'secondary outcome measure',
      'secondary endpoint',
      'secondary end point',
    ],
    meaning: 'Something else a study measures, besides the main thing.',
  },
  {
    id: 'biomarker',
    word: 'Biomarker',
    forms: ['biomarker', 'biological marker'],
    meaning:
      'Something that can be measured in the body, for example in blood or stool, and that may show how a disease is doing.',
  },
  {
    id: 'adverse-event',
    word: 'Adverse event',
    forms: ['adverse event', 'serious adverse event', 'adverse effect', 'adverse reaction'],
    meaning:
      'Anything bad that happens to a person’s health during a study, whether or not the treatment caused it.',
  },
  {
    id: 'mri',
    word: 'MRI',
    forms: ['MRI', 'magnetic resonance imaging', 'magnetic resonance imaging (MRI)'],
    meaning:
      'A scan that makes pictures of the inside of the body with strong magnets. It uses no X-rays.',
  },
  {
    id: 'gadolinium',
    word: 'Gadolinium',
    forms: ['gadolinium', 'gadolinium enhancing', 'gd enhancing', 'contrast agent'],
    meaning:
      'A contrast liquid put into a vein for some MRI scans. Places with fresh inflammation light up.',
  },
  {
    id: 'lesion',
    word: 'Lesion',
    forms: ['lesion'],
    meaning:
      'A damaged spot. In MS it is usually in the brain or the spinal cord, and an MRI can show it.',
  },
  {
    id: 'edss',
    word: 'EDSS',
    forms: ['EDSS', 'Expanded Disability Status Scale', 'Expanded Disability Status Scale (EDSS)'],
    meaning:
      'A scale from 0 to 10 for how much MS affects the body. 0 is none. At 6, a person needs a stick or the like to walk 100 metres.',
  },
  {
    id: 'colonoscopy',
    word: 'Colonoscopy',
    forms: ['colonoscopy', 'colonoscopies', 'colonoscopic'],
    meaning:
      'Doctors look into the large bowel with a thin camera tube, which goes in through the bottom.',
  },
  {
    id: 'capsule-endoscopy',
    word: 'Capsule endoscopy',
    forms: ['capsule endoscopy', 'video capsule'],
    meaning: 'A person swallows a tiny camera, which takes pictures on its way through the gut.',
  },
  {
    id: 'lumbar-puncture',
    word: 'Lumbar puncture',
    forms: ['lumbar puncture', 'spinal tap', 'cerebrospinal fluid', 'CSF'],
    meaning:
      'A needle in the lower back takes a little of the fluid round the brain and spinal cord. That fluid is called CSF.',
  },
]
