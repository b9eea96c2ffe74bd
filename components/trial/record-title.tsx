import { cx } from 'class-variance-authority'

/** The registry takes titles of up to 300 characters. A long one is set smaller on a phone, so that what follows is still in sight. */
const LONG_TITLE = 60
/** From so many letters on, what stands under it is set smaller too. */
export const VERY_LONG_TITLE = 150

/** The name of a record at the head of its page, in the record's face. */
export function RecordTitle({ children }: { readonly children: string }) {
  return (
    <h1
      className={cx(
        'mt-1 font-record text-record font-[560] tracking-[-0.014em] wrap-anywhere',
        children.length > VERY_LONG_TITLE
          ? 'max-md:text-base max-md:leading-tight lg:text-2xl'
          : children.length > LONG_TITLE && 'max-md:text-lg max-md:leading-tight',
      )}
    >
      <bdi>{children}</bdi>
    </h1>
  )
}
