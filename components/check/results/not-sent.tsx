import { notSentWords } from '#lib/catalogue/check/wording/not-sent-wording'
import type { AsOf } from '#lib/trials/record/as-of'

/** How many listed trials are not among the results, why, and where they are. Nothing where all were compared. */
export function NotSent({ count, asOf }: { readonly count: number; readonly asOf: AsOf }) {
  if (count === 0) return null
  return (
    <p className="mt-6 max-w-read print:hidden">
      {notSentWords(count, asOf)} <a href="/trials">See all trials in Browse</a>.
    </p>
  )
}
