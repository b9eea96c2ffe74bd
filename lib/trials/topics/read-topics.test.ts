import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { type StudyParts, trialWith } from '#e2e/support/records/study-with'
import type { LeftOutReason } from './left-out-reasons.ts'
import { readTopics } from './read-topics.ts'
import type { Topic } from './topics.ts'

const read = (parts: StudyParts) => readTopics(trialWith(parts))

type OnTopic = readonly [says: string, parts: StudyParts, topics: readonly Topic[]]
type LeftOut = readonly [trap: string, parts: StudyParts, says: RegExp]

const NAMED: readonly OnTopic[] = [
  ['a faecal transplant', { title: 'Faecal microbiota transplantation in MS' }, ['fmt']],
  ['American spelling and hyphens', { title: 'Fecal-Microbial-Transplants in MS' }, ['fmt']],
  ['a stool transplant', { treatments: ['Stool transplant, 30 capsules'] }, ['fmt']],
  ['FMT next to the stool it is made of', { title: 'FMT for MS', primary: ['Stool DNA'] }, ['fmt']],
  ['French', { title: 'Transplantation de microbiote fécal et sclérose en plaques' }, ['fmt']],
  ['a probiotic', { title: 'Probiotics in MS' }, ['probiotic']],
  ['PROBIOTIC in capitals', { keywords: ['PROBIOTIC'] }, ['probiotic']],
  ['pro-biotic with a hyphen', { treatments: ['Pro‑biotic sachet'] }, ['probiotic']],
  ['a genus', { treatments: ['Lactobacillus reuteri DSM 17938'] }, ['probiotic']],
  ['a new genus name', { treatments: ['Lacticaseibacillus casei'] }, ['probiotic']],
  ['a brand', { treatments: ['Visbiome®'] }, ['probiotic']],
  ['kefir', { treatments: ['Kefir, 200 ml a day'] }, ['probiotic']],
  ['a synbiotic, which is both', { title: 'A synbiotic in MS' }, ['probiotic', 'prebiotic']],
  [
    'pre- and probiotics',
    { treatments: ['Pre- and probiotics supplement'] },
    ['probiotic', 'prebiotic'],
  ],
  ['inulin', { treatments: ['Inulin 10 g'] }, ['prebiotic']],
  ['a fibre supplement', { title: 'High-fibre supplement and MS' }, ['prebiotic']],
  ['a fiber supplement', { treatments: ['Soluble fiber supplement'] }, ['prebiotic']],
  ['whipworm eggs', { title: 'Trichuris suis ova in relapsing MS' }, ['helminth']],
  ['TSO beside its eggs', { title: 'TSO in MS', treatments: ['2500 ova'] }, ['helminth']],
  ['worms', { title: 'Worms for Immune Regulation of MS' }, ['helminth']],
  ['hookworm larvae', { treatments: ['Necator americanus larvae'] }, ['helminth']],
  ['rifaximin', { treatments: ['Rifaximin 550 mg'] }, ['antibiotic']],
  [
    'vancomycin for the gut',
    { title: 'Vancomycin in MS', keywords: ['gut microbiome'] },
    ['antibiotic'],
  ],
  ['short-chain fatty acids', { title: 'Short chain fatty acid capsules in MS' }, ['scfa']],
  ['propionate', { treatments: ['Sodium propionate'] }, ['scfa']],
  ['butyrate', { treatments: ['Butyric acid'] }, ['scfa']],
  ['an indole, which gut bacteria make', { treatments: ['Indole-3-propionic acid'] }, ['scfa']],
  ['a plant indole', { title: 'Diindolylmethane (DIM) in relapsing MS' }, ['scfa']],
  [
    'tryptophan beside the germs that use it',
    { treatments: ['L-tryptophan'], keywords: ['gut microbiota'] },
    ['scfa'],
  ],
  [
    'microbial tryptophan metabolites, measured',
    { secondary: ['Microbial tryptophan metabolites in serum'] },
    ['microbiome-observation'],
  ],
  ['the microbiome', { title: 'The gut microbiome in adult MS' }, ['microbiome-observation']],
  [
    'microbiota in a condition',
    { conditions: ['Multiple Sclerosis', 'Microbiota'] },
    ['microbiome-observation'],
  ],
  ['gut-brain', { title: 'The Gut–Brain Axis in MS' }, ['microbiome-observation']],
  [
    'Spanish',
    { title: 'Microbiota intestinal en la esclerosis múltiple' },
    ['microbiome-observation'],
  ],
  ['a main measurement', { primary: ['Change in gut flora'] }, ['microbiome-observation']],
  ['another measurement', { secondary: ['16S rRNA sequencing'] }, ['microbiome-observation']],
  ['a last measurement', { other: ['Faecal microbiome'] }, ['microbiome-observation']],
  ['germs of gut and mouth', { primary: ['Gut and oral microbiome'] }, ['microbiome-observation']],
]

const TOGETHER: readonly OnTopic[] = [
  [
    'diet only along with the microbiome it is meant to change',
    { title: 'Ketogenic diet in MS', secondary: ['Gut microbiota'] },
    ['diet', 'microbiome-observation'],
  ],
  [
    'fasting along with stool',
    { treatments: ['Intermittent fasting'], secondary: ['Stool microbiome'] },
    ['diet', 'microbiome-observation'],
  ],
  [
    'a treatment alone, since every gut treatment also watches the gut',
    { title: 'Probiotic in MS', secondary: ['Gut microbiota', 'Fecal SCFAs'] },
    ['probiotic'],
  ],
  [
    'both for a study that gives nothing and watches',
    { title: 'FMT in MS', keywords: ['Gut microbiome'], kind: 'OBSERVATIONAL' },
    ['fmt', 'microbiome-observation'],
  ],
  [
    'fatty acids that are only measured as watching',
    { title: 'A drug in MS', secondary: ['Serum short-chain fatty acids'] },
    ['microbiome-observation'],
  ],
  [
    'no diet for a food questionnaire',
    { secondary: ['Adherence to Mediterranean diet', 'Gut microbiome'] },
    ['microbiome-observation'],
  ],
  [
    'no fibre for a maltodextrin filler',
    { treatments: ['Maltodextrin fiber supplement'], secondary: ['Stool microbial profile'] },
    ['microbiome-observation'],
  ],
]

const TOLD: readonly OnTopic[] = [
  [
    'a brand that its description calls a probiotic',
    { treatments: [{ name: 'XY-12', description: 'A probiotic with ten strains, twice a day.' }] },
    ['probiotic'],
  ],
  [
    'a measurement whose description names the microbiome',
    { secondary: [{ name: 'Stool test', description: 'Gut microbiome by sequencing' }] },
    ['microbiome-observation'],
  ],
  [
    'a stool sub-study in the description of a drug trial',
    {
      title: 'Ocrelizumab in MS',
      description: 'Stool samples will be collected for microbiome analysis in a sub-study.',
    },
    ['microbiome-observation'],
  ],
  [
    'a purpose in the summary',
    { summary: 'The purpose of this study is to find out how diet changes the gut microbiota.' },
    ['microbiome-observation'],
  ],
  [
    'what participants are given in the summary',
    { summary: 'Participants will receive a probiotic drink or placebo.' },
    ['probiotic'],
  ],
]

const LOOK_ALIKES: readonly LeftOut[] = [
  ['PFMT, pelvic floor muscle training', { title: 'PFMT in women with MS' }, /“PFMT”.*muscle/],
  ['FMT where no stool is near', { title: 'FMT exercises in MS' }, /no word about the gut/],
  [
    'faecal incontinence',
    { conditions: ['Multiple Sclerosis', 'Fecal Incontinence'] },
    /how the bowel works/,
  ],
  ['anorectal function', { title: 'Anorectal disorders in MS' }, /how the bowel works/],
  ['transanal irrigation', { title: 'Transanal irrigation in MS' }, /how the bowel works/],
  ['constipation', { title: 'Lubiprostone for constipation in MS' }, /how the bowel works/],
  ['retinal nerve fibre', { secondary: ['Retinal nerve fibre layer'] }, /nerves/],
  ['retinal nerve fiber', { primary: ['Retinal Nerve Fiber Layer'] }, /nerves/],
  ['fibre-optic endoscopy', { secondary: ['Fiber-optic swallowing test'] }, /nerves/],
  ['propionic acidaemia', { conditions: ['Multiple Sclerosis', 'Propionic Acidemia'] }, /another/],
  ['fluticasone propionate', { treatments: ['Fluticasone propionate'] }, /another substance/],
  ['beta-hydroxybutyrate, a ketone', { secondary: ['Beta-hydroxybutyrate'] }, /another substance/],
  ['minocycline for the nerves', { title: 'Minocycline in CIS' }, /“Minocycline” is an antibiotic/],
  ['antibiotics for urine', { keywords: ['Antibiotics', 'UTI'] }, /infections/],
  ['resistant germs', { conditions: ['Multiple Sclerosis', 'Vancomycin-resistant germs'] }, /gut/],
  ['vancomycin for something else', { treatments: ['Vancomycin'] }, /no word|antibiotic/],
  ['a warm room', { title: 'Warming and cooling in MS' }, /no word about the gut/],
  ['ringworm', { title: 'Ring-worm after treatment of MS' }, /not a worm of the gut/],
  ['parasites caught by chance', { title: 'Parasitic infection in MS' }, /infections/],
  ['the word gut alone', { title: 'Gut feelings in MS' }, /stands alone/],
  ['a diet without the gut', { title: 'Ketogenic diet in MS' }, /“Ketogenic diet” is about food/],
  ['fasting blood glucose', { secondary: ['Fasting glucose'] }, /no word about the gut/],
  ['a calcium diet', { treatments: ['Dietary calcium advice'] }, /food/],
  ['stomach upset by a drug', { title: 'Gastrointestinal tolerability of DMF in MS' }, /stomach/],
  ['microbiome of the bladder', { secondary: ['Urinary microbiome'] }, /elsewhere/],
  ['microbiota of the mouth', { title: 'Oral microbiota in MS' }, /elsewhere/],
  ['an institute in a title', { title: 'Center for Microbiome Research MS cohort' }, /institute/],
  ['a name that starts like probiotic', { title: 'The ProBioRIS study of MS' }, /no word/],
  ['an enzyme of the body', { secondary: ['Indoleamine 2,3-dioxygenase'] }, /no word/],
  ['tryptophan for the mood', { title: 'Acute tryptophan depletion in MS' }, /no word/],
  ['glatiramer acetate', { treatments: ['Glatiramer acetate'] }, /no word/],
]

const PASSING: readonly LeftOut[] = [
  [
    'a rule against probiotics',
    {
      title: 'A drug in MS',
      criteria:
        'Inclusion Criteria:\n\n* MS\n\nExclusion Criteria:\n\n* Probiotics in the last month',
    },
    /“Probiotics” only stands in the rules for joining/,
  ],
  [
    'why others think of the gut',
    { description: 'Diet may affect MS by altering gut bacteria and changing metabolism.' },
    /“gut bacteria” is only said in passing/,
  ],
  [
    'what earlier studies compared',
    {
      summary: 'Recent studies have compared the gut microbiota of patients. We will test a drug.',
    },
    /in passing/,
  ],
  [
    'what a participant may not take',
    { treatments: [{ name: 'Drug X', description: 'Do not take probiotics during the study.' }] },
    /no word|passing/,
  ],
  [
    'a research institute among the officials',
    {
      official: { name: 'A. Person', affiliation: 'Institute for Microbiome Research' },
    },
    /no word/,
  ],
  ['a sponsor', { sponsor: 'Probiotic Holdings' }, /no word/],
  ['a cited paper', { references: ['The gut microbiome in MS. Nature 2016.'] }, /no word/],
]

const REASONS: readonly (readonly [what: string, parts: StudyParts, reason: LeftOutReason])[] = [
  ['nothing of the gut', { title: 'A drug in MS' }, 'no-gut'],
  ['a look-alike', { title: 'Constipation in MS' }, 'look-alike'],
  [
    'a look-alike in the title and our word in passing',
    {
      title: 'Constipation in MS',
      description: 'Diet may affect MS by altering gut bacteria and changing metabolism.',
    },
    'in-passing',
  ],
  [
    'our word in the rules',
    { title: 'A drug in MS', criteria: 'Exclusion Criteria:\n\n* Probiotics in the last month' },
    'in-rules',
  ],
  [
    'the gut in another illness',
    { title: 'Probiotics in psoriasis', conditions: ['Psoriasis'] },
    'other-illness',
  ],
  [
    'the gut in another illness, with MS as an example',
    {
      title: 'Probiotics in autoimmunity',
      conditions: ['Autoimmunity'],
      summary: 'Illnesses such as multiple sclerosis are common.',
    },
    'ms-unclear',
  ],
  ['neither', { title: 'A drug in psoriasis', conditions: ['Psoriasis'] }, 'not-ms'],
]

describe('readTopics', () => {
  it.each(REASONS)('tells %s from the other reasons', (_, parts, reason) => {
    expect(read(parts)).toMatchObject({ onTopic: false, leftOutFor: reason })
  })

  it.each(NAMED)('puts a trial on topic that names %s', (_, parts, topics) => {
    expect(read(parts)).toMatchObject({ onTopic: true, topics })
  })

  it.each(TOGETHER)('tells %s', (_, parts, topics) => {
    expect(read(parts)).toMatchObject({ onTopic: true, topics })
  })

  it.each(TOLD)('reads %s', (_, parts, topics) => {
    expect(read(parts).topics).toEqual(topics)
  })

  it.each(LOOK_ALIKES)('leaves out %s, and says so', (_, parts, says) => {
    const { onTopic, topics, why } = read(parts)
    expect({ onTopic, topics }).toEqual({ onTopic: false, topics: [] })
    expect(why).toMatch(says)
  })

  it.each(PASSING)('is not moved by %s', (_, parts, says) => {
    const { onTopic, topics, why } = read(parts)
    expect({ onTopic, topics }).toEqual({ onTopic: false, topics: [] })
    expect(why).toMatch(says)
  })

  it('quotes the words and the place that decided', () => {
    const parts = { title: 'Ketogenic diet in MS', secondary: ['Gut‑microbiota diversity'] }
    expect(read(parts).why).toBe(
      '“Gut-microbiota” in another measurement and “Ketogenic diet” in the title.',
    )
  })

  it('quotes accents as the record writes them', () => {
    const why = read({ title: 'Microbiote fécal et sclérose en plaques' }).why
    expect(why).toBe('“Microbiote” in the title.')
    expect(read({ treatments: ['Transplantation de microbiote fécal'] }).why).toContain(
      '“Transplantation de microbiote”',
    )
  })

  it('says where a trial on the gut names MS if only a rule or keyword does', () => {
    const why = read({
      title: 'Probiotics in autoimmune disease',
      conditions: ['Autoimmune Diseases'],
      keywords: ['multiple sclerosis'],
    }).why
    expect(why).toBe('“Probiotics” in the title and “multiple sclerosis” in the keywords.')
  })

  it('lists topics once and in the order of the topic list', () => {
    const parts = { title: 'Inulin, probiotics, FMT of stool, probiotic and helminths in MS' }
    expect(read(parts).topics).toEqual(['fmt', 'probiotic', 'prebiotic', 'helminth'])
  })

  it('gives a reason and never throws, whatever any field holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('multiple sclerosis', 'gut microbiota', 'FMT', '\ud800', 'ﬁbre', 'İ'),
    )
    const lists = fc.array(hostile, { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.record({
          title: hostile,
          officialTitle: hostile,
          conditions: lists,
          keywords: lists,
          treatments: lists,
          primary: lists,
          secondary: lists,
          summary: hostile,
          description: hostile,
          criteria: hostile,
        }),
        (parts) => {
          const { onTopic, topics, why } = read(parts)
          expect(onTopic).toBe(topics.length > 0)
          expect(why).not.toBe('')
        },
      ),
    )
  })

  it('takes no longer than a text is long', () => {
    const pieces = ['fecal ', 'micro', 'multiple ', 'm', 'aaaa ', '-', 'gut ', 'no ', 'diet', '_ ']
    const long = fc
      .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), fc.nat(2))
      .map(([parts]) => parts.join('').repeat(Math.ceil(60_000 / parts.join('').length)))
    fc.assert(
      fc.property(long, (text) => {
        const trial = trialWith({ title: text, summary: text, criteria: text, primary: [text] })
        const start = cpuMs()
        readTopics(trial)
        expect(cpuMs() - start).toBeLessThan(1_000)
      }),
      { numRuns: 30 },
    )
  })
})
