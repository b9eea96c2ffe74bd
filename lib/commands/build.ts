import { buildIfNeeded } from './starting/build-if-needed.ts'

const built = await buildIfNeeded(process.cwd(), !process.argv.includes('--if-needed'))
if (built !== 'built') process.exitCode = 1
