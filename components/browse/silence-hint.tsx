import type { Silence } from '#lib/catalogue/browse/silence'

/** Why the filters on what records say are no measure of a trial: how often nothing is said, and what that means. */
export function SilenceHint({ silence }: { silence: Silence }) {
  return (
    <div className="text-sm text-ink-2 mb-2">
      <p>Silence is normal. {whereSilent(silence)}</p>
      <p className="mt-2">
        A missing answer is not a bad sign, so you cannot filter by it. A record that says nothing
        about cost is not counted as free. <a href="/learn/signals">How to read this</a>
      </p>
    </div>
  )
}

function whereSilent({ whose, total, on }: Silence): string {
  if (on.length === 0) return ''
  const counts = on.map(({ about, count }, index) =>
    index === 0 ? `${about} for ${count} of ${total} trials.` : `On ${about}: ${count}.`,
  )
  return whose === 'offline copy'
    ? `This offline copy holds only part of each record. It has nothing on ${counts.join(' ')}`
    : `The records say nothing on ${counts.join(' ')}`
}
