import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { studyOf } from '../../stand-in/study/study.ts'
import { offlineCopy, readStudyFiles } from '../../stand-in/study/study-files.ts'
import { ODD_STUDIES } from '../records/odd-studies.ts'
import { haveRealRecords, readJsonLines, realRecordPath } from '../records/real-records.ts'
import { tellingStudies } from '../records/telling-studies.ts'
import { answerProblems, studyProblems } from './described-answers.ts'
import { FULL_STUDIES } from './full-study.ts'

/** What is wrong with some of the records, each once. They are looked at as they are served: as JSON, without keys of our own. */
function problemsOf(records: readonly unknown[]): string[] {
  const served: unknown[] = records.map((raw, at) =>
    JSON.parse(JSON.stringify(studyOf(raw, at).record)),
  )
  return [...new Set(served.flatMap(studyProblems))]
}

describe('studyProblems', () => {
  const study = (protocolSection: object) => ({ protocolSection })

  it.each([
    [
      'a field that the registry does not have',
      study({ designModule: { mood: 'good' } }),
      'protocolSection.designModule must NOT have additional properties: mood',
    ],
    [
      'a value that its enumeration does not have',
      study({ designModule: { phases: ['PHASE1', 'PHASE5', 'PHASE6'] } }),
      'protocolSection.designModule.phases must be equal to one of the allowed values',
    ],
    [
      'a value of another kind',
      study({ identificationModule: { briefTitle: 7 } }),
      'protocolSection.identificationModule.briefTitle must be string',
    ],
    [
      'a day that does not exist',
      study({ statusModule: { studyFirstSubmitDate: '2026-02-30' } }),
      'protocolSection.statusModule.studyFirstSubmitDate must match format "date"',
    ],
  ])('names %s', (_, record, problem) => {
    expect(studyProblems(record)).toEqual([problem])
  })

  it('has nothing against a record that holds all there is, or nothing', () => {
    expect(FULL_STUDIES.length).toBeGreaterThan(10)
    expect([...FULL_STUDIES, {}].flatMap(studyProblems)).toEqual([])
  })
})

describe('answerProblems', () => {
  it.each([
    [
      'a status that is not described',
      { status: 429, type: 'text/plain', text: '' },
      '429 is no status of /version',
    ],
    [
      'another type',
      { status: 200, type: 'text/html', text: '' },
      'text/html is not application/json',
    ],
    [
      'a body that lacks something',
      { status: 200, type: 'application/json', text: '{}' },
      " must have required property 'apiVersion'",
    ],
  ])('names %s', (_, answer, problem) => {
    expect(answerProblems('/version', answer)).toEqual([problem])
  })
})

describe('the records that tests and people are shown', () => {
  it('are as the registry describes studies: the bundled copy', () => {
    expect(problemsOf(readStudyFiles([offlineCopy]))).toEqual([])
  })

  it('are so: those made to tell what a record says', () => {
    expect(problemsOf(tellingStudies('2026-11-26'))).toEqual([])
  })

  it('are so, but for what is made wrong on purpose', () => {
    // One record has a word for a number, another what only tomorrow knows: a section and two values.
    expect(problemsOf(readStudyFiles(['e2e/support/records/made-studies.json'])).sort()).toEqual([
      'protocolSection must NOT have additional properties: tomorrow',
      'protocolSection.designModule.enrollmentInfo.count must be integer',
      'protocolSection.designModule.phases must be equal to one of the allowed values',
      'protocolSection.statusModule.overallStatus must be equal to one of the allowed values',
    ])
    // A number that is no text, so that the record cannot be read.
    expect(problemsOf(ODD_STUDIES)).toEqual([
      'protocolSection.identificationModule.nctId must be string',
    ])
  })

  describe.skipIf(!haveRealRecords)('and come from the registry', () => {
    it('are as it describes them: 3,616 studies of multiple sclerosis', () => {
      expect(problemsOf(readJsonLines(realRecordPath('ms-studies.jsonl')))).toEqual([])
    })

    it('are so in full, but for a field that it does not describe', () => {
      const names = readdirSync(realRecordPath('full-studies'))
      const records = names.map((name) => realRecordPath(`full-studies/${name}`))
      // Not in version 2.0.4 of the description. We leave the whole module unread.
      expect(problemsOf(readStudyFiles(records))).toEqual([
        'derivedSection.miscInfoModule must NOT have additional properties: modelPredictions',
      ])
    })

    it('are so in answers that were recorded', () => {
      const names = readdirSync(realRecordPath('recorded')).filter(
        (name) => name !== 'receipts.json',
      )
      const answers = names.map((name) => ({
        path: name.startsWith('get_') ? ('/studies/{nctId}' as const) : ('/studies' as const),
        status: 200,
        type: 'application/json',
        text: readFileSync(realRecordPath(`recorded/${name}`), 'utf8'),
      }))
      expect(answers).toHaveLength(10)
      expect(answers.flatMap(({ path, ...answer }) => answerProblems(path, answer))).toEqual([])
    })
  })
})
