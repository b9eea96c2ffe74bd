'use client'

import { Button } from '#components/ui/press/button'
/** Opens the browser's own print dialogue. It needs a script and is not shown without one. */
export function PrintButton() {
  return (
    <Button className="no-script:hidden" onClick={() => print()}>
      Print
    </Button>
  )
}
