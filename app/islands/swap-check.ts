/**
 * A check inside a lesson is answered without leaving one's place: its form is sent, and the part of the answer that has
 * the same id takes its place. Whatever goes wrong, the form is sent the plain way.
 */
export function answerInPlace(form: HTMLFormElement, begin: (inside: ParentNode) => void): void {
  form.addEventListener('submit', (event) => {
    const box = form.closest<HTMLElement>('[id^=check-]')
    if (!box) return
    event.preventDefault()
    void send(form, event.submitter as HTMLButtonElement | null).then((page) => {
      const fresh = page && page.getElementById(box.id)
      if (!fresh) return HTMLFormElement.prototype.submit.call(form)
      box.replaceWith(fresh)
      begin(fresh)
      fresh.tabIndex = -1
      fresh.focus()
    })
  })
}

async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<Document | null> {
  const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>)
  try {
    const action = button?.getAttribute('formaction') ?? form.action
    const response = await fetch(action, { method: 'POST', body })
    if (!response.ok && response.status !== 422) return null
    return new DOMParser().parseFromString(await response.text(), 'text/html')
  } catch {
    return null
  }
}
