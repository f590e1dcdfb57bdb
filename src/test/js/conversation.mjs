// A small grammY bot. It knows nothing of the playground but an address and a token.
import { Bot, InlineKeyboard, InputFile } from "grammy";

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.API_ROOT } });
const picture = Buffer.from(process.env.PICTURE, "base64");
let known = "";

bot.command("start", (ctx) =>
  ctx.reply("Where is it <b>stiff</b>?", {
    parse_mode: "HTML",
    reply_markup: new InlineKeyboard().text("Neck", "neck").text("Back", "back"),
  }));

bot.callbackQuery(["neck", "back"], async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Noted" });
  await ctx.editMessageText(`Your ${ctx.callbackQuery.data}, then.`);
});

bot.command("picture", async (ctx) => {
  const photo = known || new InputFile(picture, "still.png");
  const message = await ctx.replyWithPhoto(photo, { caption: known ? "Again" : "First" });
  known = message.photo.at(-1).file_id;
});

bot.command("album", (ctx) =>
  ctx.replyWithMediaGroup([1, 2].map((number) =>
    ({ type: "photo", media: new InputFile(picture, `${number}.png`), caption: `No. ${number}` }))));

bot.command("wrong", async (ctx) => {
  try {
    await ctx.reply("<b>never closed", { parse_mode: "HTML" });
  } catch (problem) {
    await ctx.reply(`${problem.error_code} ${problem.description}`);
  }
});

bot.command("fetch", async (ctx) => {
  const file = await ctx.api.getFile(known);
  const answer = await fetch(`${process.env.API_ROOT}/file/bot${process.env.BOT_TOKEN}/${file.file_path}`);
  await ctx.reply(`${(await answer.arrayBuffer()).byteLength} bytes`);
});

bot.command("bye", async (ctx) => {
  await ctx.reply("Bye");
  await bot.stop();
});

bot.on("message:text", (ctx) => ctx.reply(`You said: ${ctx.message.text}`));

await bot.api.setMyCommands([{ command: "start", description: "Begin" }]);
await bot.start({ timeout: 5 });
