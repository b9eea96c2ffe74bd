/** What the neurologist behind this site's three questions told his patients, in his words. */
export function ToldPatients() {
  return (
    <blockquote className="stack-3 font-record text-xl leading-relaxed ">
      <p className="text-balance">
        <mark>“well-controlled randomised study with ethics approval”</mark>
      </p>
      <p className="text-balance">
        <mark>“if it is proper research they should not have to pay”</mark>
      </p>
      <footer className="mt-2 font-ours text-sm leading-normal text-ink-2">
        Prof G, a neurologist, on the Barts-MS blog. The copy we read bears no date. It quotes a
        paper of 4 May 2016.
      </footer>
    </blockquote>
  )
}
