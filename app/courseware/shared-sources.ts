/** What courses share: the glossary and the datasets. */
import { readDataset, type Dataset } from './dataset.ts'
import { refused, type Checked, type Fault, passed } from './fault.ts'
import { readGlossary, type Glossary } from './glossary.ts'
import type { ContentFolder, SourceFolder } from './locate-content.server.ts'
import { sentence } from './sentences.ts'

export interface SharedContent {
  glossary: Glossary
  datasets: ReadonlyMap<string, Dataset>
}

/** Reads what courses share; faults of all of it at once. */
export function readShared(content: ContentFolder): Checked<SharedContent> {
  const glossary = readGlossaryFolder(content.glossary)
  const datasets = content.datasets.map(readDatasetFolder)
  const faults = [glossary, ...datasets].flatMap((checked) => (checked.ok ? [] : checked.faults))
  if (faults.length > 0 || !glossary.ok) return refused(faults)
  const found = datasets.flatMap((checked) => (checked.ok ? [[checked.value.name, checked.value] as const] : []))
  return passed({ glossary: glossary.value, datasets: new Map(found) })
}

/** A centre may have no glossary. */
function readGlossaryFolder({ sources, faults }: SourceFolder): Checked<Glossary> {
  if (faults.length > 0) return refused(faults)
  const file = sources.find((source) => source.path === 'glossary.csv')
  return file ? readGlossary(file.file, file.text) : passed(new Map())
}

function readDatasetFolder({ name, folder, sources, faults }: SourceFolder): Checked<Dataset> {
  if (faults.length > 0) return refused(faults)
  const find = (path: string) => sources.find((source) => source.path === path)
  const [about, data] = [find('dataset.yaml'), find('data.csv')]
  if (!about)
    return refused([missing(folder, 'dataset.yaml', 'it says what the columns mean and where the figures come from')])
  if (!data) return refused([missing(folder, 'data.csv', 'it holds the figures')])
  return readDataset(name, { about: about.file, data: data.file }, { about: about.text, data: data.text })
}

function missing(folder: string, file: string, why: string): Fault {
  return { file: folder, line: 1, column: 1, code: 'file-missing', message: sentence('file-missing', file, why) }
}
