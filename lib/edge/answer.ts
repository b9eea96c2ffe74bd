/** A whole answer: its status, its headers by their names in small letters, and its content. */
export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}
