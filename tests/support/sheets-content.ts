/** The real content with a worksheet in its first module and a final work: every kind of field. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const worksheet = (title: string) => `---
title: ${title}
---

Note where the figures of your country come from.

<Field id="main-source" kind="line" label="Your main source" hint="Its name, and who owns it" />

<Field id="year" kind="number" label="Its last year" />

<Field id="next" kind="date" label="When will it be renewed?" required="no" />

<Field id="origin" kind="choice" label="What is it?" choices="A census | A survey | A register" />

<Field id="covers" kind="choices" label="Whom does it count?" choices="Residents | Visitors | Border workers" required="no" />

<Field id="gaps" kind="text" label="What does it miss?" />

<FieldTable id="sources" label="Other sources" columns="Source | Owner | Year" rows="3" required="no" />
`

const finalWork = (title: string) => `---
title: ${title}
rubric:
  figures: Accuracy of figures
  use: Use for policy
---

Write a brief of two pages.

<Field id="brief" kind="text" label="Your brief" />
`

/** @returns the folder, to be removed by the caller */
export function sheetsContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'darasa-sheets-'))
  cpSync('content', folder, { recursive: true })
  const course = path.join(folder, 'migration-data')
  const yaml = path.join(course, 'course.yaml')
  const text = readFileSync(yaml, 'utf8')
    .replace(
      '    quiz: { id: quiz-1,',
      '    worksheets:\n      - { id: sources-sheet, minutes: 30, read-by: trainer }\n    quiz: { id: quiz-1,',
    )
    .replace(
      'completion:\n',
      'final-work: { id: brief-work, minutes: 90, pass-mark: 60, rubric: [{ id: figures, marks: 10 }, { id: use, marks: 10 }] }\ncompletion:\n  handed-in: all\n',
    )
  writeFileSync(yaml, text)
  for (const [language, titles] of Object.entries(titlesIn)) {
    writeFileSync(path.join(course, language, 'words-that-count', 'sources-sheet.mdx'), worksheet(titles[0]!))
    writeFileSync(path.join(course, language, 'brief-work.mdx'), finalWork(titles[1]!))
  }
  return folder
}

const titlesIn: Record<string, string[]> = {
  en: ['Inventory of sources', 'A brief'],
  ar: ['جرد المصادر', 'موجز'],
}
