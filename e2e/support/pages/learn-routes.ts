import { LESSON_IDS } from '#lib/learn/lesson-ids'
import type { Route } from './route.ts'

const page = 'learn/[lesson]/page.tsx'

/** The short pages: by turns with trials of a live copy, and of an old one. */
const lessons = LESSON_IDS.map(
  (id, place): Route => ({
    name: `the page “${id}”`,
    path: `/learn/${id}`,
    page,
    source: place % 2 === 0 ? 'live' : 'offline',
  }),
)

/** Every page under `/learn`. */
export const LEARN_ROUTES: readonly Route[] = [
  { name: 'the pages to learn from', path: '/learn', page: 'learn/page.tsx', source: 'offline' },
  ...lessons,
  {
    name: 'a missing page to learn from',
    path: '/learn/nothing',
    page,
    source: 'offline',
    status: 404,
  },
  {
    name: 'the list in pictures',
    path: '/learn/charts',
    page: 'learn/charts/page.tsx',
    source: 'live',
  },
  {
    name: 'how to read the signals',
    path: '/learn/signals',
    page: 'learn/signals/page.tsx',
    source: 'offline',
  },
]
