/** Looks at drawn figures in a browser: pictures of them, and labels that nobody could read. */
import { chromium, type Page } from 'playwright'

/** Letters smaller than these are not read on a phone. In pixels. */
const smallest = 11
/** A mark over a letter may lean over the edge of its word, and the page has a margin. In pixels. */
const leaning = 3
/** Two lines of letters of 13 px, middle to middle; boxes of letters are taller than what is drawn. In pixels. */
const lineHeight = 15

/** @param files addresses of pages by name; the picture stands beside the page @returns a line for each fault */
export async function photograph(executablePath: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: 2200, height: 900 } })
  const faults: string[] = []
  for (const [name, url] of files) {
    await page.goto(url)
    // tsx gives functions their names by a helper that a page does not have.
    await page.evaluate('globalThis.__name = (made) => made')
    faults.push(...(await figureFaults(page)).map((fault) => `${name}: ${fault}`))
    await page.screenshot({ path: `.cache/contact-sheet/${name}.png`, fullPage: true })
  }
  await browser.close()
  return faults
}

/** Faults of all figures on a page, as lines. */
export async function figureFaults(page: Page): Promise<string[]> {
  const figures = await page.evaluate(measureFigures)
  return figures.flatMap(({ id, room, labels }) => {
    const outside = labels.filter(({ box }) => box.left < room.left - leaning || box.right > room.right + leaning)
    const small = labels.filter(({ letters }) => letters < smallest)
    return [
      ...covers(labels),
      ...outside.map(({ text }) => `“${text}” runs out of the figure`),
      ...small.map(({ text }) => `“${text}” is too small`),
    ].map((fault) => `${id} at ${Math.round(room.right - room.left)} px: ${fault}`)
  })
}

/** In pixels of the page. */
interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

interface Label {
  text: string
  box: Box
  /** height of its letters, in pixels */
  letters: number
}

/** Where figures and their labels lie. Runs in the page, therefore in one piece. */
function measureFigures(): { id: string; room: Box; labels: Label[] }[] {
  const boxOf = (node: Element): Box => {
    const { left, right, top, bottom } = node.getBoundingClientRect()
    return { left, right, top, bottom }
  }
  return [...document.querySelectorAll('figure.figure')].map((figure) => ({
    id: figure.id,
    room: boxOf(figure),
    labels: [...figure.querySelectorAll('svg text, .multiples b')]
      .filter((node) => node.textContent?.trim())
      .map((node) => ({
        text: node.textContent ?? '',
        box: boxOf(node),
        letters: parseFloat(getComputedStyle(node).fontSize),
      })),
  }))
}

function covers(labels: Label[]): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => isCovering(one.box, other.box))
      .map((other) => `“${one.text}” and “${other.text}” cover each other`),
  )
}

function isCovering(one: Box, other: Box): boolean {
  const x = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const apart = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2
  return x > 1 && apart < lineHeight
}
