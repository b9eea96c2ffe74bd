/** What may be imported from where. The message of a broken rule says what to do. */

const room = (path) => `^${path}/`
const any = (...rooms) => `^(?:${rooms.join('|')})(?:/|$)`
/** Tests and their tables may use what they need. */
const TESTS = String.raw`\.test(?:-data)?\.tsx?$`

/** Each part with what it may import of the project, besides itself. The arrows point one way. */
const ARROWS = [
  ['app', any('app', 'components', 'lib')],
  [
    'components',
    any(
      'components',
      'lib/catalogue',
      'lib/signals',
      'lib/eligibility',
      'lib/shortlist',
      'lib/learn',
      'lib/trials',
      'lib/geo',
    ),
  ],
  ['lib/learn', any('lib/learn', 'lib/trials')],
  ['lib/commands', any('lib', 'package\\.json')],
  ['lib/evaluation', '^lib/(?!commands/)'],
  [
    'lib/catalogue',
    any(
      'lib/catalogue',
      'lib/signals',
      'lib/eligibility',
      'lib/shortlist',
      'lib/trials',
      'lib/registry-client',
      'lib/geo',
      'lib/log',
      'lib/metrics',
      'package\\.json',
    ),
  ],
  ['lib/health', any('lib/health', 'lib/catalogue', 'package\\.json')],
  ['lib/metrics', any('lib/metrics', 'lib/log')],
  ['lib/log', any('lib/log')],
  ['lib/signals', any('lib/signals', 'lib/eligibility', 'lib/trials', 'lib/geo')],
  ['lib/eligibility', any('lib/eligibility', 'lib/trials', 'lib/geo')],
  ['lib/shortlist', any('lib/shortlist', 'lib/trials', 'lib/geo')],
  ['lib/trials', any('lib/trials', 'lib/registry-client', 'lib/geo')],
  ['lib/registry-client', any('lib/registry-client', 'package\\.json')],
  ['lib/geo', any('lib/geo')],
  ['lib/edge', any('lib/edge')],
  ['e2e(?!/growth)', any('e2e', 'lib', 'package\\.json', '\\.next')],
  // It measures how long pages take to draw.
  ['e2e/growth', any('e2e', 'components', 'lib', 'package\\.json')],
]

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...ARROWS.map(([part, may]) => ({
      name: `what ${part} may import`,
      comment: 'Move the code, or turn the arrow round.',
      severity: 'error',
      from: { path: room(part), pathNot: TESTS },
      to: { path: any('app', 'components', 'lib', 'e2e', 'package\\.json'), pathNot: may },
    })),
    {
      name: 'no circles',
      comment: 'Put what both need into a file of its own. Types count too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no React or Next.js in lib',
      comment: 'Keep the rules free of the way they are shown.',
      severity: 'error',
      from: { path: room('lib'), pathNot: `${TESTS}|^lib/commands/` },
      to: { path: '^node_modules/(?:react|react-dom|next)/' },
    },
    {
      name: 'nobody imports a test',
      comment: 'Put what tests share into e2e/support.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: TESTS },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:e2e/bench/bare-app|\\.next|node_modules/(?!(?:react|react-dom|next)/))' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    reporterOptions: { archi: { collapsePattern: '^(?:app|components/[^/]+|lib/[^/]+)' } },
  },
}
