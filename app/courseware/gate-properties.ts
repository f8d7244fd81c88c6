/** The part of the gate that judges properties: plain text between quotes, known names, values that mean something. */
import type { Position } from './fault.ts'
import { checkChart, checkDataTable } from './gate-data.ts'
import type { GateReport } from './gate-report.ts'
import { findHidden } from './limit.ts'
import { idPattern, namePattern } from './schemas.ts'
import { readConditions } from './selection.ts'
import { attributeOf, startOf, type TreeAttribute, type TreeNode } from './tree.ts'
import { isItemName, ruleOf, type AuthorName, type PropertyRule, type ValueKind } from './vocabulary.ts'

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

/** What to write instead, as the end of a sentence; null when the value is right. */
function wrongValue(kind: ValueKind, value: string): string | null {
  if (typeof kind !== 'string') return kind.includes(value) ? null : `write one of ${kind.join(', ')}`
  switch (kind) {
    case 'text':
      if (value.trim() === '') return 'write a few words'
      if (/[\r\n]/.test(value)) return 'write it on one line'
      return value.length > 1000 ? 'use at most 1,000 characters' : null
    case 'id':
      return idPattern.test(value) && value.length <= 60
        ? null
        : 'use lower-case letters a–z, figures and hyphens, a letter first'
    case 'name':
      return namePattern.test(value) && value.length <= 80
        ? null
        : 'use lower-case letters a–z, figures, hyphens and underscores'
    case 'names':
      return value.split(',').every((name) => name.trim() !== '') ? null : 'separate the names with commas'
    case 'conditions':
      return readConditions(value) === null
        ? 'write a column and what must stand in it, for example year=1990|2020; sex=both'
        : null
    case 'language':
      return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(value)
        ? null
        : 'write the code of a language, for example fr'
    case 'marks':
      return /^(?:[1-9]|1\d|20)$/.test(value) ? null : 'write a whole number from 1 to 20'
  }
}

/** Values that name something: it must exist. */
function checkMeaning(node: TreeNode, name: AuthorName, at: Position, report: GateReport): void {
  const place = (property: string) =>
    startOf(node.attributes?.find((attribute) => attribute.name === property) ?? {}, at)
  const value = (property: string) => attributeOf(node, property)
  if (name === 'Chart') checkChart({ value, place, at }, report)
  if (name === 'DataTable') checkDataTable({ value, place, at }, report)
  if (name === 'Chart' || name === 'DataTable' || name === 'Check') report.claim('activity', value('id'), place('id'))
  if (name === 'Term' && !report.document.glossary.has(value('id')))
    report.add('unknown-term', place('id'), value('id'))
  if (!isItemName(name)) return
  report.claim('item', value('id'), place('id'))
  const { outcomes } = report.document
  if (!outcomes.includes(value('outcome'))) {
    report.add('unknown-outcome', place('outcome'), value('outcome'), outcomes.join(', '))
  }
}
