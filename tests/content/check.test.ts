import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(path.join(tmpdir(), 'darasa-check-'))
cpSync(path.join(root, 'tests/content/courses/small'), folder, { recursive: true })

afterAll(() => rmSync(folder, { recursive: true }))

async function check(): Promise<{ code: number; lines: string[] }> {
  const command = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'scripts/content-check.ts', folder]
  const { code = 0, stdout } = await promisify(execFile)(process.execPath, command, { cwd: root }).catch(
    (error: { code: number; stdout: string }) => error,
  ) as { code?: number; stdout: string }
  return { code, lines: stdout.trimEnd().split('\n') }
}

it('says in one line that all is well', async () => {
  expect(await check()).toEqual({ code: 0, lines: ['1 course, 10 texts: no fault'] })
})

it('prints every fault with its place, and ends with 1', async () => {
  const file = path.join(folder, 'water/en/course.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('**twice a day**', '<b>twice</b> ~~a day~~'))
  const { code, lines } = await check()
  expect(code).toBe(1)
  expect(lines).toEqual([
    `${file}:18:23 \`<b>\` is HTML, which is not allowed. Write \`**words**\`.`,
    `${file}:18:36 Struck-out text (\`~~\`) is not used. Take the words out, or remove the \`~~\`.`,
    '1 course, 10 texts: 2 faults',
  ])
})
