import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': '{name}:',
  'mail.sent-by': 'Este mensaje fue enviado por {address} por algo que se hizo allí con su dirección.',
  'mail.confirm-subject': 'Confirme su dirección en Darasa',
  'mail.confirm': 'Se ha registrado con esta dirección. Falta un paso: abra la página siguiente y confirme.',
  'mail.confirm-link': 'Confirmar mi dirección',
  'mail.confirm-end': 'El enlace sirve una vez, durante tres días. Si no fue usted, no haga nada: la cuenta sigue cerrada.',
  'mail.known-subject': 'Su dirección ya tiene una cuenta',
  'mail.known': 'Alguien, quizá usted, se registró con esta dirección. Ya tiene una cuenta, así que no se ha cambiado nada. Puede entrar o pedir una contraseña nueva.',
  'mail.known-link': 'Entrar',
  'mail.reset-subject': 'Elija una contraseña nueva en Darasa',
  'mail.reset': 'Se ha pedido una contraseña nueva para la cuenta de esta dirección.',
  'mail.reset-link': 'Elegir una contraseña nueva',
  'mail.reset-end': 'El enlace sirve una vez, durante una hora. Si no fue usted, no haga nada: su contraseña sigue igual.',
  'mail.changed-subject': 'Su contraseña ha cambiado',
  'mail.changed': 'Se ha cambiado la contraseña de su cuenta y se ha cerrado la sesión en los demás dispositivos. Si no fue usted, elija otra de inmediato.',
  'mail.changed-link': 'Elegir una contraseña nueva',
  'mail.completed-subject': 'Su certificado: {course}',
  'mail.completed': 'Ha completado el curso «{course}». Su certificado está listo; cualquiera puede comprobarlo por su número.',
  'mail.completed-link': 'Abrir mi certificado',
}
