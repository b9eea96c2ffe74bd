import { describe, expect, it } from 'vitest'
import { errorTrace } from './error-trace.ts'
import { createLog } from './log.ts'
import type { LogEvent } from './log-event.ts'

/** What a log at this level writes of the events, line by line. */
function written(level: string | undefined, ...events: readonly LogEvent[]): string[] {
  const lines: string[] = []
  const log = createLog(level, { write: (line) => void lines.push(line) })
  for (const event of events) log(event)
  return lines
}

const notice = (sentence: string): LogEvent => ({ event: 'notice', sentence })
const started: LogEvent = { event: 'started', version: '1.2.3' }

describe('createLog', () => {
  it('writes one line of JSON for an event, with its level and time', () => {
    const [line = '', ...more] = written(undefined, notice('The store is gone.\nIt was slow.'))
    expect(more).toEqual([])
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toMatchObject({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      event: 'notice',
      sentence: 'The store is gone. It was slow.',
    })
  })

  it.each([
    [undefined, 2],
    ['', 2],
    ['nonsense', 2],
    ['info', 2],
    ['warn', 1],
    ['error', 0],
    ['silent', 0],
  ])('at level %s writes %i of an info and a warning', (level, lines) => {
    expect(written(level, started, notice('Something.'))).toHaveLength(lines)
  })

  it.each([
    ['status 404: NCT number nct01234567 not found', /NCT0/i],
    ['no answer from https://example.org/api?q=stool+transplant&country=Italy', /stool|Italy/],
    [`${'long '.repeat(1_000)}`, /^.{1000}/],
  ])('hides what somebody asked for in %.40s', (sentence, telling) => {
    const [line = ''] = written('info', notice(sentence))
    expect(JSON.parse(line).sentence).not.toMatch(telling)
  })
})

describe('errorTrace', () => {
  it('holds the kind, the code and the places of an error, and not its message', () => {
    const error = Object.assign(new TypeError('secret\n    at my home\n secret'), {
      code: 'EADDRINUSE',
    })
    const trace = errorTrace(error)
    expect(trace).toMatchObject({ error: 'TypeError', code: 'EADDRINUSE' })
    expect(trace.at[0]).toMatch(/log\.test\.ts:\d+:\d+/)
    expect(JSON.stringify(trace)).not.toMatch(/secret|my home/)
  })

  it.each([
    ['a word', { error: 'string', at: [] }],
    [null, { error: 'object', at: [] }],
    [undefined, { error: 'undefined', at: [] }],
  ])('reads %j, which is no error', (thrown, trace) => {
    expect(errorTrace(thrown)).toEqual(trace)
  })

  it('leaves out a code that is more than a word', () => {
    expect(errorTrace(Object.assign(new Error(''), { code: '/trials?q=a' }))).not.toHaveProperty(
      'code',
    )
  })
})
