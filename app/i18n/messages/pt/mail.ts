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
  'mail.help-report-subject': 'Algo errado numa página ({number})',
  'mail.help-report-text': 'Alguém encontrou um problema em {site} e escreveu:',
  'mail.help-report-page': 'A página',
  'mail.help-report-list': 'O aviso, para marcar como tratado',
  'mail.help-report-course': 'O curso dessa página',
  'mail.help-report-site': 'O sítio',
  'mail.help-report-note':
    'Responda a esta mensagem: segue para {address}. Página: {page}. Número do pedido no registo: {request}',

  'mail.sheet-reviewed-subject': 'O seu formador leu: {title}',
  'mail.sheet-reviewed-text': 'Um formador leu o que entregou em «{title}» em {site} e escreveu-lhe.',
  'mail.sheet-reviewed-link': 'Ver o que diz o formador',
  'mail.sheet-reviewed-note': 'O que entregou fica no seu portefólio, com todas as versões.',
  'mail.course-completed-subject': 'O seu certificado: {course}',
  'mail.course-completed-text': 'Concluiu o curso «{course}». O seu certificado está pronto em {site}.',
  'mail.course-completed-link': 'Abrir o meu certificado',
  'mail.course-completed-check': 'Quem o receber pode verificá-lo aqui',
  'mail.course-completed-note': 'A página do certificado tem o ficheiro para imprimir e para entregar.',
  'mail.second-factor-set-up-subject': 'Foi configurado um segundo passo para a sua conta',
  'mail.second-factor-set-up-text':
    'A partir de agora, o início de sessão em {site} pede um código da sua aplicação além da palavra-passe. A sessão terminou em todos os outros dispositivos.',
  'mail.second-factor-replaced-subject': 'O seu segundo passo mudou para outra aplicação',
  'mail.second-factor-replaced-text':
    'Os códigos da sua conta em {site} vêm agora de uma nova aplicação. A antiga e os antigos códigos de recuperação deixaram de servir, e a sessão terminou em todos os outros dispositivos.',
  'mail.second-factor-taken-off-subject': 'O segundo passo da sua conta foi retirado',
  'mail.second-factor-taken-off-text':
    'A partir de agora basta a palavra-passe para entrar na sua conta em {site}. A sessão terminou em todos os outros dispositivos.',
  'mail.second-factor-taken-off-by-operator-subject': 'O centro de formação retirou o seu segundo passo',
  'mail.second-factor-taken-off-by-operator-text':
    'Como o telefone e os códigos de recuperação foram dados como perdidos, quem administra {site} retirou o segundo passo da sua conta. Inicie sessão com a sua palavra-passe e configure um novo.',
  'mail.second-factor-codes-renewed-subject': 'Tem novos códigos de recuperação',
  'mail.second-factor-codes-renewed-text':
    'Foram criados novos códigos de recuperação para a sua conta em {site}. Os antigos deixaram de servir.',
  'mail.second-factor-code-used-subject': 'Foi usado um dos seus códigos de recuperação',
  'mail.second-factor-code-used-text':
    'Alguém, provavelmente você, iniciou sessão na sua conta em {site} com a palavra-passe e um código de recuperação. Esse código deixou de servir.',
  'mail.second-factor-link': 'Ver o seu segundo passo',
  'mail.second-factor-note': 'Se não foi você, escolha já uma nova palavra-passe e escreva ao centro de formação.',
  'mail.second-factor-slowed-subject': 'Alguém que sabe a sua palavra-passe tentou iniciar sessão',
  'mail.second-factor-slowed-text':
    'Em {site} a sua palavra-passe estava certa e depois dez códigos seguidos estavam errados. A partir de agora pode tentar-se um código por minuto. Se não foi você, escolha já uma nova palavra-passe.',
  'mail.second-factor-slowed-note': 'Se foi você, espere um minuto, ou use um código de recuperação.',
  'mail.role-granted-subject': 'Tem uma função: {role}',
  'mail.role-granted-text':
    'O centro de formação deu-lhe uma função em {site}: {role}, {scope}. Os seus dispositivos foram desligados, porque entrar com uma função pede um segundo passo: um código de uma aplicação, além da palavra-passe.',
  'mail.role-ended-subject': 'A sua função terminou: {role}',
  'mail.role-ended-text':
    'O centro de formação terminou uma função sua em {site}: {role}, {scope}. Os seus dispositivos foram desligados. Os seus cursos e certificados ficam como estão.',
  'mail.role-link': 'Iniciar sessão',
  'mail.role-note': 'Se não esperava isto, escreva ao centro de formação.',
  'mail.marks-corrected-subject': 'O seu resultado foi corrigido: {title}',
  'mail.marks-corrected-text':
    'A resposta certa de uma pergunta de «{title}» do curso «{course}» em {site} estava marcada como errada. O erro foi nosso. As suas respostas foram classificadas de novo: {before, number} passaram a {after, number} de {maximum, number} pontos.',
  'mail.marks-corrected-passed': 'Com isso, está aprovado.',
  'mail.marks-corrected-not-passed': 'Com isso, a nota mínima já não é atingida.',
  'mail.marks-corrected-link': 'Ver o seu resultado',
  'mail.marks-corrected-note': 'Se acha que uma resposta certa continua errada, responda a esta mensagem.',
  'mail.answer-marked-subject': 'A sua resposta foi avaliada: {title}',
  'mail.answer-marked-text': 'Um formador deu pontos à sua resposta em “{title}”, em {site}.',
  'mail.answer-marked-link': 'Ver o seu resultado',
  'mail.answer-marked-note': 'O seu resultado conta com estes pontos.',
}
