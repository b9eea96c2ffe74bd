'use client'

/** Opens the browser's own print dialogue. It needs a script and is not shown without one. */
export function PrintButton() {
  return (
    <button className="btn scripted" type="button" onClick={() => print()}>
      Print
    </button>
  )
}
