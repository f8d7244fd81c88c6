/**
 * Lines and cards are moved by a script of their own, which only pages that have some ask for. Until it comes, and where it
 * does not, they are answered from lists.
 */

/** Tells that script, once it is there, that there may be new lists. */
export const arrangeEvent = 'arrange'

/** @param address of that script, as this one's element names it */
export function arrangeParts(inside: ParentNode, address: string | undefined): void {
  if (address === undefined || !inside.querySelector('[data-arrange]')) return
  if (document.querySelector(`script[src="${address}"]`)) {
    document.dispatchEvent(new Event(arrangeEvent))
    return
  }
  const script = document.createElement('script')
  script.src = address
  document.head.append(script)
}
