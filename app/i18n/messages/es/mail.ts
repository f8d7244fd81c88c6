import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'Hola, {name}:',
  'mail.closing': 'Darasa, formación de funcionarios públicos',
  'mail.copy': 'Si el enlace no se abre, copie esta dirección en su navegador:',

  'mail.confirm-address-subject': 'Confirme su dirección de correo',
  'mail.confirm-address-text':
    'Ha pedido una cuenta en {site}. Abra el enlace y pulse el botón de la página: así confirma que esta dirección es suya e inicia la sesión.',
  'mail.confirm-address-link': 'Confirmar mi dirección',
  'mail.confirm-address-note':
    'El enlace sirve una sola vez, durante tres días. Si no ha pedido una cuenta, borre este mensaje: sin el botón no ocurre nada.',

  'mail.address-known-subject': 'Ya tiene una cuenta',
  'mail.address-known-text':
    'Alguien, probablemente usted, ha querido crear una cuenta en {site} con esta dirección. Ya existe una. Inicie sesión con ella o elija una contraseña nueva si ha olvidado la suya.',
  'mail.address-known-link': 'Iniciar sesión',
  'mail.address-known-note': 'Si no ha sido usted, no hay nada que hacer.',

  'mail.reset-password-subject': 'Elija una contraseña nueva',
  'mail.reset-password-text': 'Se ha pedido una contraseña nueva para su cuenta en {site}. Abra el enlace y elija una.',
  'mail.reset-password-link': 'Elegir una contraseña nueva',
  'mail.reset-password-note':
    'El enlace sirve una sola vez, durante una hora. Si no lo ha pedido, borre este mensaje: su contraseña sigue siendo la misma.',

  'mail.sign-in-slowed-subject': 'Muchos intentos fallidos de entrar en su cuenta',
  'mail.sign-in-slowed-text':
    'Han fallado diez intentos seguidos de entrar en su cuenta de {site}. Desde ahora es posible un intento por minuto. Si ha sido usted, espere un minuto o elija una contraseña nueva con el enlace.',
  'mail.sign-in-slowed-link': 'Elegir una contraseña nueva',
  'mail.sign-in-slowed-note':
    'El enlace sirve una sola vez, durante una hora. Si no ha sido usted, no hay nada que hacer: nadie ha entrado y su contraseña sigue siendo la misma.',

  'mail.password-changed-subject': 'Su contraseña ha cambiado',
  'mail.password-changed-text':
    'La contraseña de su cuenta en {site} ha cambiado y se ha cerrado la sesión en todos los demás dispositivos.',
  'mail.password-changed-link': 'Elegir una contraseña nueva',
  'mail.password-changed-note': 'Si no ha sido usted, elija una nueva enseguida y escriba al centro de formación.',

  'mail.course-completed-subject': 'Su certificado: {course}',
  'mail.course-completed-text': 'Ha completado el curso «{course}». Su certificado está listo en {site}.',
  'mail.course-completed-link': 'Abrir mi certificado',
  'mail.course-completed-check': 'Quien lo reciba puede comprobarlo aquí',
  'mail.course-completed-note': 'La página del certificado contiene el archivo para imprimir y entregar.',
}
