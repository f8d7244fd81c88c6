/** The guide for trainers says what is so: its examples pass the gate, its list of faults is the list. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileDocument } from '#app/courseware/compile-document.ts'
import { lessonComponents } from '#app/courseware/components/registry.tsx'
import { BankHead, CourseFile, CourseWords, SheetHead } from '#app/courseware/course-file.ts'
import { formatFault, type Checked } from '#app/courseware/fault.ts'
import { takeFrontMatter } from '#app/courseware/front-matter.ts'
import { locateContent } from '#app/courseware/locate-content.server.ts'
import { sentences } from '#app/courseware/sentences.ts'
import { readShared, type SharedContent } from '#app/courseware/shared-sources.ts'
import { vocabulary } from '#app/courseware/vocabulary.ts'
import { readYaml } from '#app/courseware/yaml-file.ts'

const guide = readFileSync(new URL('../../docs/authors/README.md', import.meta.url), 'utf8')

function blocks(language: string): string[] {
  return [...guide.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter((match) => match[1] === language).map((match) => match[2]!)
}

function kindOf(block: string): 'items' | 'sheet' | 'scenario' | 'lesson' {
  if (block.includes('pool: ')) return 'items'
  if (block.includes('<Scene')) return 'scenario'
  return block.includes('<Field') ? 'sheet' : 'lesson'
}

function faultsOf(checked: Checked<unknown>): string[] {
  return checked.ok ? [] : checked.faults.map(formatFault)
}

let shared: SharedContent

beforeAll(async () => {
  const checked = readShared(await locateContent(fileURLToPath(new URL('../../content', import.meta.url))))
  if (!checked.ok) throw new Error(faultsOf(checked).join('\n'))
  shared = checked.value
})

describe('the guide for trainers', () => {
  it.each(blocks('mdx'))('has an example that passes: %j', async (block) => {
    const kind = kindOf(block)
    const text = block.startsWith('---') ? block : `---\ntitle: A lesson\n---\n\n${block}`
    const taken = kind === 'items' ? takeFrontMatter('guide', text, BankHead) : takeFrontMatter('guide', text, SheetHead)
    expect(faultsOf(taken)).toEqual([])
    if (!taken.ok) return
    const page = { kind, language: 'en', firstLanguage: 'en', courseSlug: 'course', position: 1 } as const
    const job = { ...page, file: 'guide', outcomes: ['tell-stock-from-flow'], text: taken.value.body }
    expect(faultsOf(await compileDocument(job, shared, lessonComponents))).toEqual([])
  })

  it('shows every component and every property', () => {
    const examples = blocks('mdx').join('\n')
    for (const [name, rule] of Object.entries(vocabulary)) {
      const tags = [...examples.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag).join(' ')
      expect(tags, name).not.toBe('')
      const shown = Object.keys(rule.properties).filter((property) => tags.includes(` ${property}="`) || tags.includes(`\n  ${property}="`))
      const told = Object.keys(rule.properties).filter((property) => guide.includes(`\`${property}\``))
      expect(new Set([...shown, ...told]), name).toEqual(new Set(Object.keys(rule.properties)))
    }
  })

  it('has a course.yaml and words that are right', () => {
    const [course, words] = blocks('yaml')
    expect(faultsOf(readYaml('course.yaml', course!, CourseFile))).toEqual([])
    expect(faultsOf(takeFrontMatter('course.mdx', words!, CourseWords))).toEqual([])
  })

  it('lists every fault in the words in which it is told', () => {
    const listed = guide.split('## What the check may say')[1]!.match(/^- .*$/gm)
    const told = Object.values(sentences as unknown as Record<string, (...words: string[]) => string>)
    expect(listed).toEqual(told.map((say) => `- ${say('…', '…', '…')}`))
  })
})
