import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'

/** A program that waits with `endOf` for a child, which runs `body`, and then prints what `endOf` said. */
function waitFor(body: string) {
  const parent = `
    import { spawn } from 'node:child_process'
    import { endOf } from './lib/commands/starting/next-process.ts'
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(body)}], { stdio: ['ignore', 'inherit', 'inherit'] })
    console.log(JSON.stringify(await endOf(child)))`
  const args = ['--input-type=module', '-e', parent]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

const untilAsked =
  "process.on('SIGTERM', () => process.exit(143)); setInterval(() => {}, 1000); console.log('up')"

describe('endOf', () => {
  it('tells the exit code of a child that ended by itself', async () => {
    const program = waitFor('process.exit(7)')
    expect(await text(program.stdout)).toBe('{"code":7,"asked":false}\n')
  })

  it('passes a signal on to the child and tells that somebody asked', async () => {
    const program = waitFor(untilAsked)
    let printed = ''
    for await (const chunk of program.stdout) {
      printed += String(chunk)
      if (printed === 'up\n') program.kill('SIGTERM')
    }
    expect(printed).toBe('up\n{"code":143,"asked":true}\n')
  })
})
