/** A piece of a telephone field as the record writes it. `href` is null for what is not plainly a number, and for what stands between two. */
export type PhonePart = { readonly text: string; readonly href: string | null }

const PHONE = /^(\+?)([\d\s().\-/]{6,30}?)(?:,? (?:ext(?:ension)?\.?|x) ?(\d{1,8}))?$/i

/** What stands between two numbers. A stroke stands in numbers too, and an extension follows a comma. */
const BETWEEN = /(\s*(?:[;|\n/]|,(?!\s*(?:ext|x)))\s*|\s+(?:or|and|und|oder|ou|et|y|o|e|&)\s+)/i

/** Longer fields are shown, and not looked through. */
const LONGEST = 200
/** A field with more numbers is no field for numbers. */
const MOST = 4

/**
 * A telephone field in pieces, with a link for each number. A wrong call is worse than a number to copy: a piece is linked only where it is
 * plainly a whole number, and a second number only where it is as whole as the first.
 */
export function phoneParts(phone: string): readonly PhonePart[] {
  const text = phone.trim()
  if (text.length > LONGEST) return [{ text, href: null }]
  const pieces = text.split(BETWEEN)
  const numbers = pieces.filter((_, at) => at % 2 === 0)
  const several =
    numbers.length > 1 && numbers.length <= MOST && numbers.every((piece) => phoneLink(piece))
  if (!several) return [{ text, href: phoneLink(text) }]
  const [first = ''] = numbers
  return pieces.map((piece, at) => ({
    text: piece,
    href: at === 0 || (at % 2 === 0 && isAsWhole(piece, first)) ? phoneLink(piece) : null,
  }))
}

const digitsOf = (number: string) => number.replace(/\D/g, '')

/**
 * Whether a number says as much as the one before it. After "+43 1 40400-1234", "40400-5678" lacks its beginning, and after
 * "0511 532-1234" so does "532-5678". A number of the United States and Canada has ten digits, with or without +1.
 */
function isAsWhole(number: string, first: string): boolean {
  if (/^[+(]?0|^\+/.test(number)) return true
  if (first.startsWith('+1')) return digitsOf(number).length === 10
  return !/^[+(]?0|^\+/.test(first) && digitsOf(number).length === digitsOf(first).length
}

/** A telephone link for a number as the record writes it, or null where it is not plainly one number. */
function phoneLink(phone: string): string | null {
  const match = PHONE.exec(phone.trim())
  if (!match?.[2]) return null
  // "+44 (0) 20" is dialled without the zero in brackets.
  const national = match[1] === '+' ? match[2].replace(/\(0\)/, '') : match[2]
  const digits = digitsOf(national)
  if (digits.length < (match[1] === '+' ? 8 : 6) || digits.length > 15) return null
  return `tel:${match[1]}${digits}${match[3] ? `;ext=${match[3]}` : ''}`
}
