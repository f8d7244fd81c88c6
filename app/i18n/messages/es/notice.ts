import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Está inscrito. Empiece por la primera lección.',
  'notice.withdrawn': 'Ha dejado el curso. Lo que hizo se conserva y puede volver.',
  'notice.resumed': 'Ha vuelto al curso, al punto donde lo dejó.',
  'notice.answers-saved': 'Sus respuestas están guardadas.',
  'notice.profile-saved': 'Su perfil está guardado.',
  'notice.password-changed': 'La nueva contraseña ya vale. Se ha cerrado la sesión en todos los demás dispositivos.',
  'notice.device-ended': 'Se ha cerrado la sesión del dispositivo.',
  'notice.signed-out': 'Ha cerrado la sesión.',
  'notice.operator-made': 'Ahora administra usted este sitio.',
  'notice.confirmed': 'Su dirección está confirmada y ha entrado en su cuenta.',
}
