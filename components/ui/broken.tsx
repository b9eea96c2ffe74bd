/** What a reader sees when a page broke. `retry` tries the same page once more. */
export function Broken({ retry }: { retry: () => void }) {
  return (
    <div className="read flow">
      <h1 className="title">This page broke, and it is our fault</h1>
      <p className="lede">Nothing you did caused it. The other pages still work.</p>
      <p>Try again first. If it breaks once more, please come back in an hour.</p>
      <div className="acts">
        <button className="btn" type="button" onClick={retry}>
          Try again
        </button>
        <a className="btn link" href="/">
          Go to the first page
        </a>
      </div>
    </div>
  )
}
