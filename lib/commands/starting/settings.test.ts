import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('readSettings', () => {
  it.each([
    [{}, { port: 3000, host: null }],
    [
      { PORT: '', HOST: '', DATA_DIR: '', SITE_URL: '' },
      { port: 3000, host: null },
    ],
    [
      { PORT: '1', HOST: '127.0.0.1' },
      { port: 1, host: '127.0.0.1' },
    ],
    [
      { PORT: '65535', CTGOV_API_URL: 'http://127.0.0.1:4010/api/v2' },
      { port: 65_535, host: null },
    ],
    [{ CTGOV_USER_AGENT: 'Example Hospital (it@example.org)' }, { port: 3000, host: null }],
    [{ SITE_URL: 'https://trials.example.org/' }, { port: 3000, host: null }],
    [
      { LOG_LEVEL: 'warn', METRICS_PORT: '9464', METRICS_HOST: '0.0.0.0' },
      { port: 3000, host: null },
    ],
    [
      { LOG_LEVEL: '', METRICS_PORT: '', METRICS_HOST: '' },
      { port: 3000, host: null },
    ],
    [{ HEAP_MB: '640' }, { port: 3000, host: null }],
    [{ REDIS_URL: 'redis://me:secret@127.0.0.1:6379/0' }, { port: 3000, host: null }],
    [{ REDIS_URL: 'rediss://cache.example.org' }, { port: 3000, host: null }],
  ])('reads %j', (env, settings) => {
    expect(readSettings(env)).toEqual(settings)
  })

  it.each([
    [{ PORT: 'abc' }, 'PORT: "abc" is not a port'],
    [{ PORT: '0' }, 'PORT: "0" is not a port'],
    [{ PORT: '65536' }, 'PORT: "65536" is not a port'],
    [{ PORT: '3000.5' }, 'PORT: "3000.5" is not a port'],
    [{ PORT: '-1' }, 'PORT: "-1" is not a port'],
    [{ HOST: 'http://x' }, 'HOST: "http://x" is not a host name'],
    [{ CTGOV_API_URL: 'localhost' }, 'CTGOV_API_URL: "localhost" is not a web address'],
    [{ CTGOV_API_URL: 'ftp://a.org' }, 'CTGOV_API_URL: "ftp://a.org" is not a web address'],
    [
      { CTGOV_USER_AGENT: 'Mozilla/5.0' },
      'CTGOV_USER_AGENT: "Mozilla/5.0" is the name of a browser',
    ],
    [{ CTGOV_USER_AGENT: 'Clinic\n' }, 'holds a character that a User-Agent cannot have'],
    [{ REDIS_URL: '127.0.0.1:6379' }, 'REDIS_URL: "127.0.0.1:6379" is not the address of a Redis'],
    [{ REDIS_URL: 'https://a.org' }, 'it takes one such as redis://127.0.0.1:6379'],
    [{ REDIS_URL: 'http://me:secret@a.org' }, 'REDIS_URL: "http://…@a.org" is not'],
    [{ REDIS_URL: 'cache:secretpw@host' }, 'REDIS_URL: "…@host" is not the address'],
    [{ REDIS_URL: 'redis://:p%zz@127.0.0.1' }, 'has a "%" in its name or password'],
    [{ REDIS_URL: 'redis://a.org/db' }, 'does not end in the number of a database'],
    [{ SITE_URL: 'https://a.org/ms/' }, 'SITE_URL: "https://a.org/ms/" holds a path, "/ms/"'],
    [{ SITE_URL: 'https://a.org/?x=1' }, 'SITE_URL: "https://a.org/?x=1" holds a "?"'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: "loud" is not a level: it takes one of trace, debug, info'],
    [{ METRICS_PORT: 'x' }, 'METRICS_PORT: "x" is not a port'],
    [{ METRICS_PORT: '3000' }, 'METRICS_PORT: "3000" is the port of the app'],
    [{ PORT: '80', METRICS_PORT: '80' }, 'METRICS_PORT: "80" is the port of the app'],
    [
      { HEAP_MB: '64' },
      'HEAP_MB: "64" is not a size: it takes a whole number of megabytes from 200',
    ],
    [{ HEAP_MB: '1g' }, 'HEAP_MB: "1g" is not a size'],
    [{ METRICS_HOST: 'http://x' }, 'METRICS_HOST: "http://x" is not a host name'],
  ])('says what is wrong with %j', (env, sentence) => {
    expect(readSettings(env)).toEqual({ problems: [expect.stringContaining(sentence)] })
  })

  it('names every value that cannot work', () => {
    const read = readSettings({ PORT: 'x', SITE_URL: 'y' })
    expect(read).toHaveProperty('problems.length', 2)
  })
})
