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
  'mail.help-report-subject': 'Algo va mal en una página ({number})',
  'mail.help-report-text': 'Alguien ha encontrado un problema en {site} y escribe:',
  'mail.help-report-page': 'La página',
  'mail.help-report-list': 'El aviso, para marcarlo como atendido',
  'mail.help-report-course': 'El curso de esa página',
  'mail.help-report-site': 'El sitio',
  'mail.help-report-note':
    'Responda a este correo: va a {address}. Página: {page}. Número de la solicitud en el registro: {request}',

  'mail.sheet-reviewed-subject': 'Su formador ha leído: {title}',
  'mail.sheet-reviewed-text': 'Un formador ha leído lo que entregó en «{title}» en {site} y le ha escrito.',
  'mail.sheet-reviewed-link': 'Ver lo que dice el formador',
  'mail.sheet-reviewed-note': 'Lo que entregó queda en su portafolio, con todas sus versiones.',
  'mail.course-completed-subject': 'Su certificado: {course}',
  'mail.course-completed-text': 'Ha completado el curso «{course}». Su certificado está listo en {site}.',
  'mail.course-completed-link': 'Abrir mi certificado',
  'mail.course-completed-check': 'Quien lo reciba puede comprobarlo aquí',
  'mail.course-completed-note': 'La página del certificado contiene el archivo para imprimir y entregar.',
  'mail.second-factor-set-up-subject': 'Se ha configurado un segundo paso para su cuenta',
  'mail.second-factor-set-up-text':
    'Desde ahora, al iniciar sesión en {site} se pide un código de su aplicación además de la contraseña. Se ha cerrado la sesión en todos los demás dispositivos.',
  'mail.second-factor-replaced-subject': 'Su segundo paso ha pasado a otra aplicación',
  'mail.second-factor-replaced-text':
    'Los códigos de su cuenta en {site} vienen ahora de una aplicación nueva. La anterior y los códigos de recuperación anteriores ya no sirven, y se ha cerrado la sesión en todos los demás dispositivos.',
  'mail.second-factor-taken-off-subject': 'Se ha quitado el segundo paso de su cuenta',
  'mail.second-factor-taken-off-text':
    'Desde ahora basta la contraseña para entrar en su cuenta de {site}. Se ha cerrado la sesión en todos los demás dispositivos.',
  'mail.second-factor-taken-off-by-operator-subject': 'El centro de formación ha quitado su segundo paso',
  'mail.second-factor-taken-off-by-operator-text':
    'Como se comunicó la pérdida del teléfono y de los códigos de recuperación, quien administra {site} ha quitado el segundo paso de su cuenta. Inicie sesión con su contraseña y configure otro.',
  'mail.second-factor-codes-renewed-subject': 'Tiene nuevos códigos de recuperación',
  'mail.second-factor-codes-renewed-text':
    'Se han creado nuevos códigos de recuperación para su cuenta en {site}. Los anteriores ya no sirven.',
  'mail.second-factor-code-used-subject': 'Se ha usado uno de sus códigos de recuperación',
  'mail.second-factor-code-used-text':
    'Alguien, probablemente usted, ha iniciado sesión en su cuenta de {site} con la contraseña y un código de recuperación. Ese código ya no sirve.',
  'mail.second-factor-link': 'Ver su segundo paso',
  'mail.second-factor-note':
    'Si no ha sido usted, elija enseguida una contraseña nueva y escriba al centro de formación.',
  'mail.second-factor-slowed-subject': 'Alguien que conoce su contraseña ha intentado iniciar sesión',
  'mail.second-factor-slowed-text':
    'En {site} su contraseña era correcta y después diez códigos seguidos eran erróneos. Desde ahora se puede probar un código por minuto. Si no ha sido usted, elija enseguida una contraseña nueva.',
  'mail.second-factor-slowed-note': 'Si ha sido usted, espere un minuto o use un código de recuperación.',
  'mail.role-granted-subject': 'Tiene un rol: {role}',
  'mail.role-granted-text':
    'El centro de formación le dio un rol en {site}: {role}, {scope}. Se cerró la sesión en sus dispositivos, porque entrar con un rol pide un segundo paso: un código de una aplicación, además de la contraseña.',
  'mail.role-ended-subject': 'Su rol ha terminado: {role}',
  'mail.role-ended-text':
    'El centro de formación terminó un rol suyo en {site}: {role}, {scope}. Se cerró la sesión en sus dispositivos. Sus cursos y certificados quedan como están.',
  'mail.role-link': 'Iniciar sesión',
  'mail.role-note': 'Si no lo esperaba, escriba al centro de formación.',
  'mail.marks-corrected-subject': 'Se ha corregido su resultado: {title}',
  'mail.marks-corrected-text':
    'La respuesta correcta de una pregunta de «{title}» del curso «{course}» en {site} figuraba como incorrecta. Fue un error nuestro. Sus respuestas se han calificado de nuevo: {before, number} son ahora {after, number} de {maximum, number} puntos.',
  'mail.marks-corrected-passed': 'Con ello ha aprobado.',
  'mail.marks-corrected-not-passed': 'Con ello ya no se alcanza la nota para aprobar.',
  'mail.marks-corrected-link': 'Ver su resultado',
  'mail.marks-corrected-note': 'Si cree que una respuesta correcta sigue mal, responda a este mensaje.',
  'mail.answer-marked-subject': 'Su respuesta está calificada: {title}',
  'mail.answer-marked-text': 'Un formador ha puesto los puntos de su respuesta en «{title}» en {site}.',
  'mail.answer-marked-link': 'Ver su resultado',
  'mail.answer-marked-note': 'Su resultado cuenta con estos puntos.',
}
