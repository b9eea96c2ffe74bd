/** Trial numbers to choose from: several in one text, or our best guess at a mistyped one. */
export function NumberChoice({
  nctIds,
  hrefOf,
}: {
  readonly nctIds: readonly string[]
  readonly hrefOf: (nctId: string) => string
}) {
  if (nctIds.length === 0) return null
  return (
    <div>
      <p>{nctIds.length === 1 ? 'Did you mean this one?' : 'Choose one of them:'}</p>
      <ul>
        {nctIds.map((nctId) => (
          <li key={nctId}>
            <a className="inline-flex min-h-11 items-center" href={hrefOf(nctId)}>
              {nctId}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
