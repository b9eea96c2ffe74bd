import { trialsAnswer } from '#app/trials-answer'

export function GET(request: Request): Promise<Response> {
  return trialsAnswer(request, 'csv')
}
