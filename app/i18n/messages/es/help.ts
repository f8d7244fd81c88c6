import type { help as English } from '../en/help.ts'

export const help: Record<keyof typeof English, string> = {
  'help.title': 'Ayuda',
  'help.lead':
    'Lo que ayuda la mayoría de las veces, y un formulario para todo lo demás. No necesita cuenta para enviarlo.',
  'help.first': 'Pruebe primero esto',
  'help.password': 'La contraseña no funciona',
  'help.password-do':
    'Compruebe si las mayúsculas están bloqueadas y si el teclado está en el idioma en que eligió la contraseña. Si no sirve, pida un enlace por correo; vale durante una hora.',
  'help.mail': 'Un correo no ha llegado',
  'help.mail-do':
    'Espere diez minutos y mire en la carpeta de correo no deseado. Después pídalo de nuevo y vuelva a escribir la dirección, letra a letra. Algunas oficinas retienen el correo de fuera: otra dirección suya puede ser más rápida.',
  'help.mail-link': 'Pedir de nuevo la confirmación',
  'help.answer': 'Una respuesta no se ha guardado',
  'help.answer-do':
    'Junto a cada pregunta de una prueba figura cuándo se guardó. Si dice que no está guardada, mantenga la página abierta, espere a que vuelva la línea y pulse «Guardar las respuestas». Más tarde abra la prueba desde sus cursos: lo guardado está allí.',
  'help.name': 'El nombre del certificado está mal',
  'help.name-do':
    'Cambie el nombre en su cuenta: figurará en todos los certificados posteriores. El ya emitido conserva su nombre, y este sitio todavía no puede sustituirlo. Escriba abajo con su número y la grafía correcta, y una persona le responderá qué se puede hacer.',
  'help.name-link': 'A mi cuenta',
  'help.tell': 'Cuéntenos',
  'help.tell-lead':
    'Lo lee una persona: quien imparte el curso o quien administra este sitio. La respuesta llega por correo.',
  'help.text': '¿Qué ha ido mal?',
  'help.text-hint': 'Qué hizo, qué esperaba, qué pasó en su lugar. Nunca una contraseña.',
  'help.address': 'Correo para la respuesta',
  'help.address-hint': 'Solo la ve quien responde.',
  'help.sent-along': 'Se envía también, para encontrar el lugar:',
  'help.page': 'Página',
  'help.request': 'Número',
  'help.send': 'Enviar al centro de formación',
  'help.text-missing': 'Escriba qué ha ido mal.',
  'help.text-long': 'Como máximo 4000 caracteres: acorte el texto o envíelo en dos partes.',
  'help.address-missing': 'Escriba la dirección de correo a la que debe ir la respuesta.',
  'help.too-often':
    'Su red ha enviado muchos mensajes en esta hora y este aún no se ha aceptado. Lo que escribió está abajo: envíelo de nuevo dentro de una hora.',
  'help.sent-title': 'Lo tenemos; número {number}',
  'help.sent-lead':
    'Una persona lo lee y responde por correo. Conserve el número: con él se encuentra su mensaje si llama por teléfono.',
}
