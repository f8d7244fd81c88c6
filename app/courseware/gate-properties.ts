/** The part of the gate that judges properties: plain text between quotes, known names, values that mean something. */
import type { Position } from './fault.ts'
import { checkChart, checkDataTable, checkExercise } from './gate-data.ts'
import type { GateReport } from './gate-report.ts'
import { findHidden } from './limit.ts'
import { idPattern, namePattern } from './schemas.ts'
import { listOf, readConditions } from './selection.ts'
import { attributeOf, startOf, type TreeAttribute, type TreeNode } from './tree.ts'
import { isFieldName, isItemName, ruleOf, type AuthorName, type PropertyRule, type ValueKind } from './vocabulary.ts'

export function checkProperties(node: TreeNode, name: AuthorName, at: Position, report: GateReport): void {
  const rules: Readonly<Record<string, PropertyRule>> = ruleOf(name).properties
  const seen = new Set<string>()
  let sound = true
  for (const attribute of node.attributes ?? []) {
    const place = startOf(attribute, at)
    const before = report.faults.length
    if (attribute.name !== undefined && seen.has(attribute.name)) report.add('repeated-property', place, attribute.name)
    else checkProperty(attribute, name, rules, place, report)
    if (attribute.name !== undefined) seen.add(attribute.name)
    sound &&= report.faults.length === before
  }
  for (const [property, rule] of Object.entries(rules)) {
    if (!rule.required || seen.has(property)) continue
    report.add('missing-property', at, property, name, rule.example)
    sound = false
  }
  if (sound) checkMeaning(node, name, at, report)
}

function checkProperty(
  attribute: TreeAttribute,
  component: AuthorName,
  rules: Readonly<Record<string, PropertyRule>>,
  at: Position,
  report: GateReport,
): void {
  const { name, value } = attribute
  if (attribute.type !== 'mdxJsxAttribute' || name === undefined) return report.add('spread', at)
  if (!Object.hasOwn(rules, name)) {
    if (/^on[a-z]/i.test(name)) return report.add('event-handler', at, name)
    if (['style', 'class', 'className'].includes(name)) return report.add('style-property', at, name)
    return report.add('unknown-property', at, name, component, Object.keys(rules).join(', '))
  }
  const rule = rules[name]!
  if (value === null || value === undefined) return report.add('value-missing', at, name, rule.example)
  if (typeof value !== 'string') return report.add('expression-value', at, name, rule.example)
  if (findHidden(value) >= 0) return report.add('hidden-character', at)
  const wrong = wrongValue(rule.kind, value)
  if (wrong !== null) report.add('wrong-value', at, name, value.slice(0, 80), wrong)
}

function wrongId(value: string): string | null {
  const isId = idPattern.test(value) && value.length <= 60
  return isId ? null : 'use lower-case letters a–z, figures and hyphens, a letter first'
}

function wrongName(value: string): string | null {
  const isName = namePattern.test(value) && value.length <= 80
  return isName ? null : 'use lower-case letters a–z, figures, hyphens and underscores'
}

function wrongWhole(value: string, most: number): string | null {
  const isWhole = /^[1-9]\d?$/.test(value) && Number(value) <= most
  return isWhole ? null : `write a whole number from 1 to ${most}`
}

/** What to write instead, as the end of a sentence; null when the value is right. */
function wrongValue(kind: ValueKind, value: string): string | null {
  if (typeof kind !== 'string') return kind.includes(value) ? null : `write one of ${kind.join(', ')}`
  switch (kind) {
    case 'text':
      if (value.trim() === '') return 'write a few words'
      if (/[\r\n]/.test(value)) return 'write it on one line'
      return value.length > 1000 ? 'use at most 1,000 characters' : null
    case 'id':
      return wrongId(value)
    case 'name':
      return wrongName(value)
    case 'names':
      return value.split(',').every((name) => name.trim() !== '') ? null : 'separate the names with commas'
    case 'conditions':
      return readConditions(value) === null ? conditionWords : null
    case 'language':
      return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(value)
        ? null
        : 'write the code of a language, for example fr'
    case 'words':
      return wrongWords(listOf(value, '|'))
    case 'marks':
      return wrongWhole(value, 20)
    case 'rows':
      return wrongWhole(value, 30)
    case 'score':
      return value === '0' ? null : wrongWhole(value, 20)
  }
}

const conditionWords = 'write a column and what must stand in it, for example year=1990|2020; sex=both'

function wrongWords(words: string[]): string | null {
  if (words.includes('')) return 'write words between the strokes, for example Yes | No'
  if (new Set(words).size !== words.length) return 'the same words stand there twice'
  return words.length > 12 ? 'use at most 12' : null
}

/** Values that name something: it must exist. */
function checkMeaning(node: TreeNode, name: AuthorName, at: Position, report: GateReport): void {
  const place = (property: string) =>
    startOf(node.attributes?.find((attribute) => attribute.name === property) ?? {}, at)
  const value = (property: string) => attributeOf(node, property)
  if (name === 'Chart') checkChart({ value, place, at }, report)
  if (name === 'DataTable') checkDataTable({ value, place, at }, report)
  if (name === 'DataExercise') checkExercise({ value, place, at }, report)
  if (name === 'Chart' || name === 'DataTable' || name === 'Check') report.claim('activity', value('id'), place('id'))
  if (name === 'Term' && !report.document.glossary.has(value('id')))
    report.add('unknown-term', place('id'), value('id'))
  if (name === 'Scene') report.claim('scene', value('id'), place('id'))
  if (isFieldName(name)) {
    report.claim('field', value('id'), place('id'))
    checkChoices(name, value, at, report)
  }
  if (!isItemName(name)) return
  report.claim('item', value('id'), place('id'))
  const { outcomes } = report.document
  if (!outcomes.includes(value('outcome'))) {
    report.add('unknown-outcome', place('outcome'), value('outcome'), outcomes.join(', '))
  }
}

/** Choices stand where one chooses, and nowhere else; a scale has at least three steps. */
function checkChoices(name: AuthorName, value: (property: string) => string, at: Position, report: GateReport): void {
  if (name !== 'Field') return
  const [kind, choices] = [value('kind'), value('choices')]
  const fewest = kind === 'scale' ? 3 : 2
  const isChosen = ['choice', 'choices', 'scale'].includes(kind)
  const found = choices === '' ? 0 : listOf(choices, '|').length
  if (isChosen && found < fewest) report.add('field-choices-few', at, kind, String(fewest))
  if (!isChosen && found > 0) report.add('field-choices-none', at, kind)
}
