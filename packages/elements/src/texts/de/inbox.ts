import type { inbox as en } from '../en/inbox.ts';
import type { Term } from '../term.ts';

export const inbox: Readonly<Record<keyof typeof en, Term>> = {
  'inbox.label': 'Eingang',
  'inbox.read': 'Alles als gelesen markieren',
  'inbox.wasRead': 'Alles ist als gelesen markiert',
  'inbox.waiting': 'Wartet auf Ihre Antwort',
  'inbox.changed': 'Geändert, seit Sie zuletzt nachgesehen haben',
  'inbox.empty':
    'Nichts Neues. Niemand wartet auf Sie, und nichts hat sich geändert, seit Sie zuletzt nachgesehen haben.',
  'inbox.nothingWaits': 'Niemand wartet auf eine Antwort von Ihnen.',
  'inbox.nothingChanged': 'Nichts hat sich geändert, seit Sie zuletzt nachgesehen haben.',

  'inbox.question.blank': '{party} hat „{field}“ für Sie offen gelassen',
  'inbox.question.proposal': '{party} schlägt „{field}“ vor',
  'inbox.question.topic': '{party} hat dies angesprochen',
  'inbox.question.target': '{party} schlägt einen Zielwert vor',
  'inbox.question.revision': '{party} hat dieses Ziel geändert',
  'inbox.question.request': '{party} bittet um eine Antwort',
  'inbox.question.fund-request': '{party} bittet um Geld',
  'inbox.question.claim': '{party} hat eine Abrechnung eingereicht',
  'inbox.answer': 'Beantworten',
  'inbox.answerOne': 'Beantworten: {what}',
  'inbox.decide': 'Entscheiden',
  'inbox.decideOne': 'Entscheiden: {what}',
  'inbox.due': 'bis {when}',
  'inbox.fill': 'Ausfüllen',
  'inbox.fillOne': 'Ausfüllen: {what}',
  'inbox.accept': 'Annehmen',
  'inbox.acceptOne': 'Annehmen: {what}',
  'inbox.acknowledge': 'Zur Kenntnis nehmen',
  'inbox.acknowledgeOne': 'Zur Kenntnis nehmen: {what}',
  'inbox.of': '{field}, {record}',
  'inbox.kind': '{type}: {record}',

  'inbox.added': 'Neu',
  'inbox.removed': 'Entfernt',
  'inbox.before': 'vorher',
  'inbox.now': 'jetzt',
  'inbox.over': 'Überschreibt, was {who} geschrieben hatte:',
  'inbox.restore': 'Wiederherstellen',
  'inbox.restoreOne': '{value} in {what} wiederherstellen',
};
