/** The shared glossary: terms in five languages, definitions in some of them. */
import { languages, type Language } from '#app/domain/course/structure.ts'
import { CsvBroken, readCsv, type CsvCell } from './csv.ts'
import { passed, refused, type Checked, type Fault, type Position } from './fault.ts'

export interface GlossaryTerm {
  /** `migrant-stock`: what `<Term id="…">` names */
  id: string
  /** the term in each language; always all five */
  terms: Record<Language, string>
  /** English always */
  definitions: { en: string } & Partial<Record<Language, string>>
  /** who defined it; plain text, may be empty */
  source: string
}

export type Glossary = ReadonlyMap<string, GlossaryTerm>

const termColumns = languages.map((language) => `term_${language}`)
const requiredColumns = [...termColumns, 'definition_en', 'source']
const knownColumns = new Set([...requiredColumns, ...languages.map((language) => `definition_${language}`)])

/** The id of a term: its English words in lower case, joined by hyphens, without apostrophes and brackets. */
export function termId(english: string): string {
  return english
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Reads `glossary.csv`; faults name the cell. */
export function readGlossary(file: string, source: string): Checked<Glossary> {
  let rows: CsvCell[][]
  try {
    rows = readCsv(source)
  } catch (error) {
    if (error instanceof CsvBroken) return refused([cellFault(file, error.position, unreadableCell)])
    throw error
  }
  const [header = [], ...body] = rows
  const faults = headerFaults(file, header)
  if (faults.length > 0) return refused(faults)
  const glossary = new Map<string, GlossaryTerm>()
  for (const row of body) faults.push(...addTerm(glossary, file, header, row))
  return faults.length > 0 ? refused(faults) : passed(glossary)
}

const unreadableCell =
  'This cell cannot be read: write a quotation mark inside a cell twice ("") and close the cell with one.'

function headerFaults(file: string, header: CsvCell[]): Fault[] {
  const names = header.map((cell) => cell.text)
  const unknown = header.filter((cell) => !knownColumns.has(cell.text))
  const missing = requiredColumns.filter((name) => !names.includes(name))
  const start = { line: 1, column: 1 }
  return [
    ...unknown.map((cell) => cellFault(file, cell, `The column “${cell.text}” is not known. Take it out.`)),
    ...missing.map((name) => cellFault(file, start, `The column “${name}” is missing. Add it.`)),
  ]
}

function addTerm(glossary: Map<string, GlossaryTerm>, file: string, header: CsvCell[], row: CsvCell[]): Fault[] {
  const start = row[0]!
  if (row.length !== header.length) {
    const message = `This line has ${row.length} cells, the first line ${header.length}. Put text that holds a comma between quotation marks.`
    return [cellFault(file, start, message)]
  }
  const cell = (name: string) => row[header.findIndex((head) => head.text === name)]
  const empty = header.flatMap((head, index) =>
    row[index]!.text.trim() === '' && head.text !== 'source' && requiredColumns.includes(head.text)
      ? [cellFault(file, row[index]!, `“${head.text}” is empty. Every term needs it.`)]
      : [],
  )
  if (empty.length > 0) return empty
  const id = termId(cell('term_en')!.text)
  if (glossary.has(id)) return [cellFault(file, start, `The term “${id}” stands here twice. Keep one line.`)]
  const words = (kind: string) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = cell(`${kind}_${language}`)?.text.trim()
        return text ? [[language, text]] : []
      }),
    )
  const terms = words('term') as GlossaryTerm['terms']
  const definitions = words('definition') as GlossaryTerm['definitions']
  glossary.set(id, { id, terms, definitions, source: cell('source')!.text.trim() })
  return []
}

function cellFault(file: string, { line, column }: Position, message: string): Fault {
  return { file, line, column, code: 'glossary', message }
}
