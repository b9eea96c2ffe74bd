import { describe, expect, it } from 'vitest'
import { RegistryError } from '../registry-client/call/error.ts'
import { agentsToTry } from '../registry-client/doctor/probe.ts'
import { contactReport, reportText } from './contact-report.ts'
import type { Contact } from './first-contact.ts'

const WHERE = {
  url: 'https://clinicaltrials.gov/api/v2',
  when: new Date('2026-11-26T12:00:00+02:00'),
  node: 'v24.21.0',
  platform: 'linux x64',
}

function contact(refusal: string): Contact {
  const error = new RegistryError('refused', `status 403: ${refusal}`)
  return {
    agents: agentsToTry('Example Hospital (ann.other@example.org)'),
    probes: [
      { question: 'short', agent: 'set', outcome: { kind: 'answered', ms: 123.4 } },
      { question: 'short', agent: 'named', outcome: { kind: 'failed', error } },
      { question: 'short', agent: 'runtime', outcome: { kind: 'not-asked' } },
    ],
    reading: null,
    conclusion: { cause: 'network-refused', says: `Refused: ${refusal}`, code: 2 },
  }
}

describe('contactReport', () => {
  it('has a form that stays', () => {
    expect(contactReport(contact('Forbidden'), WHERE)).toEqual({
      format: 1,
      app: expect.stringMatching(/^\d+\.\d+\.\d+/),
      node: 'v24.21.0',
      platform: 'linux x64',
      when: '2026-11-26T10:00:00.000Z',
      registry: 'https://clinicaltrials.gov/api/v2',
      agents: [
        { id: 'set', sends: 'what CTGOV_USER_AGENT holds' },
        { id: 'named', sends: expect.stringMatching(/^GutCheckMS\//) },
        { id: 'runtime', sends: 'node' },
      ],
      answers: [
        {
          question: 'short',
          agent: 'set',
          outcome: 'answered',
          status: 200,
          words: '200 in 0.1 s',
          ms: 123,
        },
        {
          question: 'short',
          agent: 'named',
          outcome: 'refused',
          status: 403,
          words: 'status 403: Forbidden',
          ms: null,
        },
        {
          question: 'short',
          agent: 'runtime',
          outcome: 'not-asked',
          status: null,
          words: 'not asked',
          ms: null,
        },
      ],
      read: null,
      conclusion: { cause: 'network-refused', says: 'Refused: Forbidden', code: 2 },
    })
  })

  it('does not tell where a relay is', () => {
    const url = 'https://relay.hospital.example/api/v2'
    const text = reportText(contactReport(contact(''), { ...WHERE, url }))
    expect(text).not.toContain('hospital.example')
    expect(text).toContain('another server')
  })
})

describe('reportText', () => {
  it('is JSON, and names nobody', () => {
    const text = reportText(contactReport(contact('Forbidden'), WHERE))
    expect(JSON.parse(text)).toMatchObject({ format: 1 })
    expect(text).not.toContain('example.org')
  })

  it.each([
    ['Your IP 192.0.2.17 is blocked', 'Your IP [address] is blocked'],
    ['for client: 2001:db8::8a2e:370:7334, rule 7', 'for client: [address], rule 7'],
    ['client:2001:db8::1: blocked', 'client:[address]: blocked'],
    ['from ::1 to 10.0.0.1:8443', 'from [address] to [address]:8443'],
    ['2001:0db8:0000:0000:0000:8a2e:0370:7334', '[address]'],
    ['at 09:00:05 on 2026-11-26T09:00:05Z, API 2.0.5', null],
    ['status: RECRUITING, ratio 1:1', null],
  ])('hides addresses and nothing else: %s', (words, hidden) => {
    const { conclusion } = JSON.parse(reportText(contactReport(contact(words), WHERE)))
    expect(conclusion.says).toBe(`Refused: ${hidden ?? words}`)
  })
})
