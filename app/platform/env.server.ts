/** The environment, read and checked once at start. A wrong setting ends the start with a sentence that says what to set. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import path from 'node:path'
import * as z from 'zod/mini'

export interface Settings {
  port: number
  host: string
  /** origin without a trailing slash: every absolute link is built from it */
  publicUrl: string
  /** folder for database, mail files, keys */
  varFolder: string
  databaseUrl: string
  smtpUrl: string | null
  mailFrom: string
  /** addresses whose X-Forwarded-For and -Proto are believed */
  trustProxy: string[]
  secretFile: string
  contentFolder: string
  production: boolean
  /** cookies carry `__Host-` and `Secure` */
  secureCookies: boolean
}

export class WrongSetting extends Error {}

const Environment = z.object({
  PORT: z.optional(
    z.string().check(z.regex(/^\d{1,5}$/, 'PORT must be a number between 1 and 65535, for example 3000')),
  ),
  HOST: z.optional(z.string()),
  PUBLIC_URL: z.optional(z.string()),
  DARASA_VAR: z.optional(z.string()),
  DATABASE_URL: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(sqlite:.+|postgres(ql)?:\/\/.+)/,
          'DATABASE_URL must be sqlite:FILE or postgres://user:password@host/name',
        ),
      ),
  ),
  SMTP_URL: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^smtps?:\/\/.+/,
          'SMTP_URL must begin with smtp:// or smtps://, for example smtp://mail.example.org:587',
        ),
      ),
  ),
  MAIL_FROM: z.optional(z.string()),
  TRUST_PROXY: z.optional(z.string()),
  DARASA_SECRET_FILE: z.optional(z.string()),
  DARASA_CONTENT: z.optional(z.string()),
  NODE_ENV: z.optional(z.string()),
})

const loopback = /^(127(\.\d{1,3}){3}|localhost|::1|\[::1\])$/

/** @throws WrongSetting */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = z.safeParse(Environment, filled)
  if (!parsed.success) throw new WrongSetting(parsed.error.issues[0]?.message ?? 'A setting is wrong')
  const env = parsed.data
  const port = Number(env.PORT ?? 3000)
  if (port < 1 || port > 65535) throw new WrongSetting('PORT must be a number between 1 and 65535, for example 3000')
  const varFolder = path.resolve(env.DARASA_VAR ?? 'var')
  const publicUrl = readOrigin(env.PUBLIC_URL ?? `http://localhost:${port}`)
  const host = env.HOST ?? '127.0.0.1'
  const production = env.NODE_ENV === 'production'
  refuseInsecure({ production, publicUrl, host })
  return {
    port,
    host,
    publicUrl,
    varFolder,
    databaseUrl: env.DATABASE_URL ?? `sqlite:${path.join(varFolder, 'darasa.db')}`,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? `Darasa <no-reply@${new URL(publicUrl).hostname}>`,
    trustProxy: readProxies(env.TRUST_PROXY ?? ''),
    secretFile: path.resolve(env.DARASA_SECRET_FILE ?? path.join(varFolder, 'keys', 'secret')),
    contentFolder: path.resolve(env.DARASA_CONTENT ?? 'content'),
    production,
    secureCookies: publicUrl.startsWith('https:'),
  }
}

function readProxies(text: string): string[] {
  const proxies = text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const wrong = proxies.find((one) => one !== 'loopback' && isIP(one) === 0)
  if (wrong === undefined) return proxies
  throw new WrongSetting(`TRUST_PROXY must be loopback, or addresses such as 10.0.0.5; "${wrong}" is neither`)
}

function readOrigin(text: string): string {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw new WrongSetting(
      `PUBLIC_URL must be a full address, for example https://training.example.org; it is "${text}"`,
    )
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new WrongSetting('PUBLIC_URL must begin with https:// (or http:// on this machine)')
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new WrongSetting(`PUBLIC_URL must end after the host name, for example ${url.origin}`)
  }
  return url.origin
}

/** Without TLS a production server is allowed on this machine alone. */
function refuseInsecure({
  production,
  publicUrl,
  host,
}: {
  production: boolean
  publicUrl: string
  host: string
}): void {
  if (!production || publicUrl.startsWith('https:')) return
  const local = loopback.test(new URL(publicUrl).hostname) && loopback.test(host)
  if (!local)
    throw new WrongSetting('PUBLIC_URL must begin with https:// when the server is reached from other machines')
}

/** Makes the secret file on the first start: readable by this user alone, in a folder of its own. @throws WrongSetting */
export function ensureSecret({ secretFile }: Pick<Settings, 'secretFile'>): void {
  if (existsSync(secretFile)) return
  try {
    makeFolder(path.dirname(secretFile))
    writeFileSync(secretFile, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (cause) {
    throw new WrongSetting(
      `The secret file ${secretFile} cannot be made; set DARASA_SECRET_FILE to a place that can be written`,
      { cause },
    )
  }
}

/** Makes the folder of everything that is kept, for this user alone; one that is there keeps its rights. @throws WrongSetting */
export function ensureVarFolder({ varFolder }: Pick<Settings, 'varFolder'>): void {
  try {
    makeFolder(varFolder)
  } catch (cause) {
    throw new WrongSetting(`The folder ${varFolder} cannot be made; set DARASA_VAR to a place that can be written`, {
      cause,
    })
  }
}

/** Step by step from the top: Node’s own way never ends where a folder stands and takes nothing, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}

/** The secret that seals parked forms and second factors; made by `ensureSecret` on the first start. */
export function readSecret(settings: Pick<Settings, 'secretFile'>): Buffer {
  if (!existsSync(settings.secretFile)) throw new WrongSetting(`The secret file ${settings.secretFile} is missing`)
  const secret = Buffer.from(readOwn(settings.secretFile).trim(), 'hex')
  if (secret.length !== 32) {
    throw new WrongSetting(
      `The secret file ${settings.secretFile} must hold 64 hexadecimal figures; bring it back from a backup. Without one, remove it and start again: the start says how to go on`,
    )
  }
  return secret
}

function readOwn(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new WrongSetting(`The secret file ${file} cannot be read; let this user read it, or set DARASA_SECRET_FILE`, {
      cause,
    })
  }
}
