package dev.unknot.coach;

import dev.unknot.chat.ChatId;
import dev.unknot.place.Country;
import dev.unknot.reminder.Rhythm;
import dev.unknot.triage.LastVerdict;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is kept of a person. No name, no typed words, no answers to health questions.
///
/// @param language an IETF tag, as the person's app gave it
/// @param country where they are, once they have said so
/// @param verdict what triage found last
/// @param profile what they asked for last
/// @param crisisUntil until then no exercise is brought up, after words of despair
/// @param rescreened when the two-tap re-screen was last passed
/// @param rhythm when they want to be reminded; null as long as nothing was set up
public record Person(
        ChatId chat,
        String language,
        @Nullable Country country,
        @Nullable LastVerdict verdict,
        @Nullable Profile profile,
        @Nullable Instant crisisUntil,
        @Nullable Instant rescreened,
        @Nullable Rhythm rhythm) {

    private static final Duration ANSWERED_TODAY = Duration.ofHours(12);

    /// Somebody who has just come in.
    public static Person stranger(ChatId chat, String language) {
        return new Person(chat, language, null, null, null, null, null, null);
    }

    Person speaking(String tag) {
        return new Person(chat, tag, country, verdict, profile, crisisUntil, rescreened, rhythm);
    }

    Person in(Country where) {
        return new Person(chat, language, where, verdict, profile, crisisUntil, rescreened, rhythm);
    }

    Person judged(LastVerdict found) {
        return new Person(chat, language, country, found, profile, crisisUntil, null, rhythm);
    }

    Person wanting(Profile wanted) {
        return new Person(chat, language, country, verdict, wanted, crisisUntil, rescreened, rhythm);
    }

    Person inCrisis(Instant until) {
        return new Person(chat, language, country, verdict, profile, until, rescreened, rhythm);
    }

    Person rescreenedAt(Instant when) {
        return new Person(chat, language, country, verdict, profile, crisisUntil, when, rhythm);
    }

    /// An exercise was done since: whether anything is new must be asked again.
    Person notRescreened() {
        return new Person(chat, language, country, verdict, profile, crisisUntil, null, rhythm);
    }

    Person remindedBy(@Nullable Rhythm plan) {
        return new Person(chat, language, country, verdict, profile, crisisUntil, rescreened, plan);
    }

    boolean rescreenedToday(Instant now) {
        return rescreened != null && now.isBefore(rescreened.plus(ANSWERED_TODAY));
    }

    boolean inCrisisAt(Instant now) {
        return crisisUntil != null && now.isBefore(crisisUntil);
    }
}
