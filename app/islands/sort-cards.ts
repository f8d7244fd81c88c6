/**
 * Cards to put where they belong: one is taken (a click, a touch, Enter), then a place is chosen for it; a mouse may drag it.
 * The lists beneath keep the places and are what is sent. Attributes: `items/use-arranging.ts`.
 */
import { announce, element, listIn, setAside, tellChange } from './arrange.ts'
import { drag } from './drag.ts'

export function sortCards(list: HTMLElement): void {
  new CardBoard(list)
}

interface Place {
  value: string
  box: HTMLElement
  cards: HTMLElement
  put: HTMLButtonElement
}

class CardBoard {
  private readonly board = element('div', '', { class: 'board' })
  private readonly places: Place[]
  private readonly speak: (words: string) => void
  private readonly taken: string
  private picked: HTMLElement | null = null

  constructor(list: HTMLElement) {
    this.speak = announce(list)
    this.taken = list.dataset['taken'] ?? ''
    this.places = placesOf(list)
    for (const line of Array.from(list.children) as HTMLElement[]) this.equip(line)
    for (const place of this.places) {
      this.board.append(place.box)
      place.box.addEventListener('click', (event) => this.choose(place, event.detail === 0))
    }
    this.board.addEventListener('keydown', (event) => this.onKey(event))
    list.replaceWith(this.board)
    this.pick(null)
  }

  private get rest(): Place {
    return this.places[0]!
  }

  private equip(line: HTMLElement): void {
    const card = cardFrom(line)
    setAside(listIn(line), card)
    const wasDragged = drag(card, line, {
      start: () => this.pick(line),
      over: (x, y) => this.mark(this.placeAt(x, y)),
      end: (x, y) => this.drop(line, this.placeAt(x, y)),
    })
    card.addEventListener('click', (event) => {
      event.stopPropagation()
      if (!wasDragged()) this.press(line, event.detail === 0)
    })
    this.places.find(({ value }) => value === listIn(line).value)?.cards.append(line)
  }

  private pick(line: HTMLElement | null): void {
    this.picked = line
    for (const one of this.board.querySelectorAll('.slip'))
      one.setAttribute('aria-pressed', String(one.parentElement === line))
    for (const { value, box, cards, put } of this.places) {
      const mayTake = line !== null && line.parentElement !== cards && has(listIn(line), value)
      put.hidden = !mayTake
      box.classList.toggle('open', mayTake)
    }
    const { box, cards, put } = this.rest
    box.hidden = cards.children.length === 0 && put.hidden
  }

  /** With another card in hand, a card that lies in a box stands for its box. */
  private press(line: HTMLElement, byKeyboard: boolean): void {
    const place = this.places.find(({ cards }) => cards === line.parentElement)
    const isTarget = this.picked !== null && this.picked !== line && place !== undefined && place !== this.rest
    if (isTarget && !place.put.hidden) this.choose(place, byKeyboard)
    else this.take(line, byKeyboard)
  }

  /** By keyboard the places are at hand at once. */
  private take(line: HTMLElement, byKeyboard: boolean): void {
    this.pick(this.picked === line ? null : line)
    if (this.picked === null || !byKeyboard) return
    this.speak(this.taken)
    const puts = this.openPuts()
    // A card that has no place yet is hardly meant to stay without.
    puts.find((put) => put !== this.rest.put)?.focus()
  }

  /** By keyboard the next card that has no place yet is at hand; a finger or a mouse goes where it likes. */
  private choose(place: Place, byKeyboard: boolean): void {
    const line = this.picked
    if (line === null || place.put.hidden) return
    this.lay(line, place)
    if (byKeyboard) cardIn(this.rest.cards.firstElementChild ?? line).focus()
  }

  private lay(line: HTMLElement, place: Place): void {
    listIn(line).value = place.value
    place.cards.append(line)
    this.pick(null)
    tellChange(line)
    this.speak(`${cardIn(line).textContent}: ${place.box.querySelector('.title')!.textContent}`)
  }

  private drop(line: HTMLElement, place: Place | null): void {
    this.mark(null)
    if (place === null || place.put.hidden) this.pick(null)
    else this.lay(line, place)
  }

  private onKey(event: KeyboardEvent): void {
    const line = this.picked
    const by = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
    ]).get(event.key)
    if (line === null || (by === undefined && event.key !== 'Escape')) return
    event.preventDefault()
    if (by !== undefined) return this.step(by)
    this.pick(null)
    cardIn(line).focus()
  }

  private step(by: number): void {
    const puts = this.openPuts()
    const at = puts.findIndex((put) => put === document.activeElement)
    puts[(at + by + puts.length) % puts.length]?.focus()
  }

  private openPuts(): HTMLButtonElement[] {
    return this.places.map(({ put }) => put).filter((put) => !put.hidden)
  }

  private placeAt(x: number, y: number): Place | null {
    const under = document.elementFromPoint(x, y)
    return this.places.find(({ box }) => box.contains(under)) ?? null
  }

  private mark(under: Place | null): void {
    for (const place of this.places) place.box.classList.toggle('over', place === under && !place.put.hidden)
  }
}

/** Where nothing is placed yet, then every option; words and their language as the list has them. */
function placesOf(list: HTMLElement): Place[] {
  const { rest = '', put = '' } = list.dataset
  const { lang, dir } = list
  const options = Array.from(list.querySelectorAll('option')).filter(({ value }) => value !== '')
  const words = new Map([['', rest], ...options.map(({ value, text }) => [value, text] as const)])
  return Array.from(words, ([value, text]) => {
    const title = element('p', text, { class: 'title', ...(value === '' ? {} : { lang, dir }) })
    const button = element('button', put, { class: 'button', type: 'button', 'aria-label': `${put}: ${text}` })
    const cards = element('ul', '', { class: 'slips', lang, dir })
    const box = element('div', '', { class: value === '' ? 'place-box rest' : 'place-box' })
    box.append(title, cards, button)
    return { value, box, cards, put: button }
  })
}

/** The words of a part, as something to press. */
function cardFrom(line: HTMLElement): HTMLButtonElement {
  const label = line.querySelector('label')!
  const card = element('button', '', { class: 'slip', type: 'button' })
  card.append(...Array.from(label.childNodes))
  label.replaceWith(card)
  return card
}

const cardIn = (line: Element) => line.querySelector<HTMLButtonElement>('.slip')!
const has = ({ options }: HTMLSelectElement, value: string) => Array.from(options).some((one) => one.value === value)
