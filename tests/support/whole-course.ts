/** A course of this repository as its learners go through it: tests that walk a whole course follow it as it grows. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { CourseFile } from '#app/courseware/course-file.ts'
import { readYaml } from '#app/courseware/yaml-file.ts'

/** @throws when course.yaml is not sound; `content:check` says why */
export function wholeCourse(slug: string): CourseFile {
  const file = path.resolve(import.meta.dirname, '../../content', slug, 'course.yaml')
  const course = readYaml(file, readFileSync(file, 'utf8'), CourseFile)
  if (!course.ok) throw new Error(`${file}: ${JSON.stringify(course.faults)}`)
  return course.value.value
}

/** Ids of its lessons, in order. */
export function lessonIds(course: CourseFile): string[] {
  return course.modules.flatMap((module) => module.lessons.map((lesson) => lesson.id))
}
