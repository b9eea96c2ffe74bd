/** Several sheets under one another. Paper puts each on pages of its own: see `.sheets` in app/sheet.css. */
export const SHEETS = 'sheets mt-10 grid grid-cols-1 gap-6 print:m-0 print:block'

/** What opens a sheet: words, and a square beside them where there is room. */
export const HEAD = 'grid gap-[0.8em] leaf:grid-cols-[minmax(0,1fr)_auto] print:break-inside-avoid'

/** The square that a phone reads, with its words. It brings its own white border. */
export const SCAN =
  'scan mx-[-3.5mm] text-center text-sm leading-[1.3] [&>svg]:mt-[-2.5mm] [&>svg]:block [&>svg]:h-auto [&>svg]:w-full'

/** Words, and a line beside them to write on by hand, whatever the size of the letters. Who needs large letters also writes large. */
export const WRITE =
  "flex min-h-[8mm] items-end gap-[2mm] text-(length:--text-sm) after:flex-1 after:border-b-[1pt] after:border-dashed after:border-edge after:content-[''] in-data-large:min-h-[11mm]"

/** A line to write on. */
export const BLANK =
  'block h-[8.2mm] border-b-[1pt] border-dashed border-edge in-data-large:h-[11mm]'

/** A list whose numbers hang in the record's face. */
export const NUMBERED =
  '[counter-reset:line] *:relative *:pl-[1.8em] *:[counter-increment:line] *:before:absolute *:before:left-0 *:before:font-record *:before:text-[1.05em] *:before:leading-[1.3] *:before:font-[560] *:before:content-[counter(line)]'

/** The small words that end a sheet. */
export const FOOT =
  'mt-[0.8em] border-t-[0.5pt] border-[#999] pt-[0.4em] text-[0.85em] leading-[1.35] in-data-large:text-sm in-data-large:leading-[1.35] print:break-inside-avoid'
