/**
 * The script of document pages. Everything works without it; it saves as one goes and answers in place. Questions with
 * something to move ask for a second one (`arrange-entry.ts`).
 */
import { arrangeParts } from './arrange-parts.ts'
import { countDown } from './count-down.ts'
import { clearKept } from './keep-answers.ts'
import { keepCodes } from './keep-codes.ts'
import { rememberPlace } from './remember-place.ts'
import { saveAsOneGoes } from './save-answers.ts'
import { answerInPlace } from './swap-check.ts'

/** Known while this script is read, not later. */
const arrangeScript = (document.currentScript as HTMLScriptElement | null)?.dataset['arrange']

function begin(inside: ParentNode): void {
  arrangeParts(inside, arrangeScript)
  for (const form of inside.querySelectorAll<HTMLFormElement>('form[data-save-to]')) saveAsOneGoes(form)
  for (const form of inside.querySelectorAll<HTMLFormElement>('form[action*="/checks/"]')) answerInPlace(form, begin)
}

begin(document)
for (const tools of document.querySelectorAll<HTMLElement>('[data-keep]')) keepCodes(tools)
for (const line of document.querySelectorAll<HTMLElement>('[data-seconds]')) countDown(line)
clearKept()
for (const form of document.querySelectorAll('form[action="/sign-out"]'))
  form.addEventListener('submit', () => clearKept(Infinity))
rememberPlace()
