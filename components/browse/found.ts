/** The heading of the list: where the focus goes after a way to another one. */
export const FOUND = 'found'
