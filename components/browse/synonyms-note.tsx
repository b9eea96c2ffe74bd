import { expandWords } from '#lib/trials/search/synonyms'

/** Says which other words a search also looked for. Nothing where we know none. */
export function SynonymsNote({ words }: { words: string }) {
  const { synonyms } = expandWords(words)
  if (synonyms.length === 0) return null
  return (
    <>
      {synonyms.map(({ said, also }) => (
        <p className="text-sm text-ink-2 mt-1" key={said}>
          “{said}” also searched as: {also.map((other) => `“${other}”`).join(', ')}.
        </p>
      ))}
    </>
  )
}
