import type { operate as English } from '../en/operate.ts'

export const operate: Record<keyof typeof English, string> = {
  'operate.title': 'Administración del sitio',
  'operate.lead':
    'Lo que ha entrado y lo que ha salido. Aquí se añadirán las personas, los ajustes y la copia de seguridad.',
  'operate.import': 'Última importación de contenidos',
  'operate.import-none':
    'Aún no se ha importado ningún contenido. Ponga cursos en la carpeta de contenidos y reinicie el sitio.',
  'operate.import-published': 'Publicado',
  'operate.import-refused': 'Rechazado: las ediciones en uso quedan como están',
  'operate.when': 'Fecha',
  'operate.courses': 'Cursos',
  'operate.course-edition': '{slug}, edición {edition}',
  'operate.date-time': '{date}, {time} UTC',
  'operate.mail': 'Correo saliente',
  'operate.mail-files':
    'No hay servidor de correo definido: cada mensaje es un archivo de la carpeta «mail». Defina SMTP_URL para enviarlos.',
  'operate.mail-server': 'El correo sale por el servidor que indica SMTP_URL.',
  'operate.mail-none':
    'Aún no se ha escrito ningún mensaje. Aquí aparecerán los registros, los restablecimientos y los certificados.',
  'operate.mail-kind': 'Mensaje',
  'operate.mail-state': 'Estado',
  'operate.state-waiting': 'En espera',
  'operate.state-sent': 'Enviado',
  'operate.state-failed': 'No enviado, abandonado',
  'operate.kind-confirm-address': 'Confirmación de dirección',
  'operate.kind-address-known': 'Dirección ya conocida',
  'operate.kind-reset-password': 'Contraseña nueva',
  'operate.kind-sign-in-slowed': 'Muchos intentos de acceso',
  'operate.kind-password-changed': 'Contraseña cambiada',
  'operate.kind-course-completed': 'Curso completado',
}
