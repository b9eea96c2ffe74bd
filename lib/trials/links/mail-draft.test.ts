import { describe, expect, it } from 'vitest'
import { draftLink, mailDraft } from './mail-draft.ts'

const STUDY = { nctId: 'NCT01234567', title: 'Probiotics & Fibre in 50% of People With MS?' }
const TO = 'study.office+ms@example.org'

/** What a mail program makes of a link, by RFC 6068: `+` stays a plus. */
function opened(link: string | null) {
  const [address, query = ''] = (link ?? '').split('?')
  const fields = query
    .split('&')
    .map((field) => field.split('=').map((part) => decodeURIComponent(part)))
  return { address, fields: Object.fromEntries(fields) }
}

describe('draftLink', () => {
  it('opens a letter with the number, the title and the questions', () => {
    const draft = mailDraft(STUDY, ['Is it free?', 'Who agreed to it?'])
    expect(opened(draftLink(TO, draft))).toEqual({
      address: `mailto:${TO}`,
      fields: {
        subject: 'Questions about your study NCT01234567',
        body: [
          'Hello,',
          '',
          'I have read about your study “Probiotics & Fibre in 50% of People With MS?” (NCT01234567) on ClinicalTrials.gov.',
          'Before I think about it further, could you please tell me:',
          '',
          '1. Is it free?',
          '2. Who agreed to it?',
          '',
          'Thank you for your time.',
          '',
          '[your name]',
          '',
        ].join('\r\n'),
      },
    })
  })

  it.each([
    ['a mark of another field', 'A&bcc=someone@example.org'],
    ['a line break', 'A\r\nBcc: someone@example.org'],
    ['a plus and a per cent sign', 'A+B %0ABcc'],
    ['half of a letter', 'A \ud800 B'],
  ])('lets %s in the record begin nothing of its own', (_, text) => {
    const link = draftLink(TO, mailDraft({ ...STUDY, title: text }, [text]))
    expect(Object.keys(opened(link).fields)).toEqual(['subject', 'body'])
    expect(link).not.toMatch(/[\s+]bcc/i)
    const lines = String(opened(link).fields['body']).split('\r\n')
    expect(lines.filter((line) => /^bcc/i.test(line))).toEqual([])
  })

  it.each([
    ['many questions', Array.from({ length: 40 }, (_, at) => `What is number ${at}, and why?`)],
    ['a question in letters that take much room', ['多'.repeat(150), '多'.repeat(150)]],
  ])('stays short enough for mail programs with %s', (_, questions) => {
    for (const title of [STUDY.title, '発'.repeat(300)]) {
      const link = draftLink(TO, mailDraft({ ...STUDY, title }, questions)) ?? ''
      expect(link.length).toBeLessThan(1_850)
      expect(opened(link).fields['subject']).toContain(STUDY.nctId)
    }
  })

  it('asks for more where nothing is open', () => {
    expect(mailDraft(STUDY, []).body).toContain('Could you please tell me more about it?')
  })

  it('is none for what is no address', () => {
    expect(draftLink('call us', mailDraft(STUDY, []))).toBeNull()
  })
})
