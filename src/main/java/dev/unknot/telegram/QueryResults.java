package dev.unknot.telegram;

import dev.unknot.chat.Clip;
import dev.unknot.chat.Outgoing;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedMpeg4Gif;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedPhoto;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.cached.InlineQueryResultCachedVideo;

/// Choices in the form of the Bot API: with their picture or clip where Telegram has it, else as words.
final class QueryResults {

    private QueryResults() {}

    /// The choice as words alone.
    static InlineQueryResult article(Outgoing.Choice choice) {
        Outgoing.Say say = words(choice.card());
        InputTextMessageContent content = new InputTextMessageContent(say.text());
        content.setParseMode(Methods.HTML);
        content.setLinkPreviewOptions(Methods.NO_PREVIEW);
        InlineQueryResultArticle result = new InlineQueryResultArticle(choice.id(), choice.title(), content);
        result.setDescription(choice.description());
        result.setReplyMarkup(Keyboards.markup(say.keyboard()));
        return result;
    }

    /// The words of a card.
    static Outgoing.Say words(Outgoing.Card card) {
        return switch (card) {
            case Outgoing.Say say -> say;
            case Outgoing.Illustrated seen -> new Outgoing.Say(seen.caption(), seen.keyboard());
        };
    }

    /// The choice with what is seen.
    ///
    /// @param id of a file that Telegram has
    static InlineQueryResult illustrated(Outgoing.Choice choice, Outgoing.Illustrated card, String id) {
        return switch (card) {
            case Outgoing.Show _ -> photo(choice, card, id);
            case Outgoing.Play(Clip clip, _, _) when clip.kind() == Clip.Kind.LOOP -> loop(choice, card, id);
            case Outgoing.Play _ -> film(choice, card, id);
        };
    }

    private static InlineQueryResult photo(Outgoing.Choice choice, Outgoing.Illustrated card, String id) {
        InlineQueryResultCachedPhoto result = new InlineQueryResultCachedPhoto(choice.id(), id);
        result.setTitle(choice.title());
        result.setDescription(choice.description());
        result.setCaption(card.caption());
        result.setParseMode(Methods.HTML);
        result.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return result;
    }

    private static InlineQueryResult loop(Outgoing.Choice choice, Outgoing.Illustrated card, String id) {
        InlineQueryResultCachedMpeg4Gif result = new InlineQueryResultCachedMpeg4Gif(choice.id(), id);
        result.setTitle(choice.title());
        result.setCaption(card.caption());
        result.setParseMode(Methods.HTML);
        result.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return result;
    }

    private static InlineQueryResult film(Outgoing.Choice choice, Outgoing.Illustrated card, String id) {
        InlineQueryResultCachedVideo result = new InlineQueryResultCachedVideo(choice.id(), id);
        result.setTitle(choice.title());
        result.setDescription(choice.description());
        result.setCaption(card.caption());
        result.setParseMode(Methods.HTML);
        result.setReplyMarkup(Keyboards.markup(card.keyboard()));
        return result;
    }
}
