import { execFileSync } from 'node:child_process'

const DRAW = [
  'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
  ...['app', 'components', 'lib'],
  ...['--config', '.dependency-cruiser.mjs', '--output-type', 'mermaid'],
  ...['--include-only', '^(app|components|lib)/', '--exclude', '\\.test|\\.d\\.ts$'],
  ...['--collapse', '^(app|components|lib/[^/]+)'],
]

/** The page that shows the parts of the project and which imports which, as text in Markdown. Reads the project in the present folder. */
export function foldersPage(): string {
  const picture = execFileSync(process.execPath, DRAW, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return `# The parts, and what they import

Drawn by \`npm run picture\` from the imports themselves. An arrow reads "imports".

\`\`\`mermaid
${picture.trim()}
\`\`\`

## The rooms

${rooms()}
`
}

/** Each folder that holds sources, with how many. */
function rooms(): string {
  const files = execFileSync('git', ['ls-files', 'app', 'components', 'lib'], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !/\.test(?:-data)?\.tsx?$/.test(path))
  const folders = Map.groupBy(files, (path) => path.split('/').slice(0, -1).join('/'))
  return [...folders]
    .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([folder, inside]) => `- \`${folder}\`: ${inside.length}`)
    .join('\n')
}
