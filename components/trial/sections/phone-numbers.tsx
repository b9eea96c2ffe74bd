import { type PhonePart, phoneParts } from '#lib/trials/links/phone-parts'

/** A telephone field as the record writes it, with a link on each number in it. What is not plainly a number stays plain text. */
export function PhoneNumbers({ phone }: { readonly phone: string }) {
  return phoneParts(phone).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
    <Piece key={at} part={part} />
  ))
}

function Piece({ part: { text, href } }: { readonly part: PhonePart }) {
  return href === null ? text : <a href={href}>{text}</a>
}
