import type { shell as English } from '../en/shell.ts'

export const shell: Record<keyof typeof English, string> = {
  'shell.skip': 'Ir para o conteúdo',
  'shell.languages': 'Língua',
  'shell.main': 'Menu principal',
  'shell.account-menu': 'A sua conta',
  'shell.catalogue': 'Cursos',
  'shell.my-courses': 'Os meus cursos',
  'shell.certificates': 'Certificados',
  'shell.verify': 'Verificar um certificado',
  'shell.account': 'Conta',
  'shell.sign-out': 'Terminar sessão',
  'shell.sign-in': 'Iniciar sessão',
  'shell.sign-up': 'Criar conta',
  'shell.about': 'Sobre este sítio',
  'shell.privacy': 'Os seus dados',
  'shell.help': 'Há algo errado nesta página?',
  'shell.author': 'Formador',
  'shell.operate': 'Administração',
}
