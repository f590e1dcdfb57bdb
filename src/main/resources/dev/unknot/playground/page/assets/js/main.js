// Puts the page together: the server's events go into the store, the store's into the views.

import { Actions } from './actions.js';
import { attempt, modal, toast } from './alerts.js';
import { announce } from './announcer.js';
import * as api from './api.js';
import { ChatList } from './chatlist.js';
import { openChatMenu } from './chatmenu.js';
import { Clock } from './clock.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { buttonsOf, summary } from './describe.js';
import { byId, narrow } from './dom.js';
import { Head } from './head.js';
import { authorOf } from './names.js';
import { People } from './people.js';
import { Presses } from './presses.js';
import { Store } from './store.js';
import { listen } from './stream.js';
import { themeButton } from './theme.js';
import { Topics } from './topics.js';
import { Unread } from './unread.js';

const store = new Store();
const unread = new Unread(store);
const clock = new Clock();
const presses = new Presses((chat, message) => chat === store.chatId && conversation.waiting(message));
const act = new Actions(store, presses, clock);
const conversation = new Conversation(store, presses, act);
const chatList = new ChatList(store, unread);
const composer = new Composer(store, act);
const head = new Head(store);
const people = new People(store);
const topics = new Topics(store);
act.field = composer.field;
act.people = people;

themeButton(byId('theme'));
byId('back').addEventListener('click', () => store.open(null));
byId('chat-menu').addEventListener('click', event => openChatMenu(event.currentTarget, store, act));

/** Whether an event concerns the open chat. */
const isOpen = ({ chat }) => chat === store.chatId;

function showSurroundings() {
  if (store.chatId !== null) unread.read(store.chatId);
  people.show();
  chatList.show();
  head.show();
  topics.show();
  composer.show();
}

function showAll(keepPlace) {
  document.body.dataset.view = store.chatId === null ? 'list' : 'chat';
  conversation.show({ keepPlace });
  showSurroundings();
}

function tell(message) {
  if (store.isMine(message)) return;
  announce(`${authorOf(message)}: ${summary(message)} ${buttonsOf(message)}`);
}

const views = {
  state() {
    unread.begin();
    if (store.clock) clock.set(store.clock);
    showAll(true);
  },
  person() { opened(); },
  opened() { opened(); },
  message({ detail }) { arrived(detail); },
  edited({ detail }) { arrived(detail); },
  deleted({ detail }) {
    if (isOpen(detail)) conversation.remove(detail.message_ids);
    showSurroundings();
  },
  alert({ detail }) {
    presses.answered(detail.press);
    if (detail.person !== store.personId || !detail.text) return;
    (detail.modal ? modal : toast)(detail.text);
  },
  action({ detail }) { if (isOpen(detail)) head.typing(detail.action); },
  reaction({ detail }) { if (isOpen(detail)) conversation.react(detail.message_id, detail.reaction); },
  clock({ detail }) { clock.set(detail.now); },
  chat: showSurroundings,
  people: showSurroundings,
  profile: () => showAll(true),
};

function opened() {
  composer.field.reset();
  showAll(false);
  if (store.chatId !== null && !narrow()) composer.field.focus();
}

function arrived({ chat, message }) {
  if (isOpen({ chat })) {
    conversation.put(message);
    tell(message);
  }
  showSurroundings();
}

for (const [type, view] of Object.entries(views)) store.addEventListener(type, view);

listen({
  async opened() {
    byId('offline').hidden = true;
    const state = await attempt(api.state());
    if (!state) return;
    const first = store.personId === null;
    store.replace(state);
    if (first) store.become(store.personId);
  },
  lost: () => { byId('offline').hidden = false; },
  event: event => store.apply(event),
});
