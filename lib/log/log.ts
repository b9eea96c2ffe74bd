import pino, { type DestinationStream, type Logger } from 'pino'
import { LOG_LEVELS, type LogEvent } from './log-event.ts'
import { toldSentence } from './told-sentence.ts'

/** Writes one event as one line of JSON, with its time (ISO), level, process and machine. Never throws. */
export type Log = (event: LogEvent) => void

/** Values of the setting LOG_LEVEL: events below it are not written; `silent` writes none. */
export const LOG_LEVEL_NAMES = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

const DEFAULT_LEVEL = 'info'

/** Makes a log that writes to `destination`, by default the standard output. An unknown level counts as `info`. */
export function createLog(level: string | undefined, destination?: DestinationStream): Log {
  const options = {
    level: LOG_LEVEL_NAMES.find((name) => name === level) ?? DEFAULT_LEVEL,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  const logger: Logger = destination ? pino(options, destination) : pino(options)
  return (event) => logger[LOG_LEVELS[event.event]](toldEvent(event))
}

const toldEvent = (event: LogEvent): LogEvent =>
  event.event === 'notice' ? { ...event, sentence: toldSentence(event.sentence) } : event

/** The log of this process, at the level of the setting LOG_LEVEL. */
export const log: Log = createLog(process.env['LOG_LEVEL'])
