import { QrCode } from '#components/ui/qr-code'
import { mailHref } from '#lib/shortlist/mail-link'
import { ShareButtons } from './share-buttons'

/**
 * One link in every form in which a person can take it along. `address` is whole. `title` goes with it into a message, `holds` says what is in
 * it. The code is for another device: `folded` where most readers hold the one they want, `none` where the page is not for paper.
 */
export function Share({
  address,
  title,
  what,
  holds,
  code,
}: {
  readonly address: string
  readonly title: string
  /** What the link opens: "this list". */
  readonly what: string
  readonly holds: string
  readonly code: 'shown' | 'folded' | 'none'
}) {
  return (
    <div className="share">
      <p>{holds}</p>
      <p className="address">{address}</p>
      <ShareButtons address={address} title={title} mail={mailHref(title, address)} />
      {code !== 'none' && (
        <details open={code === 'shown'}>
          <summary>QR code for another device</summary>
          <div>
            <QrCode text={address} label={`QR code: opens ${what}`} />
            <p>Point a phone at this square to open {what} on it.</p>
          </div>
        </details>
      )}
    </div>
  )
}
