import { QrCode } from '#components/ui/words/qr-code'
import { BLANK, SCAN } from './sheet-styles.ts'

const NOTE_LINES = 4

/** The square that opens the page of a trial. `address` is whole. */
export function PageSquare({
  address,
  nctId,
}: {
  readonly address: string
  readonly nctId: string
}) {
  return (
    <div className={`${SCAN} w-[35mm]`}>
      <QrCode text={address} label={`QR code: opens the page of ${nctId}`} />
      <p>Opens its page</p>
    </div>
  )
}

/** Room to write. */
export function NoteLines() {
  return (
    <section>
      <h3>Notes</h3>
      {Array.from({ length: NOTE_LINES }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <span key={line} className={BLANK} />
      ))}
    </section>
  )
}
