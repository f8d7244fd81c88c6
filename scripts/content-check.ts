/** `npm run content:check [folder]`: every fault as `file:line:column message`; ends with 1 when there is any. */
import { existsSync } from 'node:fs'
import { checkContent } from '#app/courseware/check-content.server.ts'
import { formatFault } from '#app/courseware/fault.ts'

const folder = process.argv[2] ?? 'content'
if (!existsSync(folder)) {
  process.stderr.write(`There is no folder ${folder}; give the folder of the courses: npm run content:check content\n`)
  process.exit(1)
}
const { faults, courses, texts } = await checkContent(folder)
for (const fault of faults) process.stdout.write(`${formatFault(fault)}\n`)
const things = `${count(courses, 'course')}, ${count(texts, 'text')}`
process.stdout.write(faults.length > 0 ? `${things}: ${count(faults.length, 'fault')}\n` : `${things}: no fault\n`)
process.exitCode = faults.length > 0 ? 1 : 0

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`
}
