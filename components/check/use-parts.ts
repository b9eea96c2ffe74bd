import { askOnce, useAsked } from '../ui/asked-once.ts'

/**
 * Parts of the check that only some screens need. Each is asked for on every screen, as soon as the first one stands: so the first comes sooner, all
 * work without a network afterwards, and no request tells where somebody is in the check.
 */
const resultsPart = askOnce(() => import('./results-part'))
const placePart = askOnce(() => import('#components/place/ask-place'))

export const useResultsPart = () => useAsked(resultsPart)
export const usePlacePart = () => useAsked(placePart)
