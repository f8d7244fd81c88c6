/** What putting in order and sorting cards share. */

/** @param attributes those that are empty are left out */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  words: string,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) if (value !== '') made.setAttribute(attribute, value)
  made.append(words)
  return made
}

/** The list to choose from, which keeps the answer of a part. */
export const listIn = (line: Element) => line.querySelector('select')!

/** In the figures of the page's language. */
export const numberOf = (number: number) => number.toLocaleString(document.documentElement.lang)

/** Out of sight, but still what is sent. Whatever leads to it, as a list of faults does, comes to `instead`. */
export function setAside(list: HTMLSelectElement, instead: HTMLElement): void {
  list.className = 'away'
  list.tabIndex = -1
  list.setAttribute('aria-hidden', 'true')
  list.addEventListener('focus', () => instead.focus())
}

/** Says above the list how it is done. @returns says something to a reader of screens, once */
export function announce(list: HTMLElement): (words: string) => void {
  const line = element('p', '', { class: 'away', role: 'status' })
  list.before(element('p', list.dataset['how'] ?? '', { class: 'hint' }), line)
  return (words) => {
    line.textContent = words
  }
}

export function tellChange(inside: Element): void {
  inside.dispatchEvent(new Event('change', { bubbles: true }))
}
