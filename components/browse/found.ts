/** The heading of the list: where the focus goes after a way to another one. */
export const FOUND = 'found'
/** The line over the list that asks for a place. */
export const FIND_PLACE = 'find-place'
