import { Note } from '#components/ui/note'
import { Button } from '#components/ui/press/button'
import type { Narrowed } from '#lib/catalogue/check/narrow'
import type { Replies } from '#lib/eligibility/questions/replies'
import { counted } from '#lib/trials/text/listed'
import { takeOff } from './show-all.ts'

/** Stands where the filters leave no trial: which ones are on, and what taking each of them off would give. */
export function NoneLeft({
  narrowed: { hidden, without },
  replies,
}: {
  readonly narrowed: Narrowed
  readonly replies: Replies
}) {
  const names = without.map(({ words }) => `“${words}”`).join(' and ')
  return (
    <Note className="mt-4 max-w-read" level="h2" title="Your filters leave no trial">
      <p>
        {names} {without.length === 1 ? 'hides' : 'hide'}{' '}
        {hidden === 1 ? 'the only trial' : `all ${hidden} trials`}. That says nothing about how well
        they fit you.
      </p>
      <ul className="grid gap-2">
        {without.map(({ id, words, count }) => (
          <li key={id}>
            <Button look="plain" size="low" onClick={() => takeOff(id, replies)}>
              Remove “{words}”: {counted(count, 'trial')}
            </Button>
          </li>
        ))}
      </ul>
    </Note>
  )
}
