package dev.unknot.telegram;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import dev.unknot.chat.Delivery;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// The one door to the Bot API: at Telegram's pace, obedient to the pauses it asks for, persistent
/// where that does no harm, and silent about the token.
final class Gateway {

    private static final System.Logger LOG = System.getLogger(Gateway.class.getName());

    /// A little more than the HTTP client allows a call.
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(35);

    private static final Duration ENOUGH_TROUBLE = Duration.ofSeconds(20);
    private static final Duration FIRST_RETRY = Duration.ofMillis(200);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(4);

    private final TelegramClient client;
    private final BotToken token;
    private final Turnstile turnstile;
    private final Time time;
    private final RandomGenerator dice;
    private final Watch watch;

    Gateway(TelegramClient client, BotToken token, Limits limits, Time time, RandomGenerator dice) {
        this(client, token, new Turnstile(Pace.keeping(limits, time), time), time, dice, Watch.NOBODY);
    }

    Gateway(
            TelegramClient client,
            BotToken token,
            Turnstile turnstile,
            Time time,
            RandomGenerator dice,
            Watch watch) {
        this.client = client;
        this.token = token;
        this.turnstile = turnstile;
        this.time = time;
        this.dice = dice;
        this.watch = watch;
    }

    /// Makes the call and says what it came to.
    <T> Answer<T> call(Call<T> call) {
        try {
            return insist(call);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Answer.Failed<>(new Delivery.Lost("interrupted"));
        }
    }

    private <T> Answer<T> insist(Call<T> call) throws InterruptedException {
        Persistence persistence = new Persistence(time, ENOUGH_TROUBLE, new Backoff(FIRST_RETRY, LONGEST_RETRY, dice));
        long end = turnstile.patienceEnds(call.urgency());
        while (true) {
            Optional<Delivery> given = turn(call, end);
            long start = time.nanos();
            if (given.isEmpty()) {
                try {
                    T value = attempt(call);
                    tell(call, "ok", start);
                    return new Answer.Given<>(value);
                } catch (TelegramApiException | ExecutionException | TimeoutException e) {
                    Failure failure = Failure.of(e);
                    tell(call, failure.trouble().label(), start);
                    given = givenUp(failure, call, persistence, end);
                }
            }
            if (given.isPresent()) {
                return new Answer.Failed<>(reported(call, given.get()));
            }
        }
    }

    /// Waits for the call's turn.
    ///
    /// @return later, when that would take too long
    private Optional<Delivery> turn(Call<?> call, long end) throws InterruptedException {
        long start = time.nanos();
        Optional<Delivery> later = turnstile.pass(call.chat(), call.urgency(), end).map(Delivery.TryLater::new);
        if (call.chat() != null) {
            watch.waited(call.urgency(), Duration.ofNanos(time.nanos() - start));
        }
        return later;
    }

    private void tell(Call<?> call, String outcome, long start) {
        watch.sent(call.method(), outcome, Duration.ofNanos(time.nanos() - start));
    }

    private <T> @Nullable T attempt(Call<T> call)
            throws TelegramApiException, ExecutionException, TimeoutException, InterruptedException {
        return call.start().on(client).get(ONE_ATTEMPT.toSeconds(), TimeUnit.SECONDS);
    }

    /// What the call has come to, or empty when it is worth another attempt.
    private Optional<Delivery> givenUp(Failure failure, Call<?> call, Persistence persistence, long end)
            throws InterruptedException {
        return switch (failure.trouble().remedy()) {
            case COUNT_AS_DONE, UPLOAD_AGAIN, SAY_ANEW, FOLLOW, FORGET_CHAT, PAUSE, GIVE_UP -> Optional.of(failure.delivery());
            case WAIT_AS_TOLD -> turnstile.flooded(call.chat(), failure.pause(), end).map(Delivery.TryLater::new);
            case TRY_AGAIN ->
                persistence.again() ? Optional.empty() : Optional.of(new Delivery.TryLater(LONGEST_RETRY));
            case REPEAT_IF_HARMLESS ->
                call.repeatable() && persistence.again() ? Optional.empty() : Optional.of(failure.delivery());
        };
    }

    private Delivery reported(Call<?> call, Delivery delivery) {
        Delivery clean = switch (delivery) {
            case Delivery.Refused(String reason) -> new Delivery.Refused(token.redact(reason));
            case Delivery.Lost(String cause) -> new Delivery.Lost(token.redact(cause));
            case Delivery.Delivered _, Delivery.Gone _, Delivery.Moved _, Delivery.TryLater _ -> delivery;
        };
        LOG.log(level(clean), "{0}: {1}", call.method(), clean);
        return clean;
    }

    private static System.Logger.Level level(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Refused refused when isPlanned(Trouble.of(refused)) -> DEBUG;
            case Delivery.Gone _, Delivery.Moved _, Delivery.Delivered _ -> INFO;
            case Delivery.Refused _, Delivery.TryLater _, Delivery.Lost _ -> WARNING;
        };
    }

    /// Refused, and the outbox knows what to do.
    private static boolean isPlanned(Trouble trouble) {
        return switch (trouble.remedy()) {
            case COUNT_AS_DONE, UPLOAD_AGAIN, SAY_ANEW -> true;
            case FOLLOW, FORGET_CHAT, PAUSE, GIVE_UP, WAIT_AS_TOLD, TRY_AGAIN, REPEAT_IF_HARMLESS -> false;
        };
    }
}
