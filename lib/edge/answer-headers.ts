/** What every answer carries, whatever it is: pages, files, data, refusals; names in small letters. A page's Content-Security-Policy is its own. */
export const ANSWER_HEADERS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), serial=(), hid=(), midi=(), accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), screen-wake-lock=(), browsing-topics=(), idle-detection=(), local-fonts=()',
} as const

/** The policy of what is no page of ours, should a browser ever show it as one: nothing may load, run or frame it. */
export const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
