package dev.unknot.telegram;

import static java.lang.System.Logger.Level.INFO;

import dev.unknot.chat.Introduction;
import dev.unknot.chat.Introduction.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllChatAdministrators;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;

/// Publishes how the bot presents itself, as far as it has changed: Telegram limits how often it may
/// be set. What fails here harms nobody; the gateway logs it and the next start tries again.
final class Introducer {

    private static final System.Logger LOG = System.getLogger(Introducer.class.getName());

    private final Gateway gateway;

    Introducer(Gateway gateway) {
        this.gateway = gateway;
    }

    /// Compares and sets.
    void publish(Introduction introduction) {
        String language = introduction.language().isEmpty() ? null : introduction.language();
        commands(new BotCommandScopeAllPrivateChats(), language, introduction.privateCommands());
        commands(new BotCommandScopeAllGroupChats(), language, introduction.groupCommands());
        commands(new BotCommandScopeAllChatAdministrators(), language, introduction.adminCommands());
        description(language, introduction.description());
        shortDescription(language, introduction.shortDescription());
    }

    private void commands(BotCommandScope scope, @Nullable String language, List<Hint> hints) {
        List<BotCommand> wanted = hints.stream()
                .map(hint -> new BotCommand(hint.command(), hint.text()))
                .toList();
        Answer<ArrayList<BotCommand>> now = gateway.call(Call.aside(new GetMyCommands(scope, language)));
        boolean differ = now instanceof Answer.Given<ArrayList<BotCommand>>(var set) && !wanted.equals(set);
        if (differ && !wanted.isEmpty()) {
            gateway.call(Call.aside(new SetMyCommands(wanted, scope, language)));
            LOG.log(INFO, "commands published for {0}", scope.getType());
        }
    }

    private void description(@Nullable String language, String wanted) {
        Answer<BotDescription> now = gateway.call(Call.aside(new GetMyDescription(language)));
        if (now instanceof Answer.Given<BotDescription>(var set)
                && differs(wanted, set == null ? null : set.getDescription())) {
            gateway.call(Call.aside(new SetMyDescription(wanted, language)));
            LOG.log(INFO, "description published");
        }
    }

    private void shortDescription(@Nullable String language, String wanted) {
        Answer<BotShortDescription> now = gateway.call(Call.aside(new GetMyShortDescription(language)));
        if (now instanceof Answer.Given<BotShortDescription>(var set)
                && differs(wanted, set == null ? null : set.getShortDescription())) {
            gateway.call(Call.aside(new SetMyShortDescription(wanted, language)));
            LOG.log(INFO, "short description published");
        }
    }

    private static boolean differs(String wanted, @Nullable String set) {
        return !wanted.equals(Objects.requireNonNullElse(set, ""));
    }
}
