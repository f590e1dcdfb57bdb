package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Span;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/// When nothing comes: the quiet hours of every day, and mutes that end by themselves.
final class QuietCards {

    static final String QUIET_HOURS = "night";
    static final String FOR = "for";
    static final String TOMORROW = "tomorrow";
    static final String DATE = "date";

    private static final Span NONE = new Span(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final List<Span> NIGHTS = List.of(
            span(21, 0, 7, 0), span(22, 0, 6, 0), span(22, 0, 7, 0), span(22, 30, 7, 0), span(23, 0, 7, 0), span(23, 0, 8, 0));
    private static final int WEEK_IN_MINUTES = 7 * 24 * 60;

    private final Phrasebook words;
    private final RhythmWords saying;

    QuietCards(Phrasebook words, RhythmWords saying) {
        this.words = words;
        this.saying = saying;
    }

    private static Span span(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new Span(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }

    Outgoing.Card quiet(Rhythm rhythm) {
        List<Button> nights = NIGHTS.stream().map(night -> night(briefly(night), night, rhythm)).toList();
        return new Outgoing.Say(
                words.say("reminders/quiet/ask"),
                Keyboard.grid(nights, 3)
                        .and(night(words.say("reminders/buttons/noQuiet"), NONE, rhythm), back()));
    }

    private String briefly(Span night) {
        return saying.clock(night.from()) + "–" + saying.clock(night.to());
    }

    private Button night(String label, Span night, Rhythm rhythm) {
        String shown = rhythm.quiet().equals(night)
                ? words.say("reminders/buttons/chosen", Map.of("label", label))
                : label;
        return Button.Tap.plain(shown, RhythmCard.token(QUIET_HOURS, HabitCode.of(night)));
    }

    Outgoing.Card mute() {
        return new Outgoing.Say(words.say("reminders/mute/ask"), new Keyboard(List.of(
                List.of(lasting("halfHour", 30), lasting("hour", 60), lasting("twoHours", 120)),
                List.of(button("tomorrow", TOMORROW), lasting("week", WEEK_IN_MINUTES)),
                List.of(button("date", DATE), back()))));
    }

    private Button lasting(String key, int minutes) {
        return Button.Tap.plain(words.say("reminders/buttons/" + key), RhythmCard.token(FOR, Integer.toString(minutes)));
    }

    private Button button(String key, String what) {
        return Button.Tap.plain(words.say("reminders/buttons/" + key), RhythmCard.token(what));
    }

    Button back() {
        return button("back", RhythmCard.ALL);
    }
}
