import { WRAP } from './wrap-styles.ts'

const PLACES = [
  { href: '/learn/signals', words: 'How to read the signals' },
  { href: '/learn/ms-team', words: 'How to talk to your MS team' },
  { href: '/check/all', words: 'For MS nurses' },
  { href: '/list', words: 'Make a list to share' },
  { href: '/about', words: 'Where the data comes from' },
  { href: '/trials/left-out', words: 'What we left out, and why' },
  { href: '/about#kept', words: 'What is kept about you' },
  { href: '/saved#clear', words: 'Clear everything on this device' },
] as const

/** The bottom of every page: what being listed means, and the ways to the rest. */
export function Footer() {
  return (
    <footer className="border-t-2 border-ink pt-8 pb-12 text-sm leading-relaxed print:hidden">
      <div
        className={`${WRAP} grid gap-8 min-[56em]:grid-cols-[minmax(0,2fr)_1fr_1fr] min-[56em]:gap-14`}
      >
        <div className="stack-2.5">
          <p>
            <b>Being listed is not a recommendation.</b> ClinicalTrials.gov says: “Listing a study
            does not mean it has been evaluated by the U.S. Federal Government.” We show what each
            record says. The study team decides who can join.
          </p>
          <p>Do not stop or change a treatment to join a trial without talking to your MS team.</p>
          <p>What you tell us stays on this device. No account, no cookies, no tracking.</p>
        </div>
        <nav aria-label="More">
          <ul className="grid">
            {PLACES.map(({ href, words }) => (
              <li key={href}>
                <a className="inline-flex min-h-touch items-center" href={href}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="no-script:hidden">
          <p>
            <b>Hard to read?</b>
          </p>
          <p>
            <a className="inline-flex min-h-touch items-center" href="#display">
              Change text size, spacing or colours
            </a>
          </p>
        </div>
      </div>
    </footer>
  )
}
