/** A few words of the record inside a line: in the record's face, and kept apart so that signs of writing direction in them turn nothing else around. */
export function Words({ children }: { readonly children: string }) {
  return <bdi className="font-record">{children}</bdi>
}
