import { join } from 'node:path'

/** The folder with real registry records and their labels, which are not part of the project. What needs it says so where it is absent. */
export const recordsFolder =
  process.env['GUTCHECK_RECORDS'] ?? join(process.cwd(), '..', 'shared', 'registry')
