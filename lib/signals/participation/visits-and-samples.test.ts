import { describe, expect, it } from 'vitest'
import { trialOfText } from '../text/trial-of-text.test-data.ts'
import { readVisitsAndSamples } from './visits-and-samples.ts'

const told = (description: string) =>
  readVisitsAndSamples(trialOfText({ description })).said.flatMap(({ about }) => about)

describe('readVisitsAndSamples', () => {
  it.each([
    ['There will be 3 in-person study visits.', ['visits']],
    ['Participants will have weekly study visits.', ['visits']],
    ['Subjects will attend the clinic a total of twelve times.', ['visits']],
    ['Visits will be 12 weeks apart; participants are asked to fast.', ['visits']],
    ['All patients will return for a follow-up visit 7 days after their last dose.', ['visits']],
    ['A stool sample will be collected at baseline and month 6.', ['stool samples']],
    [
      'Fecal specimens and blood samples will be collected from everyone.',
      ['stool samples', 'blood samples'],
    ],
    ['Stool, hair and blood are collected at the start.', ['stool samples', 'blood samples']],
    [
      'Participants will provide blood and urine samples.',
      ['blood samples', 'urine or saliva samples'],
    ],
    ['Blood will be drawn at day 0 and day 21.', ['blood samples']],
    ['A lumbar puncture will be performed at week 60.', ['spinal fluid']],
    [
      'Patients will undergo a colonoscopy with biopsies.',
      ['a look into the bowel or samples from it'],
    ],
    ['The transplant will be given by colonoscopy.', ['a look into the bowel or samples from it']],
    ['A brain MRI scan will be performed at baseline and after a year.', ['MRI scans']],
    ['The patients will undergo monthly contrast enhanced MRI.', ['MRI scans']],
  ])('reads “%s”', (sentence, about) => {
    expect(told(sentence)).toEqual(about)
  })

  it.each([
    'Participants can visit our website to learn more.',
    'Blood pressure will be measured in all participants.',
    'A sample size of 40 patients will be needed.',
    'Patients with a hospital visit in the last year will be counted.',
    'The number of unscheduled visits to the emergency room will be compared.',
    'Participants will have fewer new lesions on MRI.',
    'Patients have MRI lesions.',
    'Previous studies collected stool samples from patients.',
    'Stored blood samples of participants will be taken from the bank of earlier studies.',
    'No blood samples will be taken from participants.',
    'Blood sugar will be kept stable in people who receive the diet.',
    'The study will remain open until the last patient last visit.',
  ])('asks nothing of anyone in “%s”', (sentence) => {
    expect(told(sentence)).toEqual([])
  })

  it('does not read what lies before joining from the rules for joining', () => {
    const trial = trialOfText({
      criteria: 'Participants will have 2 visits and a blood test taken.',
    })
    expect(readVisitsAndSamples(trial)).toEqual({ said: [], onlyNamed: [] })
  })

  it('names what the record names without saying who does what', () => {
    const trial = trialOfText({ summary: 'The main measure is new lesions on MRI.' })
    expect(readVisitsAndSamples(trial)).toEqual({ said: [], onlyNamed: ['MRI scans'] })
  })

  it('quotes a sentence once, and a second one only for something new', () => {
    const [first, second] = [
      'Stool samples will be collected monthly.',
      'Blood and stool samples will be collected at the end.',
    ]
    const trial = trialOfText({ description: `${first} ${first} ${second}` })
    expect(readVisitsAndSamples(trial).said.map(({ quote }) => quote)).toEqual([
      { text: first, field: 'detailedDescription' },
      { text: second, field: 'detailedDescription' },
    ])
  })
})
