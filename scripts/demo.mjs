/** `npm run demo`: makes a small believable world in a folder of its own and serves it on this machine. */
import { end, needEverything } from './installed.mjs'

needEverything()
const { register } = await import('tsx/esm/api')
const unregister = register()
const { runDemo } = await import('./demo/run-demo.ts')
const say = (line) => process.stdout.write(`${line}\n`)
const { sentence, serve, signIns } = await runDemo(process.argv.slice(2), process.env, say)
await unregister()
if (sentence !== null) end(sentence)
if (serve !== null) {
  for (const name of Object.keys(process.env)) if (!(name in serve)) delete process.env[name]
  Object.assign(process.env, serve)
  await import('./start.mjs')
}
for (const line of signIns) say(line)
