/**
 * Where one is inside a lesson, sent on leaving: "Continue" leads back to the heading last passed. Who leaves by a form
 * sends nothing: "Done, continue" keeps the place it leads to, and this page's place would arrive after it.
 */
export function rememberPlace(): void {
  const lesson = document.querySelector<HTMLElement>('[data-place-to]')
  if (!lesson) return
  const headings = Array.from(lesson.querySelectorAll<HTMLElement>('h2[id], h3[id]'))
  let sent: string | null = null
  let leavesByForm = false
  const send = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2)
    const heading = passed[passed.length - 1]?.id ?? ''
    if (leavesByForm || heading === sent) return
    sent = heading
    const place = { activityId: lesson.dataset['lesson'] ?? '', fragment: heading }
    const body = new Blob([JSON.stringify(place)], { type: 'application/json' })
    navigator.sendBeacon(lesson.dataset['placeTo'] ?? '', body)
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') send()
  })
  addEventListener('pagehide', send)
  // A check is answered in its place: its form is sent, and nobody leaves.
  addEventListener('submit', (event) => (leavesByForm = !event.defaultPrevented))
  addEventListener('pageshow', () => (leavesByForm = false))
}
