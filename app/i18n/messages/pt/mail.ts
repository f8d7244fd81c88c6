import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': '{name},',
  'mail.sent-by': 'Esta mensagem foi enviada por {address} devido a algo feito lá com o seu endereço.',
  'mail.confirm-subject': 'Confirme o seu endereço no Darasa',
  'mail.confirm': 'Inscreveu-se com este endereço. Falta um passo: abra a página abaixo e confirme.',
  'mail.confirm-link': 'Confirmar o meu endereço',
  'mail.confirm-end': 'A ligação funciona uma vez, durante três dias. Se não foi você, não faça nada: a conta fica fechada.',
  'mail.known-subject': 'O seu endereço já tem uma conta',
  'mail.known': 'Alguém, talvez você, inscreveu-se com este endereço. Ele já tem uma conta, por isso nada foi alterado. Pode entrar ou pedir uma nova palavra-passe.',
  'mail.known-link': 'Entrar',
  'mail.reset-subject': 'Defina uma nova palavra-passe no Darasa',
  'mail.reset': 'Foi pedida uma nova palavra-passe para a conta deste endereço.',
  'mail.reset-link': 'Definir nova palavra-passe',
  'mail.reset-end': 'A ligação funciona uma vez, durante uma hora. Se não foi você, não faça nada: a palavra-passe mantém-se.',
  'mail.changed-subject': 'A sua palavra-passe foi alterada',
  'mail.changed': 'A palavra-passe da sua conta foi alterada e todos os outros dispositivos foram desligados. Se não foi você, defina já uma nova.',
  'mail.changed-link': 'Definir nova palavra-passe',
  'mail.completed-subject': 'O seu certificado: {course}',
  'mail.completed': 'Concluiu o curso «{course}». O seu certificado está pronto; qualquer pessoa o pode verificar pelo número.',
  'mail.completed-link': 'Abrir o meu certificado',
}
