import { describe, expect, it } from 'vitest'
import type { Faults } from '#e2e/support/registry/faults'
import { startRegistry } from '#e2e/support/registry/registry'
import { runCommand } from '#e2e/support/run-command'

/** A record with all that the registry requires, and what is given instead. */
function record(at: number, modules: object = {}) {
  return {
    protocolSection: {
      identificationModule: {
        nctId: `NCT${String(at).padStart(8, '0')}`,
        orgStudyIdInfo: { id: `GUT-${at}` },
        briefTitle: 'The gut microbiome in multiple sclerosis',
      },
      statusModule: {
        overallStatus: 'RECRUITING',
        statusVerifiedDate: '2026-10',
        studyFirstSubmitDate: '2026-01-02',
        studyFirstPostDateStruct: { date: '2026-01-09', type: 'ACTUAL' },
        lastUpdatePostDateStruct: { date: '2026-10-01', type: 'ACTUAL' },
      },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'A university', class: 'OTHER' } },
      descriptionModule: { briefSummary: 'We look at the gut.' },
      conditionsModule: { conditions: ['Multiple Sclerosis'] },
      designModule: { studyType: 'OBSERVATIONAL' },
      eligibilityModule: { eligibilityCriteria: '* MS', sex: 'ALL' },
      ...modules,
    },
    hasResults: false,
  }
}

const healthy = Array.from({ length: 120 }, (_, at) => record(at + 1))

/** What the doctor says of a registry with these studies, and how it ends. */
async function doctorOf(studies: readonly unknown[], faults: Partial<Faults> = {}) {
  const registry = await startRegistry({ studies })
  registry.misbehave(faults)
  try {
    const { code, out, err } = await runCommand('doctor', { CTGOV_API_URL: registry.url })
    expect(err).toBe('')
    return { code, out, last: out.trimEnd().split('\n').at(-1), calls: registry.calls().length }
  } finally {
    await registry.stop()
  }
}

describe.concurrent('npm run doctor', () => {
  it('ends with 0 when all is as expected', async () => {
    const { code, out, last, calls } = await doctorOf(healthy)
    expect(out).not.toContain('DIFFERS')
    expect(out).toContain('API version: 2.0.4.')
    expect(out).toContain('The registry counts 120 and sent 120.')
    expect(last).toBe('All is as expected.')
    expect(code).toBe(0)
    expect(calls).toBe(3)
  })

  it('finds every planted surprise, and ends with 1', async () => {
    const { code, out, last } = await doctorOf([
      ...healthy,
      record(501, { designModule: { studyType: 'OBSERVATIONAL', moonPhase: 'FULL' } }),
      record(502, { designModule: { studyType: 'SIMULATED' } }),
      record(503, { eligibilityModule: { sex: 7 } }),
      ...Array.from({ length: 30 }, (_, at) => record(600 + at, { descriptionModule: {} })),
    ])
    expect(out).toContain('protocolSection.designModule.moonPhase (in 1)')
    expect(out).toContain('protocolSection.designModule.studyType: SIMULATED (in 1)')
    expect(out).toMatch(/NCT00000503: protocolSection\.eligibilityModule\.sex: \S/)
    expect(out).toContain('protocolSection.descriptionModule.briefSummary: in 122 of 152 studies')
    expect(out.match(/DIFFERS/g)).toHaveLength(4)
    expect(last).toBe('4 of 9 checks differ from what we expect.')
    expect(code).toBe(1)
  })

  it('tells of too few studies', async () => {
    const { code, out } = await doctorOf(healthy.slice(0, 3))
    expect(out).toMatch(/DIFFERS\s+Studies that the search finds: 3; we expect/)
    expect(code).toBe(1)
  })

  it('ends with 2 and a sentence when the registry cannot be asked', async () => {
    const { code, last, calls } = await doctorOf(healthy, { instead: 'html' })
    expect(last).toMatch(/^ClinicalTrials\.gov answered with something that is not trial data\./)
    expect(code).toBe(2)
    expect(calls).toBe(1)
  })

  it('ends with 2 when nobody is there', async () => {
    const { code, out } = await runCommand('doctor', { CTGOV_API_URL: 'http://127.0.0.1:9' })
    expect(out).toContain('ClinicalTrials.gov could not be reached.')
    expect(code).toBe(2)
  })

  it('ends with 2 for an address that is none, without repeating it', async () => {
    const address = 'http://me:secret@127.0.0.1/api/v2'
    const { code, out, err } = await runCommand('doctor', { CTGOV_API_URL: address })
    expect(out).toContain('The address set for the registry is not one we can ask.')
    expect(`${out}${err}`).not.toContain('secret')
    expect(code).toBe(2)
  })
})
