package dev.unknot.team;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.ThreadId;
import dev.unknot.place.Country;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.Times;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a group or a channel takes its breaks, and where they are posted.
///
/// @param title what the chat is called, to name it in private; empty where it is not known
/// @param topic where breaks are posted; null outside any topic
/// @param zoneId the IANA name of the time zone; empty as long as nobody has chosen one, and then
///     nothing is due
/// @param country whose public holidays count; null where none do
/// @param language a code such as `de`
/// @param habit the days and times, and whether public holidays are left out
/// @param silent whether posts come without a sound
/// @param paused whether an administrator has paused the breaks
/// @param obstacle why nothing can be posted just now; null where nothing is in the way
/// @param setter the number of who set it up last, to be told of an obstacle; 0 for nobody
/// @param turn how many breaks were posted, which tells whose turn it is among the exercises
public record Plan(
        ChatId chat,
        Kind kind,
        String title,
        @Nullable ThreadId topic,
        String zoneId,
        @Nullable Country country,
        String language,
        Habit habit,
        boolean silent,
        boolean paused,
        @Nullable Obstacle obstacle,
        long setter,
        int turn) {

    /// Nothing is quiet but what an administrator leaves out.
    static final Span NO_QUIET = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Habit USUAL = Habit.usual(Slot.DESK)
            .at(new Times.At(List.of(LocalTime.of(10, 30), LocalTime.of(15, 0))))
            .offOnHolidays(true);

    /// What sort of chat it is for.
    public enum Kind { GROUP, CHANNEL }

    /// The plan of a chat that has chosen nothing yet.
    public static Plan fresh(ChatId chat, Kind kind, String title, String language) {
        return new Plan(chat, kind, title, null, "", null, language, USUAL, false, false, null, 0, 0);
    }

    /// The time zone; empty where none was chosen, or this Java no longer knows it.
    public Optional<ZoneId> zone() {
        return rhythm().zone();
    }

    /// The habit as it comes out: no public holiday is left out where the country is not known.
    Habit lived() {
        return country == null ? habit.offOnHolidays(false) : habit;
    }

    /// Whether breaks are posted as things stand.
    public boolean goesOn() {
        return zone().isPresent() && !paused && obstacle == null;
    }

    /// The same as the plan of a person who has only desk breaks.
    Rhythm rhythm() {
        Habit none = Habit.usual(Slot.MORNING).turned(false);
        return new Rhythm(
                zoneId,
                Map.of(Slot.MORNING, none, Slot.DESK, habit, Slot.EVENING, none),
                NO_QUIET,
                List.of(),
                false);
    }

    /// The same elsewhere: local times stay what they are.
    Plan in(ZoneId zone, @Nullable Country there) {
        return new Plan(chat, kind, title, topic, zone.getId(), there, language, habit, silent, paused,
                obstacle, setter, turn);
    }

    /// The same on other days or at other times.
    Plan with(Habit other) {
        return new Plan(chat, kind, title, topic, zoneId, country, language, other, silent, paused,
                obstacle, setter, turn);
    }

    Plan speaking(String code) {
        return new Plan(chat, kind, title, topic, zoneId, country, code, habit, silent, paused, obstacle, setter, turn);
    }

    Plan silent(boolean nowSilent) {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, nowSilent, paused,
                obstacle, setter, turn);
    }

    Plan paused(boolean nowPaused) {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, silent, nowPaused,
                obstacle, setter, turn);
    }

    /// The same with something in the way, or with nothing.
    Plan behind(@Nullable Obstacle now) {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, silent, paused, now, setter, turn);
    }

    /// The same in another topic, which then is not closed.
    Plan postedIn(@Nullable ThreadId other) {
        @Nullable Obstacle left = obstacle == Obstacle.NO_TOPIC ? null : obstacle;
        return new Plan(chat, kind, title, other, zoneId, country, language, habit, silent, paused, left, setter, turn);
    }

    Plan called(String name) {
        return new Plan(chat, kind, name, topic, zoneId, country, language, habit, silent, paused,
                obstacle, setter, turn);
    }

    /// The same, set up by somebody; an administrator without a name leaves it to who did before.
    Plan setBy(long person) {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, silent, paused, obstacle,
                person == 0 ? setter : person, turn);
    }

    /// The same, and nobody has set it up.
    public Plan withoutSetter() {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, silent, paused, obstacle, 0, turn);
    }

    /// The same after one more break.
    Plan turned() {
        return new Plan(chat, kind, title, topic, zoneId, country, language, habit, silent, paused,
                obstacle, setter, turn + 1);
    }

    /// The same under another number.
    public Plan movedTo(ChatId other) {
        return new Plan(other, kind, title, topic, zoneId, country, language, habit, silent, paused,
                obstacle, setter, turn);
    }
}
