/** Codes that people copy from paper: how they are printed, and read again however they are typed. */
import { latinFigures } from '#app/domain/latin-figures.ts'

/** In groups, with lines between them. */
export function inGroups(code: string, size: number, between = '-'): string {
  return code.match(new RegExp(`.{1,${size}}`, 'g'))?.join(between) ?? ''
}

/** Without lines and blanks, in capitals; O is read as nought, I and L as one: the letters of our codes lack them. */
export function plainCode(typed: string): string {
  return latinFigures(typed).toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
}
