import type { Replies } from '#lib/eligibility/questions/replies'

const weeks = (count: number) => ({ count, unit: 'weeks' }) as const

/** Ten made-up people, as they would answer: some tell all, some only what they are asked first, one nothing but an age. */
export const TEN_PEOPLE: readonly { readonly name: string; readonly replies: Replies }[] = [
  {
    name: '1 RRMS, ocrelizumab',
    replies: { msType: 'RRMS', treatments: ['ocrelizumab'] },
  },
  {
    name: '2 RRMS, ocrelizumab, all told',
    replies: {
      msType: 'RRMS',
      treatments: ['ocrelizumab'],
      age: 34,
      sex: 'female',
      edss: '2.0',
      relapse: { count: 13, unit: 'months' },
      steroids: { count: 13, unit: 'months' },
      antibiotics: { count: 7, unit: 'months' },
      probiotics: 'never',
      gut: [],
      pregnancy: 'neither',
      mri: 'yes',
    },
  },
  {
    name: '3 RRMS, dimethyl fumarate, 41',
    replies: {
      msType: 'RRMS',
      treatments: ['dimethyl fumarate'],
      age: 41,
      sex: 'male',
      edss: '3.5',
    },
  },
  {
    name: '4 PPMS, no treatment, 61',
    replies: {
      msType: 'PPMS',
      treatments: [],
      age: 61,
      sex: 'female',
      walking: 'two-aids',
      pregnancy: 'neither',
      mri: 'no',
    },
  },
  {
    name: '5 SPMS, not sure of treatment, wheelchair, 69',
    replies: { msType: 'SPMS', treatments: 'unsure', age: 69, sex: 'male', walking: 'few-steps' },
  },
  { name: '6 only an age, 45', replies: { age: 45 } },
  {
    name: '7 CIS, pregnant, no treatment, 30',
    replies: {
      msType: 'CIS',
      treatments: [],
      age: 30,
      sex: 'female',
      pregnancy: 'pregnant',
      edss: '1.0',
    },
  },
  {
    name: '8 RRMS, glatiramer, relapse 3 weeks ago, 37',
    replies: {
      msType: 'RRMS',
      treatments: ['glatiramer acetate'],
      age: 37,
      sex: 'male',
      edss: '1.5',
      relapse: weeks(3),
      steroids: weeks(2),
      antibiotics: 'long-ago',
      probiotics: 'now',
      mri: 'yes',
    },
  },
  {
    name: '9 kind not known, teriflunomide, 47',
    replies: { msType: 'unsure', treatments: ['teriflunomide'], age: 47, sex: 'female' },
  },
  {
    name: '10 RRMS, no treatment, 25, newly diagnosed',
    replies: {
      msType: 'RRMS',
      treatments: [],
      age: 25,
      sex: 'female',
      walking: 'far',
      gut: [],
      antibiotics: 'long-ago',
      probiotics: 'never',
      relapse: weeks(20),
      steroids: 'never',
      pregnancy: 'planning',
      mri: 'yes',
    },
  },
]
