import { connection } from 'next/server'

export default async function Page() {
  // Made for each request, as our pages are.
  await connection()
  return <h1>A bare page</h1>
}
