import { describe, expect, it } from 'vitest'
import { isMissingLesson } from './lesson-ids'

describe('isMissingLesson', () => {
  it.each([
    ['/learn', false],
    ['/learn/worms', false],
    ['/learn/worms/', false],
    ['/learn/signals', false],
    ['/learn/charts', false],
    ['/learn/worm', true],
    ['/learn/__proto__', true],
    ['/learn/%E0%A4%A', true],
    ['/learn/worms/more', false],
    ['/trials/worms', false],
  ])('of %s says %s', (path, missing) => {
    expect(isMissingLesson(path)).toBe(missing)
  })
})
