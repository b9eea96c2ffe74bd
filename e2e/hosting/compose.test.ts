import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readSettings } from '#lib/commands/starting/settings'

const service = z.looseObject({
  image: z.string().optional(),
  build: z.string().optional(),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  tmpfs: z.array(z.string()).default([]),
  read_only: z.boolean().default(false),
  mem_limit: z.string().optional(),
  healthcheck: z.unknown().optional(),
})
const { services, volumes } = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(readFileSync('compose.yaml', 'utf8'), { merge: true }))
const all = Object.entries(services)
const apps = all.filter(([, { build }]) => build !== undefined)

/** A value as Compose fills it in where nothing else is set. */
const filledIn = (value: string) => value.replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1')

describe('compose.yaml', () => {
  it('passes its own linter, which holds it against the schema of Compose, too', () => {
    const lint = () =>
      execFileSync('node_modules/.bin/dclint', ['--max-warnings', '0', 'compose.yaml'], {
        encoding: 'utf8',
      })
    expect(lint).not.toThrow()
  })

  it('publishes the proxy and nothing else', () => {
    expect(all.filter(([, { ports }]) => ports.length > 0).map(([name]) => name)).toEqual(['proxy'])
  })

  it.each(all)(
    '%s has a root that is only read, a bound memory, and a check of health',
    (_name, one) => {
      expect(one.read_only).toBe(true)
      expect(one.mem_limit).toMatch(/^\d+m$/)
      // The image of the app brings its own.
      expect(one.build !== undefined || one.healthcheck !== undefined).toBe(true)
    },
  )

  it('runs two instances with folders of their own, which share a store', () => {
    expect(apps).toHaveLength(2)
    const folders = apps.flatMap(([, one]) => one.volumes)
    expect(new Set(folders).size).toBe(2)
    for (const [, { environment, mem_limit }] of apps) {
      expect(mem_limit).toBe('512m')
      const store = new URL(environment['REDIS_URL'] ?? '')
      expect(services).toHaveProperty(store.hostname)
    }
  })

  it('names volumes that are there', () => {
    const named = all.flatMap(([, one]) => one.volumes.map((volume) => volume.split(':')[0] ?? ''))
    expect(named.filter((name) => !name.startsWith('./')).toSorted()).toEqual(
      Object.keys(volumes).toSorted(),
    )
  })

  it.each(apps)('gives %s settings that can work', (_name, { environment }) => {
    const env = Object.fromEntries(
      Object.entries(environment).map(([name, value]) => [name, filledIn(value)]),
    )
    expect(readSettings(env)).toEqual({ port: 3000, host: null })
  })

  it('sends the proxy to the instances', () => {
    const caddyfile = readFileSync('Caddyfile', 'utf8')
    const named = /\{\$APPS:([^}]+)\}/.exec(caddyfile)?.[1]?.split(' ')
    expect(named).toEqual(apps.map(([name]) => `${name}:3000`))
  })
})
