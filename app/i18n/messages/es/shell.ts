import type { shell as English } from '../en/shell.ts'

export const shell: Record<keyof typeof English, string> = {
  'shell.skip': 'Ir al contenido',
  'shell.languages': 'Idioma',
  'shell.main': 'Menú principal',
  'shell.account-menu': 'Su cuenta',
  'shell.catalogue': 'Cursos',
  'shell.my-courses': 'Mis cursos',
  'shell.certificates': 'Certificados',
  'shell.verify': 'Verificar un certificado',
  'shell.account': 'Cuenta',
  'shell.sign-out': 'Cerrar sesión',
  'shell.sign-in': 'Iniciar sesión',
  'shell.sign-up': 'Crear una cuenta',
  'shell.about': 'Acerca de este sitio',
  'shell.privacy': 'Sus datos',
  'shell.help': '¿Algo va mal en esta página?',
  'shell.author': 'Formador',
  'shell.operate': 'Administración',
}
