/**
 * Lines to put in order: buttons move a line up or down, a grip takes it by finger or mouse. The lists beneath keep the places
 * and are what is sent; without this script they are the answer. Attributes: `items/use-arranging.ts`.
 */
import { announce, element, listIn, numberOf, setAside, tellChange } from './arrange.ts'
import { drag } from './drag.ts'

export function arrangeOrder(list: HTMLElement): void {
  const speak = announce(list)
  const confirm = element('button', list.dataset['keep'] ?? '', { class: 'button', type: 'button' })

  function give(): void {
    numberLines(list)
    showPlaces(list, confirm)
    tellChange(list)
  }

  function step(line: HTMLElement, by: number): void {
    const to = linesOf(list).indexOf(line) + by
    if (!carry(list, line, to)) return
    give()
    speak(`${wordsOf(line)}: ${list.dataset['at']?.replace('#', numberOf(to + 1))}`)
  }

  list.after(confirm)
  confirm.addEventListener('click', () => {
    list.querySelector<HTMLElement>('.step')?.focus()
    give()
  })
  for (const line of linesOf(list)) {
    equip(list, line, step)
    drag(line.querySelector<HTMLElement>('.grip')!, line, { over: (_x, y) => follow(list, line, y), end: give })
  }
  list.classList.add('arranged')
  sortAsGiven(list)
  showPlaces(list, confirm)
}

const linesOf = (list: HTMLElement) => Array.from(list.children) as HTMLElement[]
const wordsOf = (line: HTMLElement) => line.querySelector('label')?.textContent ?? ''
const isWhole = (list: HTMLElement) => linesOf(list).every((line) => listIn(line).value !== '')

function equip(list: HTMLElement, line: HTMLElement, step: (line: HTMLElement, by: number) => void): void {
  const { up = '', down = '' } = list.dataset
  const { lang } = document.documentElement
  const ways = [
    [up, '↑', -1],
    [down, '↓', 1],
  ] as const
  const buttons = ways.map(([name, sign, by]) => {
    const attributes = { class: 'button step', type: 'button', lang, 'aria-label': `${name}: ${wordsOf(line)}` }
    const button = element('button', sign, attributes)
    button.addEventListener('click', () => step(line, by))
    return button
  })
  setAside(listIn(line), buttons[0]!)
  const aside = { 'aria-hidden': 'true' }
  line.append(
    element('span', '', { class: 'place', ...aside }),
    ...buttons,
    element('span', '⠿', { class: 'grip', ...aside }),
  )
}

/** Every line takes its place, also those that were not moved: an order is whole or none. */
function numberLines(list: HTMLElement): void {
  for (const [index, line] of linesOf(list).entries()) listIn(line).value = String(index + 1)
}

function sortAsGiven(list: HTMLElement): void {
  const place = (line: HTMLElement) => Number(listIn(line).value)
  if (isWhole(list)) list.append(...linesOf(list).sort((a, b) => place(a) - place(b)))
}

/** The other lines move around it, so that it keeps the focus. @returns whether it moved */
function carry(list: HTMLElement, line: HTMLElement, to: number): boolean {
  const lines = linesOf(list)
  const from = lines.indexOf(line)
  if (lines[to] === undefined || to === from) return false
  for (let at = from; at < to; at++) line.before(line.nextElementSibling!)
  for (let at = from; at > to; at--) line.after(line.previousElementSibling!)
  return true
}

/** Past the middle of a neighbour the line takes that one's place. */
function follow(list: HTMLElement, line: HTMLElement, y: number): void {
  const others = linesOf(list).filter((one) => one !== line)
  const isAbove = (one: HTMLElement) => {
    const { top, height } = one.getBoundingClientRect()
    return top + height / 2 < y
  }
  carry(list, line, others.filter(isAbove).length)
}

function showPlaces(list: HTMLElement, confirm: HTMLElement): void {
  const lines = linesOf(list)
  for (const [index, line] of lines.entries()) {
    const [place, up, down] = line.querySelectorAll('.place, .step')
    place!.textContent = listIn(line).value === '' ? '–' : numberOf(index + 1)
    up!.setAttribute('aria-disabled', String(index === 0))
    down!.setAttribute('aria-disabled', String(index === lines.length - 1))
  }
  confirm.hidden = isWhole(list)
}
