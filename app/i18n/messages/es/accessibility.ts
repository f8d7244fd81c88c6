import type { accessibility as English } from '../en/accessibility.ts'

/** Texts under `accessibility.`: an honest statement. */
export const accessibility: Record<keyof typeof English, string> = {
  'accessibility.title': 'Accesibilidad',
  'accessibility.lead':
    'Toda persona que trabaja en migración debería poder seguir estos cursos: con ojos, oídos o manos que funcionan de otro modo, en un teléfono antiguo, con una línea lenta.',
  'accessibility.aim':
    'Nuestro objetivo es el nivel AA de las pautas WCAG 2.2. Creemos que las páginas lo cumplen; ningún organismo externo las ha auditado todavía.',
  'accessibility.works-title': 'Con qué puede contar',
  'accessibility.works-keyboard': 'Todo funciona solo con el teclado; siempre se marca dónde está.',
  'accessibility.works-reader':
    'Títulos, etiquetas, tablas y mensajes están marcados para que un lector de pantalla los diga en orden. Las palabras de otro idioma están señaladas.',
  'accessibility.works-zoom':
    'El texto puede ampliarse cuatro veces y se lee en una columna en una pantalla de 320 puntos. Los colores siguen el modo claro u oscuro de su dispositivo y nada se dice solo con color.',
  'accessibility.works-charts': 'Cada gráfico tiene una descripción y sus cifras en una tabla.',
  'accessibility.works-plain':
    'Las páginas funcionan sin scripts, sin imágenes y en navegadores antiguos; nada se mueve ni suena por sí solo.',
  'accessibility.works-time':
    'Ninguna prueba tiene tiempo contado sin decirlo antes de empezar; lo que responde se va guardando.',
  'accessibility.works-pdf': 'El archivo del certificado está etiquetado para lectores de pantalla (PDF/UA).',
  'accessibility.tested-title': 'Cómo se prueba',
  'accessibility.tested-program':
    'Con cada cambio, un programa (axe) busca fallos en las páginas que ven los participantes y los visitantes, con 320 y 1280 puntos de ancho.',
  'accessibility.tested-browser':
    'Con cada cambio, un navegador recorre un curso entero sin scripts, y en árabe de derecha a izquierda.',
  'accessibility.tested-eye':
    'En noviembre de 2026 miramos nosotros mismos cada tipo de página: claro y oscuro, estrecho y ancho, en inglés y en árabe, y en papel.',
  'accessibility.tested-not':
    'Aún sin probar: lectores de pantalla (NVDA, JAWS, VoiceOver, TalkBack), control por voz y teléfonos reales de varias marcas. Todavía no las han probado personas con discapacidad; si puede, cuéntenos qué encontró.',
  'accessibility.known-title': 'Lo que aún no está bien',
  'accessibility.known-tables': 'En una pantalla estrecha, las tablas anchas se desplazan de lado dentro de un marco.',
  'accessibility.known-charts':
    'Los gráficos no se recorren punto por punto con las teclas; sus cifras están en la tabla debajo de cada uno.',
  'accessibility.known-session':
    'A quien tiene un rol se le cierra la sesión tras 30 minutos sin uso, sin aviso previo. Un formulario enviado después se conserva diez minutos y vuelve a mostrarse al iniciar sesión.',
  'accessibility.known-letters':
    'El archivo del certificado solo puede mostrar nombres en letras latinas, árabes, griegas y cirílicas; la página muestra cualquiera y puede imprimirse.',
  'accessibility.known-signs': 'No hay vídeos en lengua de signos.',
  'accessibility.known-easy': 'Los cursos están en lenguaje claro, pero no hay versión de lectura fácil.',
  'accessibility.tell-title': '¿Algo se lo impide?',
  'accessibility.tell':
    'Escríbanos con el formulario de ayuda: qué página y qué pasó. No necesita cuenta. Recibirá el texto en otra forma si lo necesita.',
  'accessibility.tell-link': 'Abrir el formulario',
  'accessibility.tell-centre':
    'También puede preguntar al centro de formación que gestiona {host}, o a la persona que le habló de los cursos.',
  'accessibility.tell-mail': 'También puede escribir a {address}, del centro de formación que gestiona {host}.',
}
