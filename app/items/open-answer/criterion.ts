/** A criterion as its author writes it: words, then its marks in brackets, `Names the definition (2)`. */

/** The greatest marks of one criterion. */
const most = 20

/** @returns its marks; null where none stand at the end. Arabic-Indic figures are read as well */
export function marksIn(words: string): number | null {
  const plain = words.replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure)))
  const found = /\((\d{1,2})\)[\s.]*$/.exec(plain)
  const marks = Number(found?.[1])
  return found && marks >= 1 && marks <= most ? marks : null
}
