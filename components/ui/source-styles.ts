/** Words of the record that we restated: ours, so no pen and no book face, with a bar beside them. */
export const RESTATED = 'border-l-4 border-edge pl-3'

/** Where words come from, under them. */
export const SOURCE = 'font-ours text-sm text-ink-2'
