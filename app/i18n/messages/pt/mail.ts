import type { mail as English } from '../en/mail.ts'

export const mail: Record<keyof typeof English, string> = {
  'mail.greeting': 'Olá, {name}:',
  'mail.closing': 'Darasa, formação de funcionários públicos',
  'mail.copy': 'Se a ligação não abrir, copie este endereço para o seu navegador:',

  'mail.confirm-address-subject': 'Confirme o seu endereço de e-mail',
  'mail.confirm-address-text':
    'Pediu uma conta em {site}. Abra a ligação e prima o botão da página: assim confirma que este endereço é seu e inicia a sessão.',
  'mail.confirm-address-link': 'Confirmar o meu endereço',
  'mail.confirm-address-note':
    'A ligação serve uma só vez, durante três dias. Se não pediu uma conta, apague esta mensagem: sem o botão nada acontece.',

  'mail.address-known-subject': 'Já tem uma conta',
  'mail.address-known-text':
    'Alguém, provavelmente você, quis criar uma conta em {site} com este endereço. Já existe uma. Inicie sessão com ela, ou escolha uma nova palavra-passe se já não sabe a sua.',
  'mail.address-known-link': 'Iniciar sessão',
  'mail.address-known-note': 'Se não foi você, não é preciso fazer nada.',

  'mail.reset-password-subject': 'Escolha uma nova palavra-passe',
  'mail.reset-password-text':
    'Foi pedida uma nova palavra-passe para a sua conta em {site}. Abra a ligação e escolha uma.',
  'mail.reset-password-link': 'Escolher uma nova palavra-passe',
  'mail.reset-password-note':
    'A ligação serve uma só vez, durante uma hora. Se não a pediu, apague esta mensagem: a sua palavra-passe continua a mesma.',

  'mail.sign-in-slowed-subject': 'Muitas tentativas falhadas de entrar na sua conta',
  'mail.sign-in-slowed-text':
    'Falharam dez tentativas seguidas de entrar na sua conta em {site}. A partir de agora é possível uma tentativa por minuto. Se foi você, espere um minuto, ou escolha uma nova palavra-passe pela ligação.',
  'mail.sign-in-slowed-link': 'Escolher uma nova palavra-passe',
  'mail.sign-in-slowed-note':
    'A ligação serve uma só vez, durante uma hora. Se não foi você, não é preciso fazer nada: ninguém entrou e a sua palavra-passe continua a mesma.',

  'mail.password-changed-subject': 'A sua palavra-passe foi alterada',
  'mail.password-changed-text':
    'A palavra-passe da sua conta em {site} foi alterada e a sessão terminou em todos os outros dispositivos.',
  'mail.password-changed-link': 'Escolher uma nova palavra-passe',
  'mail.password-changed-note': 'Se não foi você, escolha já uma nova e escreva ao centro de formação.',

  'mail.course-completed-subject': 'O seu certificado: {course}',
  'mail.course-completed-text': 'Concluiu o curso «{course}». O seu certificado está pronto em {site}.',
  'mail.course-completed-link': 'Abrir o meu certificado',
  'mail.course-completed-check': 'Quem o receber pode verificá-lo aqui',
  'mail.course-completed-note': 'A página do certificado tem o ficheiro para imprimir e para entregar.',
}
