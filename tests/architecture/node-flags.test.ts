import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { serverFlags } from '../../scripts/node-flags.mjs'
import { root } from './sources.ts'

it('tests and figures run the server as `npm start` does', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string }
  }
  expect(scripts.start).toBe(`node ${serverFlags.join(' ')} scripts/start.mjs`)
})
