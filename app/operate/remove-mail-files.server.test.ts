import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { days } from '#app/platform/clock.ts'
import { aWorld, type World } from '#tests/support/world.ts'
import { removeMailFiles } from './remove-mail-files.server.ts'

let world: World
let varFolder: string
beforeEach(async () => {
  world = await aWorld()
  varFolder = mkdtempSync(path.join(tmpdir(), 'darasa-mail-'))
})
afterEach(async () => {
  rmSync(varFolder, { recursive: true })
  await world.close()
})

const folder = () => path.join(varFolder, 'mail')
const remove = () => {
  const { settings, now } = world.services
  return removeMailFiles({ settings: { ...settings, varFolder }, now })
}

it('mails and drafts of more than 30 days are removed, younger ones and other files stay', async () => {
  mkdirSync(folder())
  const put = (name: string) => writeFileSync(path.join(folder(), name), 'To: Amina')
  put(`${world.services.newId()}.txt`)
  put(`.${world.services.newId()}`)
  put('note.txt')
  world.pass(days(30))
  const young = `${world.services.newId()}.txt`
  put(young)
  expect(await remove()).toBe(0)
  world.pass(1)
  expect(await remove()).toBe(2)
  expect(readdirSync(folder()).sort()).toEqual([young, 'note.txt'])
})

it('where no mail was ever written there is nothing to do', async () => {
  expect(await remove()).toBe(0)
})
