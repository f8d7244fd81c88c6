/** Lessons in Chromium on a slow line: what a first visit and a repeat visit fetch, and when there is something to read. */
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright'
import { to } from '#app/addresses.ts'
import { course } from './content.ts'

/** 400 kbit/s in both directions, 400 ms from asking to the first byte. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

export interface Visit {
  /** over the line, heads included */
  bytes: number
  requests: number
  /** seconds from going there to the first text */
  text: number
  /** seconds to the end of loading, script included */
  done: number
}

export interface LessonVisits {
  lesson: string
  first: Visit
  repeat: Visit
}

/** @param program path of Chromium @param token session of an enrolled learner */
export async function visitLessons(
  program: string,
  { url, token, lessons }: { url: string; token: string; lessons: string[] },
): Promise<LessonVisits[]> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const visits: LessonVisits[] = []
    for (const lesson of lessons) {
      const context = await browser.newContext()
      await context.addCookies([{ name: 'session', value: token, url }])
      visits.push({ lesson, ...(await visitTwice(context, url + to.lesson(course, lesson))) })
      await context.close()
    }
    return visits
  } finally {
    await browser.close()
  }
}

/** With an empty store of the browser, then with what it has kept. */
async function visitTwice(context: BrowserContext, address: string): Promise<Pick<LessonVisits, 'first' | 'repeat'>> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slowLine)
  const first = await visit(page, session, address)
  await page.goto('about:blank')
  return { first, repeat: await visit(page, session, address) }
}

async function visit(page: Page, session: CDPSession, address: string): Promise<Visit> {
  const seen = { bytes: 0, requests: 0 }
  const received = ({ encodedDataLength }: { encodedDataLength: number }) => {
    // What the browser has kept comes with a length of nothing.
    if (encodedDataLength === 0) return
    seen.bytes += encodedDataLength
    seen.requests += 1
  }
  session.on('Network.loadingFinished', received)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
  session.off('Network.loadingFinished', received)
  return { ...seen, ...(await page.evaluate(timesOfPage)) }
}

/** Runs in the page: it names no function of its own, which the compiler would want help for. */
function timesOfPage(): Pick<Visit, 'text' | 'done'> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const [paint] = performance.getEntriesByName('first-contentful-paint')
  return { text: (paint?.startTime ?? NaN) / 1000, done: (navigation?.loadEventEnd ?? NaN) / 1000 }
}
