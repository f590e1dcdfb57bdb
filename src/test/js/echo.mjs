// The peer of the benchmarks: an echo bot on grammY with its runner, as fast as its makers advise.
import { Bot } from "grammy";
import { run, sequentialize } from "@grammyjs/runner";

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.API_ROOT } });
bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
bot.on("message:text", (ctx) => ctx.reply(`You said: ${ctx.message.text}`));
run(bot, { sink: { concurrency: 500 } });
