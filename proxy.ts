import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './app/content-security-policy.ts'
import { isMissingStep } from './lib/eligibility/questions/step-in-path.ts'
import { isMissingLesson } from './lib/learn/lesson-ids.ts'
import { isMissingTrial } from './lib/trials/links/number-in-path.ts'

const NONCE_BYTES = 16

/** Gives each page a policy with a fresh nonce, and tells the layout that nonce and the path. Next reads the nonce from the policy. */
export function proxy(request: NextRequest) {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname)
  headers.set('content-security-policy', policy)
  const { pathname } = request.nextUrl
  const isMissing = [isMissingTrial, isMissingStep, isMissingLesson].some((test) => test(pathname))
  const status = isMissing ? 404 : 200
  const response = NextResponse.next({ request: { headers }, status })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/static|_next/image).*)' }
