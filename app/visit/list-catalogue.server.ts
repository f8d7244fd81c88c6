/** The catalogue: every open course in the reader's language, or in its own first language where that is missing. */
import type { Context } from '#app/context.server.ts'
import { listOpenCourses, type CourseRecord } from '#app/data/courses.server.ts'
import type { CourseLanguages } from '#app/domain/course/course-languages.ts'
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
  languages: CourseLanguages
}

export async function listCatalogue(ctx: Context): Promise<CatalogueCourse[]> {
  return Promise.all((await listOpenCourses(ctx.db)).map((course) => describe(ctx, course)))
}

async function describe(ctx: Context, { slug, position, editionId }: CourseRecord): Promise<CatalogueCourse> {
  const [{ structure }, outline, languages] = await Promise.all([
    ctx.editions.edition(ctx.db, editionId),
    ctx.editions.outline(ctx.db, editionId, ctx.language),
    ctx.editions.languages(ctx.db, editionId),
  ])
  const { language, title, promise, audience } = outline
  const { minutes, modules } = structure
  const lessons = modules.reduce((count, module) => count + module.lessons.length, 0)
  return { slug, position, language, title, promise, audience, minutes, modules: modules.length, lessons, languages }
}
