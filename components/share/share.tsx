import { QrCode } from '#components/ui/words/qr-code'
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
    <div className="stack-3">
      <p>{holds}</p>
      <p className="rounded-sm border border-edge px-3 py-2.5 text-sm wrap-anywhere select-all print:border-0 print:p-0">
        {address}
      </p>
      <ShareButtons address={address} title={title} mail={mailHref(title, address)} />
      {code !== 'none' && (
        <details open={code === 'shown'}>
          <summary className="print:hidden">QR code for another device</summary>
          <div className="flex flex-wrap items-start gap-x-5.5 gap-y-3 pl-0">
            <QrCode
              className="w-[min(100%,18rem)] flex-none print:w-[6cm]"
              text={address}
              label={`QR code: opens ${what}`}
            />
            <p className="flex-[1_1_12rem]">Point a phone at this square to open {what} on it.</p>
          </div>
        </details>
      )}
    </div>
  )
}
