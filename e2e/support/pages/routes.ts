import { LEARN_ROUTES } from './learn-routes.ts'
import type { Route, Source } from './route.ts'

/** The steps of the check that ask, but for those below, which are looked at for what they ask with. */
const QUESTIONS = [
  'approach',
  'sex',
  'walking',
  'antibiotics',
  'gut',
  'pregnancy',
  'mri',
  'matters',
]

function question(id: string): Route {
  const page = 'check/[step]/page.tsx'
  return { name: `the question “${id}”`, path: `/check/${id}`, page, source: 'offline' }
}

/** Pages to print, with what the address asks for. */
function sheets(name: string, asked: string, source: Source): Route {
  return { name, path: `/print${asked}`, page: 'print/page.tsx', source }
}

/** Every page in the states that look different. A new page needs a line here: every-page.spec.ts says so if it has none. */
export const ROUTES: readonly Route[] = [
  { name: 'the first page', path: '/', page: 'page.tsx', source: 'offline' },
  { name: 'the list', path: '/trials', page: 'trials/page.tsx', source: 'offline' },
  {
    name: 'the list with filters',
    path: '/trials?q=FMT&state=recruiting&state=finished&topic=fmt',
    page: 'trials/page.tsx',
    source: 'live',
  },
  {
    name: 'the list by what records say',
    path: '/trials?groups=random&paying=left-out',
    page: 'trials/page.tsx',
    source: 'live',
  },
  {
    name: 'the list with nothing found',
    path: '/trials?q=zebrafish&topic=helminth&state=recruiting',
    page: 'trials/page.tsx',
    source: 'offline',
  },
  {
    name: 'a shared list',
    path: '/list?ids=NCT07168772,NCT05779449,NCT02471560,NCT00630383,NCT01413243&title=For%20Tuesday',
    page: 'list/page.tsx',
    source: 'offline',
  },
  {
    name: 'a shared list with troubles',
    path: '/list?ids=NCT99999999,NCT90000004,hello,NCT90000011,NCT90000006,NCT90000002',
    page: 'list/page.tsx',
    source: 'live',
  },
  { name: 'a list to make', path: '/list', page: 'list/page.tsx', source: 'offline' },
  {
    name: 'what was left out',
    path: '/trials/left-out',
    page: 'trials/left-out/page.tsx',
    source: 'live',
  },
  {
    name: 'why a trial is not on the list',
    path: '/trials/left-out?number=NCT90000003',
    page: 'trials/left-out/page.tsx',
    source: 'live',
  },
  {
    name: 'why a trial is not in the offline copy',
    path: '/trials/left-out?number=NCT99999999',
    page: 'trials/left-out/page.tsx',
    source: 'offline',
  },
  {
    name: 'what was left out, with a wrong number',
    path: '/trials/left-out?number=NCT0716877',
    page: 'trials/left-out/page.tsx',
    source: 'live',
  },
  {
    name: 'a trial of the offline copy',
    path: '/trials/NCT07168772',
    page: 'trials/[nctId]/page.tsx',
    source: 'offline',
  },
  {
    name: 'a trial with 12 sites',
    path: '/trials/NCT90000001',
    page: 'trials/[nctId]/page.tsx',
    source: 'live',
  },
  {
    name: 'a trial with hostile text',
    path: '/trials/NCT90000002',
    page: 'trials/[nctId]/page.tsx',
    source: 'live',
  },
  {
    name: 'a record that says people pay',
    path: '/trials/NCT90000031',
    page: 'trials/[nctId]/page.tsx',
    source: 'live',
  },
  {
    name: 'a record that only watches',
    path: '/trials/NCT90000034',
    page: 'trials/[nctId]/page.tsx',
    source: 'live',
  },
  {
    name: 'a trial with a field that cannot be read',
    path: '/trials/NCT90000004',
    page: 'trials/[nctId]/page.tsx',
    source: 'live',
  },
  {
    name: 'an unknown number',
    path: '/trials/NCT99999999',
    page: 'trials/[nctId]/unknown/page.tsx',
    source: 'live',
    status: 404,
  },
  {
    name: 'a wrong number pasted',
    path: '/find?trial=NCT0716877',
    page: 'find/page.tsx',
    source: 'offline',
  },
  {
    name: 'two trials compared',
    path: '/compare?ids=NCT07168772,NCT05779449',
    page: 'compare/page.tsx',
    source: 'offline',
  },
  {
    name: 'four trials compared',
    path: '/compare?ids=NCT90000001,NCT90000031,NCT90000002,NCT90000032&show=differences',
    page: 'compare/page.tsx',
    source: 'live',
  },
  {
    name: 'a comparison with wrong numbers',
    path: '/compare?ids=NCT90000011,NCT99999999,NCT90000004,NCT90000031,NCT90000034,hello',
    page: 'compare/page.tsx',
    source: 'live',
  },
  { name: 'an empty comparison', path: '/compare', page: 'compare/page.tsx', source: 'offline' },
  ...LEARN_ROUTES,
  { name: 'the start of the check', path: '/check', page: 'check/page.tsx', source: 'offline' },
  {
    name: 'a question with choices',
    path: '/check/ms-type',
    page: 'check/[step]/page.tsx',
    source: 'live',
  },
  {
    name: 'a question about times',
    path: '/check/relapse',
    page: 'check/[step]/page.tsx',
    source: 'offline',
  },
  {
    name: 'a question about a number',
    path: '/check/age',
    page: 'check/[step]/page.tsx',
    source: 'offline',
  },
  {
    name: 'a question with many choices',
    path: '/check/treatment',
    page: 'check/[step]/page.tsx',
    source: 'offline',
  },
  {
    name: 'a question about a place',
    path: '/check/place',
    page: 'check/[step]/page.tsx',
    source: 'live',
  },
  ...QUESTIONS.map(question),
  {
    name: 'the answers of the check',
    path: '/check/answers',
    page: 'check/[step]/page.tsx',
    source: 'offline',
  },
  {
    name: 'the results of the check',
    path: '/check/results',
    page: 'check/[step]/page.tsx',
    source: 'live',
  },
  {
    name: 'the one-page check',
    path: '/check/all',
    page: 'check/[step]/page.tsx',
    source: 'offline',
  },
  { name: 'the saved trials', path: '/saved', page: 'saved/page.tsx', source: 'live' },
  {
    name: 'the saved trials to print',
    path: '/saved/print',
    page: 'saved/print/page.tsx',
    source: 'live',
  },
  sheets('the sheet of one trial', '?ids=NCT07168772', 'offline'),
  sheets(
    'the sheets of a list',
    '?ids=NCT90000001,NCT90000002,NCT07168772,NCT04150549,NCT03183869,NCT99999999,hello&title=For%20Ana',
    'live',
  ),
  sheets('the pages to print with nothing chosen', '', 'offline'),
  {
    name: 'what opens without a network',
    path: '/offline',
    page: 'offline/page.tsx',
    source: 'offline',
  },
  { name: 'about', path: '/about', page: 'about/page.tsx', source: 'offline' },
  {
    name: 'a missing page',
    path: '/nowhere',
    page: 'not-found.tsx',
    source: 'offline',
    status: 404,
  },
]
