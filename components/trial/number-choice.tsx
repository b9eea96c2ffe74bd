/** Trial numbers to choose from: several in one text, or our best guess at a mistyped one. */
export function NumberChoice({ nctIds }: { readonly nctIds: readonly string[] }) {
  if (nctIds.length === 0) return null
  return (
    <div>
      <p>{nctIds.length === 1 ? 'Did you mean this one?' : 'Open one of them:'}</p>
      <ul>
        {nctIds.map((nctId) => (
          <li key={nctId}>
            <a className="inline-flex min-h-11 items-center" href={`/trials/${nctId}`}>
              {nctId}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
