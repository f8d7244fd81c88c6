/** The line between learners and the site: it breaks when the site is killed, and everybody on it notices. */
import type { Page } from '#tests/support/visitor.ts'

export interface Line {
  isOpen(): boolean
  /** nobody sends any more; what is on its way may still be answered */
  close(): void
  /** @returns the address of the redirection */
  post(path: string, fields: Record<string, string | string[]>, token?: string): Promise<string>
  postJson(path: string, body: object, token: string): Promise<void>
  get(path: string, token: string): Promise<Page>
  /** @returns false when the line broke meanwhile: nobody knows what became of it */
  carries(act: () => Promise<void>): Promise<boolean>
  /** answers that no learner should get, in words */
  unexpected: string[]
}

/** An answer came, and it is not what was asked for. */
class Unexpected extends Error {}

export function aLine(origin: string): Line {
  let open = true
  const unexpected: string[] = []

  function ask(path: string, token: string, init: RequestInit & { headers?: Record<string, string> } = {}) {
    const cookie: Record<string, string> = token === '' ? {} : { cookie: `session=${token}` }
    return fetch(origin + path, { ...init, redirect: 'manual', headers: { ...init.headers, ...cookie } })
  }

  async function send(path: string, token: string, type: string, body: string): Promise<Response> {
    const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
    return ask(path, token, { method: 'POST', headers, body })
  }

  async function fail(answer: Response, path: string): Promise<never> {
    const text = (await answer.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    throw new Unexpected(`${path} answered ${answer.status}: ${text.slice(0, 300)}`)
  }

  return {
    unexpected,
    isOpen: () => open,
    close: () => void (open = false),
    async post(path, fields, token = '') {
      const answer = await send(path, token, 'application/x-www-form-urlencoded', encoded(fields))
      const location = answer.headers.get('location')
      if (answer.status !== 303 || location === null || location.startsWith('/sign-in')) return fail(answer, path)
      await answer.arrayBuffer()
      return location
    },
    async postJson(path, body, token) {
      const answer = await send(path, token, 'application/json', JSON.stringify(body))
      if (answer.status !== 200) return fail(answer, path)
      const said = (await answer.json()) as { saved: boolean }
      if (!said.saved) throw new Unexpected(`${path} did not save: ${JSON.stringify(said)}`)
    },
    async get(path, token) {
      const answer = await ask(path, token)
      if (answer.status !== 200) return fail(answer, path)
      return { status: 200, body: await answer.text(), headers: answer.headers, path }
    },
    async carries(act) {
      try {
        await act()
        return true
      } catch (error) {
        if (isBroken(error)) return false
        unexpected.push(error instanceof Error ? error.message : String(error))
        open = false
        return false
      }
    },
  }
}

/** What `fetch` says when the other side is gone, before the answer or within it. */
function isBroken(error: unknown): boolean {
  return error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message)
}

function encoded(fields: Record<string, string | string[]>): string {
  const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs).toString()
}
