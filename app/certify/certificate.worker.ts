/** Sets certificates on paper. Started once by `render-certificate.server.ts`; one certificate at a time. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { CertificateInput } from '#app/domain/credential/certificate.ts'
import { certificateSource } from './certificate-source.ts'
import { certificateTemplate } from './certificate-template.ts'

export interface CertificateJob {
  number: number
  input: CertificateInput
}

export type CertificateReply = { number: number; pdf: Uint8Array } | { number: number; fault: string }

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts() }] })

/** How many certificates the memory of what was set before outlives. */
const rememberedFor = 10

parentPort!.on('message', ({ number, input }: CertificateJob) => {
  parentPort!.postMessage(answer(number, input))
  compiler.evictCache(rememberedFor)
})

function answer(number: number, input: CertificateInput): CertificateReply {
  try {
    return { number, pdf: setOnPaper(input) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

function setOnPaper(input: CertificateInput): Uint8Array {
  const args = { mainFileContent: certificateTemplate, inputs: { certificate: certificateSource(input) } }
  const compiled = compiler.compile(args)
  const sheet = compiled.result
  if (sheet === null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()!)))
  if (sheet.numOfPages !== 1) throw new Error(`The certificate takes ${sheet.numOfPages} pages`)
  return new Uint8Array(compiler.pdf(sheet, { pdfStandard: 'ua-1' }))
}

function fonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  const files = [
    '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
    '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
    '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  ]
  return files.map((file) => readFileSync(resolve(file)))
}
