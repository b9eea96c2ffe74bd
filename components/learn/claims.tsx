import type { Claim } from './claim'
import { Entry } from './entry'
import { SourceLine } from './source-line'

/** What others say, each with where it comes from. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  return claims.map(({ title, lines, sources }) => (
    <Entry key={lines[0]} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <SourceLine sources={sources} />
    </Entry>
  ))
}
