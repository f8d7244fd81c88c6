/** The catalogue: every open course in the reader's language, or in its own first language where that is missing. */
import type { Context } from '#app/context.server.ts'
import { listOpenCourses, type CourseRecord } from '#app/data/courses.server.ts'
import type { Language } from '#app/domain/course/structure.ts'

export interface CatalogueCourse {
  slug: string
  position: number
  /** the language of the words below */
  language: Language
  title: string
  promise: string
  audience: string
  minutes: number
  modules: number
  lessons: number
  languages: Language[]
}

export async function listCatalogue(ctx: Context): Promise<CatalogueCourse[]> {
  return Promise.all((await listOpenCourses(ctx.db)).map((course) => describe(ctx, course)))
}

async function describe(ctx: Context, { slug, position, editionId }: CourseRecord): Promise<CatalogueCourse> {
  const [{ structure }, outline] = await Promise.all([
    ctx.editions.edition(ctx.db, editionId),
    ctx.editions.outline(ctx.db, editionId, ctx.language),
  ])
  const { language, title, promise, audience } = outline
  const { minutes, modules, languages } = structure
  const lessons = modules.reduce((count, module) => count + module.lessons.length, 0)
  return { slug, position, language, title, promise, audience, minutes, modules: modules.length, lessons, languages }
}
