import type { errors as English } from '../en/errors.ts'

export const errors: Record<keyof typeof English, string> = {
  'errors.title': 'Ocorreu um problema',
  'errors.required': 'Preencha este campo.',
  'errors.unreadable': 'Não é possível ler isto. Verifique o que escreveu.',
  'errors.too-long': 'Este texto é demasiado longo.',
  'errors.summary': '{count, plural, one {Há um ponto a corrigir} other {Há # pontos a corrigir}}',
  'errors.not-found-title': 'Esta página não existe',
  'errors.not-found':
    'O endereço pode estar mal escrito ou a página não lhe está acessível. Se entrou com outro nome, entre com a conta certa.',
  'errors.forbidden-title': 'Esta ação não lhe está aberta',
  'errors.forbidden': 'Pode ver esta página, mas não fazer isto. Fale com a pessoa responsável pelo curso.',
  'errors.bad-request-title': 'Não é possível ler este pedido',
  'errors.bad-request':
    'O endereço ou o formulário contém algo que esta página não conhece. Volte atrás e tente de novo a partir da própria página.',
  'errors.fault-title': 'Algo avariou aqui',
  'errors.fault': 'O erro é nosso, não seu. O que tinha guardado mantém-se. Espere um minuto e tente de novo.',
  'errors.home': 'Para o catálogo',
  'errors.my-courses': 'Para os meus cursos',
  'errors.help': 'Ajuda, e um formulário para nos dizer o que aconteceu',
  'errors.again': 'Carregar esta página de novo',
  'errors.request': 'Se pedir ajuda, indique este número: {id}',
  'errors.cross-site-title': 'Este formulário não foi aceite',
  'errors.cross-site':
    'O seu navegador não indicou que o formulário vem deste sítio, por isso nada foi guardado. O que escreveu está abaixo: copie-o se precisar, abra a página de novo e envie a partir dela.',
  'errors.typed': 'O que escreveu',
  'errors.too-large-title': 'O envio é demasiado grande',
  'errors.too-large': 'O formulário contém mais do que este sítio aceita. Encurte o texto e envie de novo.',
  'errors.busy-title': 'O sítio não consegue guardar neste momento',
  'errors.busy': 'Nada do que aparecia como guardado se perdeu. Espere um minuto e envie de novo.',
  'errors.busy-form':
    'O sítio não consegue guardar neste momento. O que escreveu está abaixo: espere um minuto e envie de novo.',
  'errors.too-often-title': 'Demasiados envios ao mesmo tempo da sua rede',
  'errors.too-often':
    'Esta página só aceita um número limitado de envios por hora da mesma rede. Nada do que aparecia como guardado se perdeu. Espere uma hora e tente de novo.',
  'errors.starting-title': 'O sítio está a arrancar',
  'errors.starting':
    'Esteve parado um momento, por exemplo para ser atualizado. O que aparecia como guardado mantém-se. Espere meio minuto e carregue esta página de novo; se tinha acabado de enviar um formulário, o navegador pergunta se o deve enviar outra vez: aceite.',
}
