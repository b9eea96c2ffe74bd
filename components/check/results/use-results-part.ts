import { askOnce, useAsked } from '../../ui/asked-once.ts'

/** Asked for on every screen, as soon as the first one stands: the first comes sooner, and no request tells where somebody is in the check. */
const resultsPart = askOnce(() => import('./results-part'))

/** The comparison and what shows it: what only the screens with results need. */
export const useResultsPart = () => useAsked(resultsPart)
