import { shortened } from '../text/shortened.ts'
import { visibleLine } from '../text/visible-line.ts'
import { wellFormed } from '../text/well-formed.ts'
import { emailLink } from './contact-links.ts'

/** A letter to a study team, as text: a subject and lines that end with "\n". */
export type MailDraft = { readonly subject: string; readonly body: string }

/** Mail programs cut or refuse longer links: the shortest limit that is known is about 2,000 letters. */
const LONGEST_LINK = 1_800

const LONGEST_TITLE = 120

/** The part of a link that the draft fills: RFC 6068 wants line breaks as %0D%0A, and no program reads `+` as a space. */
const fields = ({ subject, body }: MailDraft) =>
  `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`

/**
 * A letter that asks a study team what its record leaves open. `questions` are the weightiest first: the last are left out where a link would grow too long for a mail
 * program. It holds what the record says and nothing of who sends it, but for a gap for a name.
 */
export function mailDraft(
  { nctId, title }: { readonly nctId: string; readonly title: string },
  questions: readonly string[],
): MailDraft {
  const subject = `Questions about your study ${nctId}`
  const name = shortened(wellFormed(visibleLine(title)), LONGEST_TITLE)
  const asked = questions.map((question) => wellFormed(visibleLine(question)))
  const drafts = [...asked.keys(), asked.length].map((count) => ({
    subject,
    body: bodyOf(nctId, name, asked.slice(0, count)),
  }))
  const short = drafts.filter((draft) => fields(draft).length <= LONGEST_LINK)
  return short.at(-1) ?? { subject, body: bodyOf(nctId, '', []) }
}

function bodyOf(nctId: string, title: string, questions: readonly string[]): string {
  const study = title === '' ? `your study ${nctId}` : `your study “${title}” (${nctId})`
  const asks =
    questions.length === 0
      ? ['Could you please tell me more about it?']
      : [
          `Before I think about it further, could you please tell me:`,
          '',
          ...questions.map((question, at) => `${at + 1}. ${question}`),
        ]
  return [
    'Hello,',
    '',
    `I have read about ${study} on ClinicalTrials.gov.`,
    ...asks,
    '',
    'Thank you for your time.',
    '',
    '[your name]',
    '',
  ].join('\n')
}

/** A link that opens the letter to an address as the record writes it, or null where that is not well-formed. */
export function draftLink(email: string, draft: MailDraft): string | null {
  const link = emailLink(email)
  return link === null ? null : `${link}?${fields(draft)}`
}
