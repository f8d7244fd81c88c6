/** A compiled text as the page of an edition. */
import { createHash } from 'node:crypto'
import type { Segment } from '#app/domain/course/segments.ts'
import type { BuiltItem, BuiltPage } from './built-course.ts'
import type { CompiledPlace } from './compiled-document.ts'
import type { BankDocument, Compiled, CourseDocument } from './course-documents.ts'

/** @param items by key: what checks of the page ask */
export function pageOf(
  document: Compiled<Exclude<CourseDocument, BankDocument>>,
  items: ReadonlyMap<string, BuiltItem>,
): BuiltPage {
  const { language, key, head, compiled, source } = document
  const textOf = (id: string) => items.get(id)!.texts.find(({ text }) => text.language === language)!.text
  const segments = compiled.places.map((place) => segmentOf(place, textOf))
  const rubric = document.kind === 'sheet' && document.head.rubric ? { rubric: document.head.rubric } : {}
  return {
    language,
    pageKey: key,
    title: head.title,
    segments: { version: 1, segments, ...rubric },
    sourceHash: createHash('sha256').update(source.text).digest('hex'),
    words: compiled.text.split(/\s+/).filter(Boolean).length,
    searchText: compiled.text,
  }
}

type ItemText = BuiltItem['texts'][number]['text']

/** Where a choice of a scene leads, and what it scores, stays in the structure of the edition. */
function segmentOf(place: CompiledPlace, textOf: (id: string) => ItemText): Segment {
  switch (place.kind) {
    case 'html':
      return place
    case 'check':
      return { kind: 'check', activityId: place.id, items: place.items.map(textOf) }
    case 'field':
      return { kind: 'field', field: place.field }
    case 'scene':
      return { kind: 'scene', id: place.id, html: place.html, choices: place.choices.map(({ words }) => words) }
  }
}
