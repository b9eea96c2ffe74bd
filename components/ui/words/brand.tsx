/** The icon: a question mark drawn as one soft bend of gut, with a pen-yellow dot. Its colours are its own in every theme. */
export function Brand() {
  return (
    <svg className="size-8 flex-none" viewBox="0 0 48 48" aria-hidden="true">
      <rect width="48" height="48" rx="9" fill="#5a2463" />
      <path
        d="M13.5 16C13.5 10.6 18 7.5 24.2 7.5C30.6 7.5 35 10.9 35 15.8C35 21.2 29.8 22 25.6 23C21.4 24 19.6 25.7 20.6 28.2C21.6 30.6 25 29.8 25 33.2"
        fill="none"
        stroke="#fff"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="25" cy="41" r="3.1" fill="#ffe27a" />
    </svg>
  )
}
