/** Text from a server as one short line that cannot steer the terminal or log it is shown in. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 300)
}
