/** What the neurologist behind this site's three questions told his patients, in his words. */
export function ToldPatients() {
  return (
    <blockquote className="pull">
      <p>
        <mark>“well-controlled randomised study with ethics approval”</mark>
      </p>
      <p>
        <mark>“if it is proper research they should not have to pay”</mark>
      </p>
      <footer>
        Prof G, a neurologist, on the Barts-MS blog. The copy we read bears no date. It quotes a
        paper of 4 May 2016.
      </footer>
    </blockquote>
  )
}
