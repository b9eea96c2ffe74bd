/** What is new in a record since somebody last looked. */
export const NEWS = 'mt-3 border-l-6 border-double border-ink pl-3.5 leading-normal'
