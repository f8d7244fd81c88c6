/** What is asked of every page one comes by: no accessibility fault, no sideways scroll, one heading, and a picture. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[]
}

/** @param name of the picture, kept under test-results/shots when SHOTS is set: a picture of a long page takes as long as axe */
export async function look(page: Page, name: string, { scripts = true } = {}): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    if (process.env['SHOTS']) await page.screenshot({ path: `test-results/shots/${name}-${width}.png`, fullPage: true })
    if (!scripts) continue
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scroll, `${name} scrolls sideways at ${width}`).toBeLessThanOrEqual(width)
    expect(await faultsOf(page), `${name} at ${width}`).toEqual([])
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(async () => {
    const { run } = (window as unknown as { axe: { run(): Promise<AxeResult> } }).axe
    return run()
  })
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`)
}
