/** Figures as people type them on an Arabic or Persian keyboard, or full-width, as 0 to 9. Everything else stays. */
export function latinFigures(text: string): string {
  return text
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - 0x6f0))
    .replace(/[０-９]/g, (figure) => String(figure.charCodeAt(0) - 0xff10))
}
