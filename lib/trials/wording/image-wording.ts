/** Letters that have no plain letter inside them to fall back on. */
const PLAIN = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['≥', '>='],
  ['≤', '<='],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
])

const DRAWABLE = /[ -~¡-¨ª-¬¯-ÿ–—‘’“”…]/

/**
 * A text with only the letters that the fonts of the shared picture hold. The picture maker asks another company's
 * server for any letter it lacks, and for ™ and its like as little pictures: none may be left.
 */
export function drawable(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const plain = PLAIN.get(character)
    if (plain !== undefined) return plain
    if (DRAWABLE.test(character)) return character
    return Array.from(character.normalize('NFKD'))
      .filter((part) => DRAWABLE.test(part))
      .join('')
  })
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
