import type { errors as English } from '../en/errors.ts'

export const errors: Record<keyof typeof English, string> = {
  'errors.title': 'Se ha producido un problema',
  'errors.required': 'Rellene este campo.',
  'errors.unreadable': 'No se puede leer lo escrito. Revíselo.',
  'errors.too-long': 'Este texto es demasiado largo.',
  'errors.summary': '{count, plural, one {Hay un punto por corregir} other {Hay # puntos por corregir}}',
  'errors.not-found-title': 'Esta página no existe',
  'errors.not-found':
    'La dirección puede estar mal escrita o la página no está a su alcance. Si ha entrado con otro nombre, entre con la cuenta correcta.',
  'errors.forbidden-title': 'Esta acción no está abierta para usted',
  'errors.forbidden': 'Puede ver esta página, pero no hacer esto. Consulte a la persona responsable del curso.',
  'errors.bad-request-title': 'No se puede leer esta solicitud',
  'errors.bad-request':
    'La dirección o el formulario contiene algo que esta página no conoce. Vuelva atrás e inténtelo de nuevo desde la propia página.',
  'errors.fault-title': 'Algo se ha averiado aquí',
  'errors.fault':
    'El fallo es nuestro, no suyo. Lo que había guardado se conserva. Espere un minuto e inténtelo de nuevo.',
  'errors.home': 'Al catálogo',
  'errors.my-courses': 'A mis cursos',
  'errors.help': 'Ayuda, y un formulario para contarnos qué ha pasado',
  'errors.again': 'Cargar de nuevo esta página',
  'errors.request': 'Si pide ayuda, indique este número: {id}',
  'errors.cross-site-title': 'Este formulario no se ha aceptado',
  'errors.cross-site':
    'Su navegador no indicó que el formulario procede de este sitio, por lo que no se ha guardado nada. Lo que escribió está abajo: cópielo si lo necesita, abra de nuevo la página y envíelo desde allí.',
  'errors.typed': 'Lo que escribió',
  'errors.too-large-title': 'El envío es demasiado grande',
  'errors.too-large': 'El formulario contiene más de lo que este sitio admite. Acorte el texto y envíelo de nuevo.',
  'errors.busy-title': 'El sitio no puede guardar en este momento',
  'errors.busy': 'No se ha perdido nada de lo que aparecía como guardado. Espere un minuto y envíelo de nuevo.',
  'errors.busy-form':
    'El sitio no puede guardar en este momento. Lo que escribió está abajo: espere un minuto y envíelo de nuevo.',
  'errors.too-often-title': 'Demasiados envíos a la vez desde su red',
  'errors.too-often':
    'Esta página solo admite un número limitado de envíos por hora desde una misma red. No se ha perdido nada de lo que aparecía como guardado. Espere una hora e inténtelo de nuevo.',
  'errors.starting-title': 'El sitio se está iniciando',
  'errors.starting':
    'Se ha detenido un momento, por ejemplo para actualizarlo. Lo que aparecía como guardado se conserva. Espere medio minuto y cargue de nuevo esta página; si acababa de enviar un formulario, el navegador pregunta si debe enviarlo otra vez: acepte.',
}
