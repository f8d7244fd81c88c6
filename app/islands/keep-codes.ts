/** Buttons that print codes and copy them: what the browser's own menu does as well, hence shown by the script alone. */
export function keepCodes(tools: HTMLElement): void {
  const [print, copy] = [tools.querySelector('[data-print]'), tools.querySelector<HTMLElement>('[data-copy]')]
  const list = document.getElementById(tools.dataset['keep'] ?? '')
  print?.addEventListener('click', () => window.print())
  copy?.addEventListener('click', () => {
    const codes = Array.from(list?.querySelectorAll('li') ?? [], (line) => line.textContent ?? '')
    const say = () => {
      const status = tools.querySelector('[role=status]')
      if (status) status.textContent = copy.dataset['copy'] ?? ''
    }
    // Where the browser does not allow it, there is nothing to press.
    navigator.clipboard.writeText(codes.join('\n')).then(say, () => copy.remove())
  })
  // Without TLS there is no clipboard for pages.
  if (!('clipboard' in navigator)) copy?.remove()
  tools.hidden = false
}
