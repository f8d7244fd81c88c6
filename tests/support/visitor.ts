/** A browser without a script, as far as the server can tell: cookies, links, forms, no more. */
export interface Page {
  status: number
  body: string
  headers: Headers
  /** path and query of the page after redirects */
  path: string
}

export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Page>
  /** asks for the head alone, and follows nowhere */
  head(path: string): Promise<Page>
  /** sends a form and follows to the page it leads to */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Page>
  /** sends a form with a file in a field */
  postFile(path: string, field: string, bytes: Uint8Array, fields?: Fields): Promise<Page>
  /** what a script sends */
  postJson(path: string, body: unknown): Promise<Page>
  cookies: Map<string, string>
  /** every answer so far, in order, redirects too */
  answers: Answer[]
  /** every byte received so far, as text */
  received(): string
}

export interface Answer {
  /** method and path, as asked */
  request: string
  /** status line, headers and body */
  text: string
}

export type Fields = Record<string, string | string[]>

export function aVisitor(origin: string, { session }: { session?: string } = {}): Visitor {
  const cookies = new Map<string, string>(session === undefined ? [] : [['session', session]])
  const answers: Answer[] = []

  async function ask(path: string, init: RequestInit = {}, hops = 0): Promise<Page> {
    const cookie = Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string> | undefined), ...(cookie === '' ? {} : { cookie }) }
    const answer = await fetch(origin + path, { ...init, headers, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) remember(cookies, line)
    const body = await answer.text()
    answers.push({ request: `${init.method ?? 'GET'} ${path}`, text: textOf(answer, body) })
    const location = answer.headers.get('location')
    if (init.method !== 'HEAD' && location !== null && answer.status >= 300 && answer.status < 400 && hops < 5) {
      return ask(pathOf(location, origin), {}, hops + 1)
    }
    return { status: answer.status, body, headers: answer.headers, path }
  }

  return {
    cookies,
    answers,
    received: () => answers.map(({ text }) => text).join('\n'),
    get: (path, headers = {}) => ask(path, { headers }),
    head: (path) => ask(path, { method: 'HEAD' }),
    postFile: (path, field, bytes, fields = {}) => {
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
      body.set(field, new Blob([new Uint8Array(bytes)]), 'file')
      return ask(path, { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
    },
    postJson: (path, body) =>
      ask(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      }),
    post: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: encoded(fields),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
      }),
  }
}

function textOf({ status, headers }: Response, body: string): string {
  return [status, ...Array.from(headers, ([name, value]) => `${name}: ${value}`), '', body].join('\n')
}

function encoded(fields: Fields): string {
  const form = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form.toString()
}

function remember(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', value = ''] = pair.trim().split('=')
  const gone = value === '' || attributes.some((attribute) => /max-age=0\b/i.test(attribute))
  if (gone) cookies.delete(name)
  else cookies.set(name, value)
}

function pathOf(location: string, origin: string): string {
  const url = new URL(location, origin)
  if (url.origin !== origin) throw new Error(`A redirect left the site: ${location}`)
  return url.pathname + url.search
}

export interface Form {
  action: string
  method: string
  /** fields as they would be sent untouched: hidden ones, texts, what is ticked, what is chosen from a list already */
  fields: [string, string][]
  html: string
}

/** The forms of a page, in order. */
export function formsOf({ body, path }: Page): Form[] {
  return Array.from(body.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g), ([, attributes = '', html = '']) => ({
    action: attribute(attributes, 'action') ?? path,
    method: attribute(attributes, 'method') ?? 'get',
    fields: fieldsOf(html),
    html,
  }))
}

function fieldsOf(html: string): [string, string][] {
  return [...inputsOf(html), ...chosenOf(html)]
}

function chosenOf(html: string): [string, string][] {
  return Array.from(html.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)).flatMap(
    ([, select = '', options = '']): [string, string][] => {
      const name = attribute(select, 'name')
      const chosen = /<option\b([^>]*\bselected\b[^>]*)>/.exec(options)?.[1]
      return name === null || chosen === undefined ? [] : [[name, attribute(chosen, 'value') ?? '']]
    },
  )
}

function inputsOf(html: string): [string, string][] {
  return Array.from(html.matchAll(/<input\b([^>]*)>/g), ([, attributes = '']) => attributes).flatMap(
    (attributes): [string, string][] => {
      const [name, type] = [attribute(attributes, 'name'), attribute(attributes, 'type') ?? 'text']
      if (name === null || type === 'submit') return []
      if ((type === 'radio' || type === 'checkbox') && !/\bchecked\b/.test(attributes)) return []
      return [[name, attribute(attributes, 'value') ?? (type === 'checkbox' ? 'on' : '')]]
    },
  )
}

function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)
  return match?.[1] === undefined ? null : decoded(match[1])
}

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** A form filled in at random but fully: the first of each choice, the same number everywhere. */
export function filled(form: Form, number = '42'): Fields {
  const fields: Fields = Object.fromEntries(form.fields)
  for (const [, attributes = ''] of form.html.matchAll(/<input\b([^>]*)>/g)) {
    const [name, type, value] = [
      attribute(attributes, 'name'),
      attribute(attributes, 'type') ?? 'text',
      attribute(attributes, 'value'),
    ]
    if (name === null || type === 'hidden' || type === 'submit') continue
    if (type === 'radio' || type === 'checkbox') fields[name] ??= value ?? 'on'
    else fields[name] = number
  }
  return fields
}

/** Addresses a page links to, on this site. */
export function linksOf({ body }: Page): string[] {
  const found = Array.from(body.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g), ([, href = '']) => decoded(href))
  return [...new Set(found)]
}
