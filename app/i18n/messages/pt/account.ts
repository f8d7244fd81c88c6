import type { account as English } from '../en/account.ts'

export const account: Record<keyof typeof English, string> = {
  'account.name': 'Nome completo',
  'account.name-hint':
    'Tal como deve figurar no seu certificado, em qualquer escrita. Quem verificar o certificado vê-o.',
  'account.name-kept': 'Os certificados já emitidos mantêm o nome com que foram emitidos.',
  'account.email': 'E-mail',
  'account.email-hint': 'Para iniciar sessão e para mensagens sobre os seus cursos. Os outros formandos não o veem.',
  'account.password': 'Palavra-passe',
  'account.password-hint': 'Pelo menos 15 caracteres. Três ou quatro palavras fáceis de lembrar servem bem.',
  'account.country': 'País',
  'account.country-hint': 'Para contagens por país nos relatórios. Escolha o país onde trabalha.',
  'account.choose': 'Escolher',
  'account.institution': 'Instituição',
  'account.institution-hint':
    'Ministério, serviço ou organização, para contagens nos relatórios. O centro de formação vê-a ao lado do seu nome.',
  'account.language': 'Língua das suas páginas e mensagens',
  'account.privacy-before': 'Li',
  'account.privacy-link': 'o que é guardado sobre mim e durante quanto tempo',

  'account.name-missing': 'Escreva o seu nome tal como deve figurar no certificado.',
  'account.name-long': 'O nome tem no máximo 120 caracteres.',
  'account.email-wrong': 'Escreva um endereço de e-mail com @, como nome@ministerio.gov.mz.',
  'account.country-missing': 'Escolha o seu país.',
  'account.institution-long': 'O nome da instituição tem no máximo 160 caracteres.',
  'account.language-missing': 'Escolha uma língua.',
  'account.privacy-missing': 'Leia o que é guardado sobre si e depois marque esta caixa.',
  'account.password-missing': 'Escreva a sua palavra-passe.',
  'account.password-short': 'A palavra-passe tem pelo menos 15 caracteres.',
  'account.password-long': 'A palavra-passe tem no máximo 200 caracteres.',
  'account.password-repeats': 'Esta palavra-passe repete as mesmas letras. Use três ou quatro palavras diferentes.',
  'account.password-common':
    'Esta palavra-passe é feita de palavras ou teclas que se experimentam primeiro. Use outras palavras.',
  'account.password-personal': 'Não ponha o seu nome nem o seu endereço na palavra-passe. Use outras palavras.',
  'account.current-password-wrong': 'Esta não é a sua palavra-passe atual.',

  'account.sign-up-title': 'Criar uma conta',
  'account.sign-up-lead':
    'Para funcionários e parceiros que frequentam um curso. Leva dois minutos; tudo, exceto o e-mail, pode ser alterado mais tarde.',
  'account.sign-up': 'Criar conta',
  'account.have-account': 'Já tem conta?',
  'account.sent-title': 'Consulte o seu correio',
  'account.sent-lead':
    'Uma mensagem vai a caminho do endereço que indicou. Abra a ligação que ela contém para continuar.',
  'account.sent-wait':
    'Pode demorar alguns minutos. Veja também a pasta de correio indesejado. A ligação é válida durante três dias. Não é enviada outra mensagem nos dez minutos a seguir à última.',
  'account.sent-again': 'Não recebeu nada? Confirme o endereço e tente de novo:',

  'account.sign-in-title': 'Iniciar sessão',
  'account.sign-in': 'Iniciar sessão',
  'account.sign-in-back': 'Inicie sessão para continuar para a página que pediu.',
  'account.sign-in-held':
    'A sua sessão tinha terminado. O que escreveu fica guardado dez minutos: inicie sessão com a mesma conta e volta a aparecer, pronto a enviar.',
  'account.sign-in-wrong':
    'O e-mail e a palavra-passe não correspondem. Verifique ambos, ou escolha uma nova palavra-passe por correio.',
  'account.sign-in-wait':
    'Houve demasiadas tentativas falhadas. Espere um minuto e tente de novo, ou escolha uma nova palavra-passe por correio.',
  'account.suspended': 'Esta conta está encerrada por agora. Escreva ao centro de formação.',
  'account.forgot': 'Escolher uma nova palavra-passe',
  'account.forgot-before': 'Esqueceu a palavra-passe?',
  'account.no-account': 'Ainda não tem conta?',

  'account.sign-out-title': 'Terminar sessão',
  'account.sign-out-lead': 'O que guardou mantém-se. Num computador partilhado, feche também a janela do navegador.',
  'account.sign-out': 'Terminar sessão',

  'account.title': 'Conta',
  'account.lead': 'Iniciou sessão com o endereço {email}. Para o alterar, escreva ao centro de formação.',
  'account.save': 'Guardar o perfil',
  'account.more': 'Outras páginas',
  'account.certificates': 'Certificados',

  'account.change-title': 'Alterar a palavra-passe',
  'account.change-lead': 'Ao fazê-lo, a sessão termina em todos os outros dispositivos.',
  'account.current-password': 'Palavra-passe atual',
  'account.current-password-hint': 'Para que mais ninguém a altere num computador que deixou aberto.',
  'account.new-password': 'Nova palavra-passe',
  'account.change': 'Alterar a palavra-passe',

  'account.devices-title': 'Dispositivos com sessão iniciada',
  'account.devices-lead':
    'Onde tem a sessão iniciada neste momento. Termine o que não conhece e depois altere a palavra-passe.',
  'account.device-unknown': 'Navegador desconhecido',
  'account.device-this': 'Este dispositivo',
  'account.device-since': 'Sessão iniciada',
  'account.device-seen': 'Última utilização',
  'account.date-time': '{date}, {time}',
  'account.device-end': 'Terminar',
  'account.ending-title': 'Terminar esta sessão?',
  'account.ending-lead':
    '{device}, sessão iniciada em {date} às {time}. Quem o utiliza terá de iniciar sessão de novo.',

  'account.confirm-title': 'Confirmar o seu endereço',
  'account.confirm-lead':
    'Confirma {email} para esta conta. Reveja os dados abaixo e corrija-os se for preciso: o botão confirma-os e inicia a sessão.',
  'account.confirm-choose':
    'Este endereço serviu para criar conta mais de uma vez, com palavras-passe diferentes. Escolha a que passa a valer.',
  'account.confirm': 'Confirmar e iniciar sessão',
  'account.over-title': 'Esta ligação já não é válida',
  'account.confirm-used':
    'Esta ligação já foi usada, ou os seus três dias passaram. A sua sessão está iniciada: não há nada a confirmar.',
  'account.confirm-over':
    'Já foi utilizada, ou passaram os seus três dias. Inicie sessão: se o endereço ainda estiver por confirmar, chega uma nova ligação por correio.',
  'account.link-over': 'Esta ligação já não é válida: já foi utilizada, ou passou o seu prazo.',

  'account.reset-title': 'Escolher uma nova palavra-passe',
  'account.reset-ask-lead': 'Escreva o e-mail da sua conta. Recebe uma ligação por correio.',
  'account.reset-ask': 'Enviar a ligação',
  'account.reset-sent-lead':
    'Se o endereço tiver uma conta, uma mensagem com uma ligação vai a caminho. A ligação é válida durante uma hora.',
  'account.reset-sent-wait':
    'Pode demorar alguns minutos. Veja também a pasta de correio indesejado. Não é enviada outra mensagem nos dez minutos a seguir à última.',
  'account.reset-lead': 'Para {email}. A sessão termina em todos os dispositivos e é iniciada aqui.',
  'account.reset': 'Guardar a nova palavra-passe',
  'account.reset-over': 'Já foi utilizada, ou passou a sua hora. Peça uma nova.',
  'account.reset-again': 'Pedir uma nova ligação',

  'account.claim-title': 'Administrar este sítio',
  'account.claim-lead':
    'Quem inicia o servidor lê um código de uso único no que ele mostra. Com esse código, a sua conta passa a ser a do administrador.',
  'account.code': 'Código de uso único',
  'account.code-hint': 'Vinte letras e algarismos, em grupos de cinco.',
  'account.claim': 'Passar a administrar',
  'account.claim-wrong': 'Este código não é válido. Use o do último arranque: cada arranque mostra um novo.',
  'account.claim-wait': 'Houve demasiadas tentativas falhadas. Espere um minuto e tente de novo.',
  'account.roles': 'As suas funções',
  'account.role-since': '{role}, {scope}, desde {from}.',
  'account.role-since-until': '{role}, {scope}, desde {from} até ao fim de {until}.',
  'account.role-trainer-can':
    'O que alguém comunica a partir de uma página do curso chega-lhe por correio: responda a esse correio. Ainda não há uma página para formadores.',
  'account.role-coordinator-can': 'Ainda não há uma página para a coordenação, por isso não há nada a fazer.',
  'account.role-issuer-can':
    'Ainda não há uma página para esta função: os certificados são emitidos por si quando um curso é concluído.',
  'account.role-operator-can': 'Pessoas, correio, conteúdos e definições estão nas suas mãos.',
}
