/**
 * Answers that are not saved yet are kept on the device, so that a closed page or a dead battery loses none. Each is filed under
 * whose attempt or sheet it is, which only its learner's pages name: another person at the same desk never sends it. They are
 * sent, under the ids they were given, when the page is opened again, and cleared away on signing out and after thirty days.
 */
const mark = 'kept '
const longest = 30 * 86_400_000

interface Kept {
  to: string
  body: unknown
  at: number
}

/** @param which the question or field; @param owner of the form: left out, nothing is kept */
export function keep(owner: string | undefined, which: string, to: string, body: unknown): void {
  if (owner !== undefined)
    tried(() => localStorage.setItem(keyOf(owner, which), JSON.stringify({ to, body, at: Date.now() })))
}

export function drop(owner: string | undefined, which: string): void {
  if (owner !== undefined) tried(() => localStorage.removeItem(keyOf(owner, which)))
}

/** Sends what was kept of a form; the page is shown anew when something of it was saved. */
export async function sendKept(owner: string): Promise<void> {
  const keys = tried(() => Object.keys(localStorage).filter((key) => key.startsWith(keyOf(owner, '')))) ?? []
  const sent = await Promise.all(keys.map(sendOne))
  if (sent.some(Boolean)) location.reload()
}

async function sendOne(key: string): Promise<boolean> {
  const kept = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null)
  if (!kept) return false
  try {
    const { status } = await fetch(kept.to, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(kept.body),
    })
    // Whatever the server has judged is over; a session that ended or a server that cannot now is not.
    if (status !== 401 && status < 500) localStorage.removeItem(key)
    return status === 200
  } catch {
    return false
  }
}

/** Everything, on signing out; what is old, at any time. */
export function clearKept(before = Date.now() - longest): void {
  tried(() => {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(mark))) {
      const kept = tried(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null)
      if (!kept || kept.at < before) localStorage.removeItem(key)
    }
  })
}

const keyOf = (owner: string, which: string) => `${mark}${owner} ${which}`

/** A browser may forbid its store, or have no room: then nothing is kept, and everything else goes on. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
