import type { notice as English } from '../en/notice.ts'

export const notice: Record<keyof typeof English, string> = {
  'notice.enrolled': 'Está inscrito. Empiece por la primera lección.',
  'notice.withdrawn': 'Ha dejado el curso. Lo que hizo se conserva y puede volver.',
  'notice.resumed': 'Ha vuelto al curso, al punto donde lo dejó.',
  'notice.answers-saved': 'Sus respuestas están guardadas.',
  'notice.extra-time-given': 'El tiempo adicional está guardado.',
  'notice.work-reviewed': 'Su parecer está enviado; el participante recibe un correo.',
  'notice.sheet-saved': 'Lo que rellenó está guardado.',
  'notice.sheet-handed-in': 'Entregado.',
  'notice.profile-saved': 'Su perfil está guardado.',
  'notice.password-changed': 'La nueva contraseña ya vale. Se ha cerrado la sesión en todos los demás dispositivos.',
  'notice.device-ended': 'Se ha cerrado la sesión del dispositivo.',
  'notice.signed-out': 'Ha cerrado la sesión.',
  'notice.operator-made': 'Ahora administra usted este sitio.',
  'notice.confirmed': 'Su dirección está confirmada y ha entrado en su cuenta.',
  'notice.settings-changed': 'Los ajustes se han guardado.',
  'notice.logo-changed': 'El nuevo logotipo ya está en su sitio.',
  'notice.logo-removed': 'El logotipo se ha quitado. Los certificados ya emitidos lo conservan.',
  'notice.account-suspended': 'La cuenta se ha cerrado. Sus dispositivos han cerrado la sesión.',
  'notice.account-reinstated': 'La cuenta vuelve a estar abierta.',
  'notice.role-granted': 'El rol se ha concedido. Para deshacerlo, póngale fin más abajo.',
  'notice.role-ended': 'El rol ha terminado. Para deshacerlo, pulse «Devolver» a su lado.',
  'notice.second-factor-on': 'El segundo paso está activo. Se ha cerrado la sesión en todos los demás dispositivos.',
  'notice.second-factor-off': 'El segundo paso se ha quitado. Se ha cerrado la sesión en todos los demás dispositivos.',
  'notice.recovery-codes-few':
    'Ha usado un código de recuperación y quedan pocos. Cree otros en «Cuenta», «Segundo paso al iniciar sesión».',
  'notice.recovery-codes-none':
    'Era su último código de recuperación. Cree otros ahora en «Cuenta», «Segundo paso al iniciar sesión».',
  'notice.report-closed': 'El aviso queda marcado como atendido.',
  'notice.report-reopened': 'El aviso vuelve a estar abierto.',
  'notice.second-factor-taken-off':
    'El segundo paso se ha quitado. Se ha cerrado la sesión en todos los dispositivos de la cuenta.',
  'notice.key-corrected':
    'La corrección está guardada. La nueva calificación está en curso; su avance figura en esta página.',
}
