import { Note } from './note'

/** What stood in the address of a page and was not used: a sentence each. Nothing where all of it was. */
export function NotUsed({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null
  return (
    <Note
      title="Not all of this address could be used"
      look="missing"
      level="h2"
      className="my-5 max-w-read wrap-anywhere print:hidden"
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Note>
  )
}
