'use client'

import { Broken } from '#components/ui/broken'

export default function PageError({ retry }: { retry: () => void }) {
  return <Broken retry={retry} />
}
