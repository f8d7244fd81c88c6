/**
 * Saving as one goes; the attributes it reads are explained in `learn/components/item-fields.tsx`. Without this script the
 * form's own button does the same for all questions at once.
 */
import { drop, keep, sendKept } from './keep-answers.ts'
import { newId } from './new-id.ts'

const pause = 900
const retryAfter = 8000
/** Milliseconds after which one is told that it is still under way; a fast line says nothing but that it is done. */
const slow = 400

/** What the server answers; or why there is no answer. */
type Outcome =
  | {
      saved: true
      id: string | null
      isAnswered: boolean
      hasOthers: boolean
      status: string
      count: string
      open: string
    }
  | { saved: false; message: string }
  | 'unsent'
  | 'over'

export function saveAsOneGoes(form: HTMLFormElement): void {
  for (const question of form.querySelectorAll<HTMLElement>('[data-position], [data-field]')) watch(form, question)
  const { owner } = form.dataset
  if (owner !== undefined) void sendKept(owner)
}

function watch(form: HTMLFormElement, question: HTMLElement): void {
  let timer = 0
  let sending = false
  let changed = false

  function later(milliseconds: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void send(), milliseconds)
  }

  async function send(): Promise<void> {
    clearTimeout(timer)
    changed = true
    if (sending) return keep(form.dataset['owner'], nameOf(question), addressOf(form), answerOf(form, question))
    sending = true
    while (changed) {
      changed = false
      keep(form.dataset['owner'], nameOf(question), addressOf(form), answerOf(form, question))
      const outcome = await save(form, question)
      show(form, question, outcome)
      if (outcome === 'unsent') later(retryAfter)
    }
    sending = false
  }

  question.addEventListener('change', () => void send())
  question.addEventListener('input', (event) => {
    if ((event.target as HTMLInputElement).inputMode !== '') later(Number(question.dataset['pause'] ?? pause))
  })
  window.addEventListener('online', () => {
    if (question.dataset['waiting'] !== undefined) void send()
  })
}

/** A dropped line or a broken server: kept here and tried again. Any other refusal is for the form itself to explain. */
async function save(form: HTMLFormElement, question: HTMLElement): Promise<Outcome> {
  const telling = window.setTimeout(() => tellSaving(form, question), slow)
  try {
    const response = await fetch(addressOf(form), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answerOf(form, question)),
      keepalive: true,
    })
    const { status } = response
    if (status !== 401 && status < 500) drop(form.dataset['owner'], nameOf(question))
    if (response.ok) return (await response.json()) as Outcome
    return status < 500 ? 'over' : 'unsent'
  } catch {
    return 'unsent'
  } finally {
    clearTimeout(telling)
  }
}

const addressOf = (form: HTMLFormElement) => form.dataset['saveTo'] ?? ''
const nameOf = ({ dataset }: HTMLElement) => dataset['field'] ?? dataset['position'] ?? ''

function answerOf(form: HTMLFormElement, question: HTMLElement): object {
  const attempt = form.querySelector<HTMLInputElement>('input[name=attempt]')
  const given = valueOf(question)
  // The same answer again keeps its id, whatever became of the first sending; another answer is another response.
  const sent = question.dataset['sent']
  if (sent !== undefined && sent !== JSON.stringify(given)) hidden(question, 'id').value = newId()
  question.dataset['sent'] = JSON.stringify(given)
  const answer = {
    ...whichOf(question),
    id: hidden(question, 'id').value,
    replaces: hidden(question, 'replaces').value || null,
    ...(attempt ? { attempt: Number(attempt.value) } : {}),
  }
  return { ...answer, ...given }
}

/** A question of an attempt by its position, or a field of a sheet by its name. */
function whichOf({ dataset }: HTMLElement): { field: string } | { position: number } {
  const { field, position } = dataset
  return field === undefined ? { position: Number(position) } : { field }
}

type Value =
  | { letters: string[] }
  | { value: string }
  | { parts: Record<string, string> }
  | { cells: Record<string, Record<string, string>> }

function valueOf(question: HTMLElement): Value {
  const cells = Array.from(question.querySelectorAll<HTMLInputElement>('[name^="cell."]'))
  if (cells.length > 0) return { cells: cellsOf(cells) }
  const parts = Array.from(question.querySelectorAll<HTMLInputElement>('[name*=".parts."]'))
  if (parts.length > 0)
    return { parts: Object.fromEntries(parts.map(({ name, value }) => [name.split('.')[3] ?? '', value])) }
  const inputs = Array.from(question.querySelectorAll<HTMLInputElement>('input, textarea')).filter(
    (input) => input.type !== 'hidden',
  )
  const chosen = inputs.filter((input) => input.checked).map((input) => input.value)
  if (inputs.some((input) => input.type === 'checkbox')) return { letters: chosen }
  return {
    value: inputs.some((input) => input.type === 'radio') ? (chosen[0] ?? '') : (inputs[0]?.value ?? ''),
  }
}

function cellsOf(inputs: HTMLInputElement[]): Record<string, Record<string, string>> {
  const cells: Record<string, Record<string, string>> = {}
  for (const { name, value } of inputs) {
    const [, , row = '', column = ''] = name.split('.')
    cells[row] = { ...cells[row], [column]: value }
  }
  return cells
}

function hidden(question: HTMLElement, name: 'id' | 'replaces'): HTMLInputElement {
  return question.querySelector<HTMLInputElement>(`input[type=hidden][name$=".${name}"], input[data-${name}]`)!
}

function tellSaving(form: HTMLFormElement, question: HTMLElement): void {
  const line = question.querySelector<HTMLElement>('[data-saved]')
  if (!line) return
  line.textContent = form.dataset['saving'] ?? ''
  line.classList.remove('good', 'warn')
}

function show(form: HTMLFormElement, question: HTMLElement, outcome: Outcome): void {
  const line = question.querySelector<HTMLElement>('[data-saved]')
  const square = document.querySelector<HTMLElement>(`[data-square="${question.dataset['position'] ?? ''}"]`)
  const done = typeof outcome === 'object' && outcome.saved
  if (outcome === 'unsent') question.dataset['waiting'] = ''
  else delete question.dataset['waiting']
  if (done) {
    hidden(question, 'replaces').value = outcome.id ?? ''
    hidden(question, 'id').value = newId()
    delete question.dataset['sent']
    say('[data-count]', outcome.count)
    say('[data-open]', outcome.open)
  }
  const words = wordsOf(form, outcome)
  if (line) {
    line.textContent = words
    const isGood = done && !outcome.hasOthers
    line.classList.toggle('good', isGood)
    line.classList.toggle('warn', !isGood)
  }
  square?.classList.toggle('done', done && outcome.isAnswered)
  square?.classList.toggle('wait', outcome === 'unsent')
  const away = square?.querySelector('.away')
  if (away) away.textContent = words
}

function wordsOf(form: HTMLFormElement, outcome: Outcome): string {
  if (outcome === 'unsent') return form.dataset['waiting'] ?? ''
  if (outcome === 'over') return form.dataset['unsaved'] ?? ''
  return outcome.saved ? outcome.status : outcome.message
}

function say(selector: string, words: string): void {
  for (const element of document.querySelectorAll(selector)) element.textContent = words
}
