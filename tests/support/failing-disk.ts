/**
 * A program for `tests/data/failing-disk.test.ts`: writes until the operating system refuses, and says what it had been
 * told was saved. `node … failing-disk.ts FILE [deaf]`: deaf goes on after the fault, as the control does.
 */
import { openDatabase } from '#app/data/database.server.ts'

const [file = '', mode] = process.argv.slice(2)
const { writer } = await openDatabase(`sqlite:${file}`, ...(mode === 'deaf' ? [() => undefined] : []))

for (let number = 0; number < 5000; number++) {
  const name = `known-${number}`
  try {
    await writer
      .insertInto('known_network')
      .values({ account_id: 'a', network: `${name} ${'x'.repeat(2000)}`, first_at: '2026-11-02T09:00:00.000Z' })
      .execute()
    process.stdout.write(`saved ${number}\n`)
  } catch {
    process.stdout.write('went on\n')
    process.exit(0)
  }
}
