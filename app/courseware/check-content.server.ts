/** Checks a content folder as an import would, and stores nothing. */
import { buildCourse } from './build-course.server.ts'
import { makeCompiler } from './compiler.server.ts'
import { sortFaults, type Fault } from './fault.ts'
import { locateContent, type ContentFolder } from './locate-content.server.ts'
import { readShared, type SharedContent } from './shared-sources.ts'

export interface ContentCheck {
  faults: Fault[]
  courses: number
  texts: number
}

export async function checkContent(folder: string): Promise<ContentCheck> {
  const content = await locateContent(folder)
  const shared = readShared(content)
  const faults = shared.ok ? await courseFaults(content, shared.value) : shared.faults
  const texts = content.courses.reduce((sum, course) => sum + course.sources.length, 0)
  return { faults: sortFaults([...content.faults, ...faults]), courses: content.courses.length, texts }
}

async function courseFaults(content: ContentFolder, shared: SharedContent): Promise<Fault[]> {
  const compiler = makeCompiler(shared)
  const slugs = content.courses.map((course) => course.name)
  const faults: Fault[] = []
  try {
    for (const folder of content.courses) {
      const built = await buildCourse(folder, { shared, slugs, compile: (job) => compiler.compile(job) })
      if (!built.ok) faults.push(...built.faults)
    }
  } finally {
    await compiler.close()
  }
  return faults
}
