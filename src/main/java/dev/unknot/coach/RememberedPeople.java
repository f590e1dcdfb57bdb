package dev.unknot.coach;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.unknot.chat.ChatId;
import dev.unknot.stretch.Done;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// People of whom the latest are remembered, written through to where they are kept. Only for the one
/// process that changes them: what another one changes would not be seen. Reading and writing about one
/// person wait for each other, so that nothing old is remembered.
public final class RememberedPeople implements People {

    private static final int MOST = 20_000;
    private static final Duration LIFE = Duration.ofHours(1);

    private final People kept;
    private final Cache<ChatId, Person> latest;

    /// @param kept where they are kept
    /// @param ticker the time the memory goes by
    public RememberedPeople(People kept, Ticker ticker) {
        this.kept = kept;
        this.latest = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LIFE).ticker(ticker).build();
    }

    @Override
    public Optional<Person> find(ChatId chat) {
        return Optional.ofNullable(latest.asMap().computeIfAbsent(chat, unknown -> kept.find(unknown).orElse(null)));
    }

    @Override
    public void save(Person person) {
        latest.asMap().compute(person.chat(), (_, _) -> {
            kept.save(person);
            return person;
        });
    }

    @Override
    public List<Done> done(ChatId chat) {
        return kept.done(chat);
    }

    @Override
    public void add(ChatId chat, Done done) {
        kept.add(chat, done);
    }

    @Override
    public NudgeLog nudges(ChatId chat) {
        return kept.nudges(chat);
    }

    @Override
    public void changeNudges(ChatId chat, UnaryOperator<NudgeLog> change) {
        kept.changeNudges(chat, change);
    }

    @Override
    public String export(ChatId chat) {
        return kept.export(chat);
    }

    @Override
    public void forget(ChatId chat) {
        latest.asMap().compute(chat, (_, _) -> {
            kept.forget(chat);
            return null;
        });
    }
}
