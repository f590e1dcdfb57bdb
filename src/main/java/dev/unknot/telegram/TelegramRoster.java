package dev.unknot.telegram;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Roster;
import dev.unknot.chat.Sender;
import dev.unknot.chat.Standing;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/// Asks Telegram who runs a chat, and what the bot itself is there. One call serves all who ask at the
/// same time and in the minute after; what could not be found out is asked again.
final class TelegramRoster implements Roster {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int CHATS = 10_000;

    private final Gateway gateway;
    private final long ownId;
    private final AsyncCache<ChatId, Optional<Map<Long, Standing>>> runBy;
    private final AsyncCache<ChatId, Optional<Standing>> own;

    /// @param ownId the bot's own number
    TelegramRoster(Gateway gateway, long ownId, Ticker ticker) {
        this.gateway = gateway;
        this.ownId = ownId;
        runBy = memory(ticker);
        own = memory(ticker);
    }

    private static <T> AsyncCache<ChatId, Optional<T>> memory(Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .executor(Runnable::run)
                .expireAfterWrite(REMEMBERED)
                .maximumSize(CHATS)
                .buildAsync();
    }

    @Override
    public Optional<Standing> of(ChatId chat, long person) {
        return person == Sender.ANONYMOUS_ADMINISTRATOR
                ? Optional.of(Standing.ADMINISTRATOR)
                : known(runBy, chat, this::askWhoRuns).map(all -> all.getOrDefault(person, Standing.MEMBER));
    }

    @Override
    public Optional<Standing> ours(ChatId chat) {
        return known(own, chat, this::askWhatWeAre);
    }

    /// Telegram has told that something is different now.
    void hear(Incoming incoming) {
        if (incoming.input() instanceof Input.Membership) {
            own.asMap().remove(incoming.chat());
            runBy.asMap().remove(incoming.chat());
        }
    }

    private static <T> Optional<T> known(
            AsyncCache<ChatId, Optional<T>> memory, ChatId chat, Function<ChatId, Optional<T>> ask) {
        CompletableFuture<Optional<T>> answer = memory.get(
                chat, (asked, _) -> CompletableFuture.supplyAsync(() -> ask.apply(asked), Thread::startVirtualThread));
        try {
            Optional<T> known = answer.get();
            if (known.isEmpty()) {
                memory.asMap().remove(chat, answer);
            }
            return known;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Optional<Map<Long, Standing>> askWhoRuns(ChatId chat) {
        return switch (gateway.call(Call.aside(new GetChatAdministrators(chat.toString())))) {
            case Answer.Given<? extends List<ChatMember>>(var members) when members != null -> Optional.of(byPerson(members));
            case Answer.Given<?> _, Answer.Failed<?> _ -> Optional.empty();
        };
    }

    private static Map<Long, Standing> byPerson(List<ChatMember> members) {
        Map<Long, Standing> all = new HashMap<>();
        for (ChatMember member : members) {
            Standings.of(member)
                    .filter(_ -> member.getUser() != null)
                    .ifPresent(standing -> all.put(member.getUser().getId(), standing));
        }
        return Map.copyOf(all);
    }

    private Optional<Standing> askWhatWeAre(ChatId chat) {
        return switch (gateway.call(Call.aside(new GetChatMember(chat.toString(), ownId)))) {
            case Answer.Given<ChatMember>(var member) -> Standings.of(member);
            case Answer.Failed<ChatMember>(Delivery.Gone _) -> Optional.of(Standing.OUT);
            case Answer.Failed<ChatMember> _ -> Optional.empty();
        };
    }
}
