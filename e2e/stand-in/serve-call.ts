import type { IncomingMessage, ServerResponse } from 'node:http'
import { bareAnswer } from './answer.ts'
import { well } from './faults/misbehaviour.ts'
import { unmoved } from './faults/moved.ts'
import { burdenOf } from './faults/page-faults.ts'
import { sendInstead } from './faults/send-instead.ts'
import { refusesAgent } from './limits.ts'
import { answerTo, endpointOf, type Holdings } from './routes.ts'
import { send, waitWhileOpen } from './send.ts'

const unburdened = { delayMs: 0, oversized: false }

/**
 * Answers one call, truly or as the stand-in was told to misbehave. `holdings` gives what there is when the answer is made. A moved address is
 * reached by no `instead` and no `delayMs`: it is where one of them led.
 */
export async function serveCall(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  holdings: () => Holdings,
): Promise<void> {
  const { misbehaviour, letGo } = holdings()
  const faults = misbehaviour.left()
  if (refusesAgent(request.headers['user-agent'] ?? null, faults)) {
    return send(response, bareAnswer(403))
  }
  const meant = unmoved(url)
  const asked = meant ?? url
  const endpoint = endpointOf(asked.pathname)
  const fault = meant === null ? misbehaviour.take(endpoint) : well
  const burden = endpoint === 'studies' ? burdenOf(asked.searchParams, faults) : unburdened
  await waitWhileOpen(response, fault.delayMs + burden.delayMs, letGo)
  if (response.destroyed) return
  const answer = () => answerTo(request.method ?? 'GET', asked, holdings())
  const instead = fault.instead ?? (burden.oversized ? 'oversized' : null)
  if (instead === null) send(response, answer())
  else await sendInstead(response, instead, { url: asked, answer, faults })
}
