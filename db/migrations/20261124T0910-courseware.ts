/** Courses, editions, items, datasets, imports. */
import { appendOnly, index, strictTable, type MigrationDb } from '../ddl.ts'

export async function up(db: MigrationDb): Promise<void> {
  await strictTable(db, 'course', [
    'id TEXT PRIMARY KEY NOT NULL',
    'slug TEXT NOT NULL UNIQUE',
    `origin TEXT NOT NULL CHECK (origin IN ('files', 'studio'))`,
    'first_language TEXT NOT NULL',
    'position INTEGER NOT NULL',
    `state TEXT NOT NULL CHECK (state IN ('open', 'closed'))`,
    'current_edition_id TEXT',
  ])
  await strictTable(db, 'edition', [
    'id TEXT PRIMARY KEY NOT NULL',
    'course_id TEXT NOT NULL REFERENCES course (id)',
    'number INTEGER NOT NULL',
    'content_hash TEXT NOT NULL',
    'structure TEXT NOT NULL',
    'published_at TEXT NOT NULL',
    'summary TEXT NOT NULL',
    'UNIQUE (course_id, number)',
  ])
  await strictTable(db, 'edition_outline', [
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    'language TEXT NOT NULL',
    'outline TEXT NOT NULL',
    'PRIMARY KEY (edition_id, language)',
  ])
  await strictTable(db, 'edition_page', [
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    'language TEXT NOT NULL',
    'page_key TEXT NOT NULL',
    'title TEXT NOT NULL',
    'segments TEXT NOT NULL',
    'source_hash TEXT NOT NULL',
    'words INTEGER NOT NULL',
    'bytes INTEGER NOT NULL',
    'search_text TEXT NOT NULL',
    'PRIMARY KEY (edition_id, page_key, language)',
  ])
  await strictTable(db, 'item_version', [
    'id TEXT PRIMARY KEY NOT NULL',
    'course_id TEXT NOT NULL REFERENCES course (id)',
    'item_key TEXT NOT NULL',
    'kind TEXT NOT NULL',
    'outcome TEXT NOT NULL',
    'option_count INTEGER NOT NULL',
    'marks INTEGER NOT NULL CHECK (marks > 0)',
  ])
  await strictTable(db, 'item_text', [
    'id TEXT PRIMARY KEY NOT NULL',
    'item_version_id TEXT NOT NULL REFERENCES item_version (id)',
    'language TEXT NOT NULL',
    'body TEXT NOT NULL',
  ])
  await strictTable(db, 'edition_item', [
    'edition_id TEXT NOT NULL REFERENCES edition (id)',
    'item_version_id TEXT NOT NULL REFERENCES item_version (id)',
    'language TEXT NOT NULL',
    'item_text_id TEXT NOT NULL REFERENCES item_text (id)',
    'PRIMARY KEY (edition_id, item_version_id, language)',
  ])
  await strictTable(db, 'item_solution', [
    'item_version_id TEXT NOT NULL REFERENCES item_version (id)',
    'number INTEGER NOT NULL',
    'solution TEXT NOT NULL',
    'from_at TEXT NOT NULL',
    'author TEXT NOT NULL',
    'reason TEXT NOT NULL',
    'PRIMARY KEY (item_version_id, number)',
  ])
  await strictTable(db, 'item_feedback', [
    'item_text_id TEXT NOT NULL REFERENCES item_text (id)',
    'option TEXT NOT NULL',
    'html TEXT NOT NULL',
    'PRIMARY KEY (item_text_id, option)',
  ])
  await strictTable(db, 'dataset_version', [
    'id TEXT PRIMARY KEY NOT NULL',
    'dataset TEXT NOT NULL',
    'about TEXT NOT NULL',
    'csv TEXT NOT NULL',
  ])
  await strictTable(db, 'content_import', [
    'id TEXT PRIMARY KEY NOT NULL',
    'at TEXT NOT NULL',
    `outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'published', 'refused'))`,
    'report TEXT NOT NULL',
  ])
  await index(db, 'content_import_by_time', 'content_import (at)')
  for (const table of [
    'edition',
    'edition_outline',
    'edition_page',
    'edition_item',
    'item_version',
    'item_text',
    'item_solution',
    'item_feedback',
    'dataset_version',
    'content_import',
  ]) {
    await appendOnly(db, table)
  }
}
