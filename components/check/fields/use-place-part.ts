import { askOnce, useAsked } from '../../ui/asked-once.ts'

/** Asked for on every screen, as the results are, so that all of the check works without a network once one screen stands. */
const placePart = askOnce(() => import('#components/place/ask-place'))

/** The field for a place: what only the screens that ask for one need. */
export const usePlacePart = () => useAsked(placePart)
