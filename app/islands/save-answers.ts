/**
 * Saving as one goes. A form with `data-save-to` holds questions with `data-position`; each has hidden fields for the id of
 * its next answer and for the one that it replaces, and a status line `[data-saved]`. Without this script the form's own
 * button does the same for all questions at once.
 */
import { newId } from './new-id.ts'

type Words = 'saving' | 'saved' | 'unsent' | 'over'

const pause = 900
const retryAfter = 8000

export function saveAsOneGoes(form: HTMLFormElement): void {
  for (const question of form.querySelectorAll<HTMLElement>('[data-position]')) watch(form, question)
}

function watch(form: HTMLFormElement, question: HTMLElement): void {
  let timer = 0
  let sending = false
  let waiting = false

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void send(), milliseconds)
  }

  async function send(): Promise<void> {
    clearTimeout(timer)
    if (sending) {
      waiting = true
      return
    }
    sending = true
    waiting = false
    say(form, question, 'saving')
    const outcome = await save(form, question)
    sending = false
    if (outcome === 'unsent') later(retryAfter)
    else if (waiting) void send()
  }

  question.addEventListener('change', () => void send())
  question.addEventListener('input', (event) => {
    if ((event.target as HTMLInputElement).type === 'text') later(pause)
  })
  window.addEventListener('online', () => {
    if (question.dataset['state'] === 'unsent') void send()
  })
}

async function save(form: HTMLFormElement, question: HTMLElement): Promise<Words> {
  const answer = answerOf(question)
  let outcome: Words = 'unsent'
  try {
    const response = await fetch(form.dataset['saveTo'] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
      keepalive: true,
    })
    if (response.ok) {
      const { id, savedAt } = (await response.json()) as { id: string; savedAt: string }
      field(question, 'replaces').value = id
      field(question, 'id').value = newId()
      return say(form, question, 'saved', savedAt)
    }
    // The session or the attempt is over: the form's own button leads to a page that says so and keeps what is typed.
    if (response.status < 500) outcome = 'over'
  } catch {
    // The line has dropped: tried again later.
  }
  return say(form, question, outcome)
}

interface Answer {
  position: number
  id: string
  replaces: string | null
  value?: string
  letters?: string[]
}

function answerOf(question: HTMLElement): Answer {
  const base = { position: Number(question.dataset['position']), id: field(question, 'id').value, replaces: field(question, 'replaces').value || null }
  const inputs = Array.from(question.querySelectorAll('input')).filter((input) => input.type !== 'hidden')
  const chosen = inputs.filter((input) => input.checked).map((input) => input.value)
  if (inputs.some((input) => input.type === 'checkbox')) return { ...base, letters: chosen }
  return { ...base, value: inputs.some((input) => input.type === 'radio') ? (chosen[0] ?? '') : (inputs[0]?.value ?? '') }
}

function field(question: HTMLElement, name: string): HTMLInputElement {
  return question.querySelector<HTMLInputElement>(`input[type=hidden][name$=".${name}"]`)!
}

/** Says how it stands in the reader's language: the words come with the form. */
function say(form: HTMLFormElement, question: HTMLElement, state: Words, at = ''): Words {
  question.dataset['state'] = state
  const line = question.querySelector('[data-saved]')
  if (line) line.textContent = (form.dataset[state] ?? '').replace('{time}', timeOf(at))
  return state
}

function timeOf(instant: string): string {
  if (instant === '') return ''
  const two = (part: number) => String(part).padStart(2, '0')
  const at = new Date(instant)
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
