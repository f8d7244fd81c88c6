import type { operate as English } from '../en/operate.ts'

export const operate: Record<keyof typeof English, string> = {
  'operate.title': 'Administração do sítio',
  'operate.lead': 'O que entrou e o que saiu. As pessoas, as definições e a cópia de segurança virão aqui.',
  'operate.import': 'Última importação de conteúdos',
  'operate.import-none':
    'Ainda não foi importado nenhum conteúdo. Coloque cursos na pasta de conteúdos e reinicie o sítio.',
  'operate.import-published': 'Publicado',
  'operate.import-refused': 'Recusado: as edições em uso ficam como estão',
  'operate.when': 'Data',
  'operate.courses': 'Cursos',
  'operate.course-edition': '{slug}, edição {edition}',
  'operate.date-time': '{date}, {time} UTC',
  'operate.mail': 'Correio enviado',
  'operate.mail-files':
    'Não há servidor de correio definido: cada mensagem é um ficheiro na pasta «mail». Defina SMTP_URL para as enviar.',
  'operate.mail-server': 'O correio sai pelo servidor indicado em SMTP_URL.',
  'operate.mail-none':
    'Ainda não foi escrita nenhuma mensagem. Inscrições, redefinições e certificados aparecerão aqui.',
  'operate.mail-kind': 'Mensagem',
  'operate.mail-state': 'Estado',
  'operate.state-waiting': 'Em espera',
  'operate.state-sent': 'Enviada',
  'operate.state-failed': 'Não enviada, abandonada',
  'operate.kind-confirm-address': 'Confirmação de endereço',
  'operate.kind-address-known': 'Endereço já conhecido',
  'operate.kind-reset-password': 'Nova palavra-passe',
  'operate.kind-sign-in-slowed': 'Muitas tentativas de entrada',
  'operate.kind-password-changed': 'Palavra-passe alterada',
  'operate.kind-course-completed': 'Curso concluído',
}
