package dev.unknot.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.RhythmWords;
import dev.unknot.reminder.Slot;
import dev.unknot.reminder.Span;
import dev.unknot.reminder.TypedPlan;
import dev.unknot.reminder.Understood;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is made of typed words about reminders, with the words of the real content.
class TypedRemindersTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Rhythm USUAL = Rhythm.usual(LONDON);
    private static final Languages LANGUAGES = RealContent.languages();
    private static final RhythmWords SAYING = new RhythmWords(LANGUAGES.in("en").words());
    private static final TypedPlan TYPED = new TypedPlan(SAYING.typed());

    /// A Monday.
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 9, 0, 0, 0, LONDON);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MORNING | 7                  | 07:00",
        "MORNING | 7:45               | 07:45",
        "MORNING | 7.45               | 07:45",
        "MORNING | 7h45               | 07:45",
        "MORNING | 7h                 | 07:00",
        "MORNING | 0745               | 07:45",
        "MORNING | 07:45              | 07:45",
        "MORNING | at 7:45, please    | 07:45",
        "MORNING | 7.45.              | 07:45",
        "MORNING | 6 am               | 06:00",
        "EVENING | 19h30              | 19:30",
        "EVENING | 7:45pm             | 19:45",
        "EVENING | 7:45 p.m.          | 19:45",
        "EVENING | 8                  | 20:00",
        "EVENING | 8:15               | 20:15",
        "EVENING | 12am               | 00:00",
        "EVENING | midnight           | 00:00",
        "DESK    | 2                  | 14:00",
        "DESK    | noon               | 12:00",
        "DESK    | 10:30, 15          | 10:30, 15:00",
        "DESK    | 10 and 3pm         | 10:00, 15:00"
    })
    void timesAreUnderstood(Slot slot, String typed, String times) {
        Habit habit = plan(typed, slot).applied(USUAL.habit(slot));

        assertTrue(SAYING.plan(habit, new Span(LocalTime.NOON, LocalTime.NOON)).startsWith(times),
                () -> typed + ": " + habit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "every 90 min 9-17 mon-thu            | every 90 minutes, 09:00 to 17:00, Mon to Thu",
        "Every 90 minutes from 9 to 5pm       | every 90 minutes, 09:00 to 17:00, Mon to Fri",
        "every hour 9-5                       | every 60 minutes, 09:00 to 17:00, Mon to Fri",
        "every 2 hours                        | every 120 minutes, 09:00 to 17:00, Mon to Fri",
        "every 1.5 h 8:30–16:30               | every 90 minutes, 08:30 to 16:30, Mon to Fri",
        "every half hour                      | every 30 minutes, 09:00 to 17:00, Mon to Fri",
        "every 45                             | every 45 minutes, 09:00 to 17:00, Mon to Fri",
        "9-12, 13-17:30                       | every 60 minutes, 09:00 to 12:00, 13:00 to 17:30, Mon to Fri",
        "desk every 60 min 1-5pm weekends     | every 60 minutes, 13:00 to 17:00, Sat, Sun",
        "every 120 min 22-6 sat-sun           | every 120 minutes, 22:00 to 06:00, Sat, Sun",
        "11 and 15 every day                  | 11:00, 15:00, every day",
        "10:30 mon, wed and fri               | 10:30, Mon, Wed, Fri",
        "10 fri-mon                           | 10:00, Mon, Fri to Sun",
        "weekdays                             | about 11:00, Mon to Fri",
        "desk off                             | off"
    })
    void intervalsRangesAndDaysAreUnderstood(String typed, String said) {
        Understood.Plan plan = plan(typed, Slot.DESK);

        assertEquals(said, SAYING.plan(plan.applied(USUAL.habit(Slot.DESK)), USUAL.quiet()).replace(" – in your quiet hours, so nothing comes", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "25:00                | NO_SUCH_TIME  | 25:00",
        "7:75                 | NO_SUCH_TIME  | 7:75",
        "13pm                 | NO_SUCH_TIME  | 13",
        "every 5 min          | TOO_OFTEN     | ''",
        "every 29 minutes     | TOO_OFTEN     | ''",
        "every 9 hours        | TOO_SELDOM    | ''",
        "every 120 min 9-11   | NOTHING_FITS  | ''",
        "morning 7, 8         | ONE_TIME_ONLY | ''",
        "evening every 60 min | ONE_TIME_ONLY | ''",
        "8,9,10,11,12,13,14,15,16 | TOO_MANY  | ''",
        "soon                 | NO_IDEA       | ''",
        "7:45 ish             | NO_IDEA       | ''",
        "my neck hurts        | NO_IDEA       | ''",
        "''                   | NO_IDEA       | ''",
        "mute until yesterday | NO_IDEA       | ''",
        "mute until 2026-11-01 | PAST         | ''",
        "mute until 22.11.    | PAST          | ''",
        "mute today 7-8       | PAST          | ''",
        "mute until 31.2.     | NO_SUCH_TIME  | 31.2.",
        "mute until 2028-01-01 | TOO_FAR      | ''",
        "mute 3 hours until 5 | NO_IDEA       | ''"
    })
    void whatIsNotUnderstoodIsRefusedForAReason(String typed, Understood.Why why, String written) {
        Understood read = TYPED.read(typed, null, USUAL, NOW);

        assertEquals(new Understood.Unclear(why, written), read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mute 30 min                | 2026-11-23T09:00 | 2026-11-23T09:30",
        "mute for 2h                | 2026-11-23T09:00 | 2026-11-23T11:00",
        "pause an hour              | 2026-11-23T09:00 | 2026-11-23T10:00",
        "mute a week                | 2026-11-23T09:00 | 2026-11-30T09:00",
        "mute until tomorrow        | 2026-11-23T09:00 | 2026-11-24T00:00",
        "mute until 14              | 2026-11-23T09:00 | 2026-11-23T14:00",
        "mute until 8:30            | 2026-11-23T09:00 | 2026-11-24T08:30",
        "mute until friday          | 2026-11-23T09:00 | 2026-11-27T00:00",
        "mute until friday 14:00    | 2026-11-23T09:00 | 2026-11-27T14:00",
        "mute until 24 december     | 2026-11-23T09:00 | 2026-12-24T00:00",
        "mute until dec 24          | 2026-11-23T09:00 | 2026-12-24T00:00",
        "mute until 24.12.          | 2026-11-23T09:00 | 2026-12-24T00:00",
        "mute until 7/1             | 2026-11-23T09:00 | 2027-01-07T00:00",
        "mute until 2027-01-07      | 2026-11-23T09:00 | 2027-01-07T00:00",
        "mute tomorrow 14-16        | 2026-11-24T14:00 | 2026-11-24T16:00",
        "mute tomorrow from 2 to 4  | 2026-11-24T14:00 | 2026-11-24T16:00",
        "mute wednesday             | 2026-11-25T00:00 | 2026-11-26T00:00",
        "mute today 8-12            | 2026-11-23T09:00 | 2026-11-23T12:00",
        "holiday 24.12. - 2.1.      | 2026-12-24T00:00 | 2027-01-03T00:00",
        "mute tomorrow 22-2         | 2026-11-24T22:00 | 2026-11-25T02:00"
    })
    void mutesAreUnderstood(String typed, String from, String until) {
        Understood.Mute mute = assertInstanceOf(Understood.Mute.class, TYPED.read(typed, null, USUAL, NOW));

        assertEquals(from, ZonedDateTime.ofInstant(mute.pause().from(), LONDON).toLocalDateTime().toString());
        assertEquals(until, ZonedDateTime.ofInstant(mute.pause().until(), LONDON).toLocalDateTime().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | alle 90 min 9 bis 17 mo-do         | every 90 minutes, 09:00 to 17:00, Mon to Thu",
        "de | jede halbe Stunde 9-12 werktags    | every 30 minutes, 09:00 to 12:00, Mon to Fri",
        "de | um 10 Uhr und 15:30                | 10:00, 15:30, Mon to Fri",
        "es | cada 90 min de 9 a 17 lun-jue      | every 90 minutes, 09:00 to 17:00, Mon to Thu",
        "es | a las 10 y 15:30 entre semana      | 10:00, 15:30, Mon to Fri",
        "ru | каждые 90 мин с 9 до 17 пн-чт      | every 90 minutes, 09:00 to 17:00, Mon to Thu",
        "ru | каждый час 9-17 по будням          | every 60 minutes, 09:00 to 17:00, Mon to Fri"
    })
    void otherLanguagesAreUnderstoodByTheirWords(String language, String typed, String said) {
        TypedPlan reader = new TypedPlan(new RhythmWords(LANGUAGES.in(language).words()).typed());

        Understood.Plan plan = assertInstanceOf(Understood.Plan.class, reader.read(typed, Slot.DESK, USUAL, NOW), typed);

        assertEquals(said, SAYING.plan(plan.applied(USUAL.habit(Slot.DESK)), USUAL.quiet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | stumm morgen 14 bis 16     | 2026-11-24T14:00 | 2026-11-24T16:00",
        "de | stumm bis Freitag          | 2026-11-23T09:00 | 2026-11-27T00:00",
        "de | stumm bis 24. Dezember     | 2026-11-23T09:00 | 2026-12-24T00:00",
        "es | silencio mañana de 14 a 16 | 2026-11-24T14:00 | 2026-11-24T16:00",
        "es | silencio hasta el viernes  | 2026-11-23T09:00 | 2026-11-27T00:00",
        "es | silencio hasta el 24 de diciembre | 2026-11-23T09:00 | 2026-12-24T00:00",
        "ru | пауза завтра с 14 до 16    | 2026-11-24T14:00 | 2026-11-24T16:00",
        "ru | пауза до пятницы           | 2026-11-23T09:00 | 2026-11-27T00:00",
        "ru | пауза до 24 декабря        | 2026-11-23T09:00 | 2026-12-24T00:00"
    })
    void mutesInOtherLanguagesAreUnderstood(String language, String typed, String from, String until) {
        TypedPlan reader = new TypedPlan(new RhythmWords(LANGUAGES.in(language).words()).typed());

        Understood.Mute mute = assertInstanceOf(Understood.Mute.class, reader.read(typed, null, USUAL, NOW), typed);

        assertEquals(from, ZonedDateTime.ofInstant(mute.pause().from(), LONDON).toLocalDateTime().toString());
        assertEquals(until, ZonedDateTime.ofInstant(mute.pause().until(), LONDON).toLocalDateTime().toString());
    }

    @Test
    void muteAloneAsksForHowLong() {
        assertEquals(new Understood.MuteAtAll(), TYPED.read("mute", null, USUAL, NOW));
    }

    @Test
    void whereUntilWasAskedTheWordIsNotNeeded() {
        Understood.Mute mute = assertInstanceOf(Understood.Mute.class, TYPED.until("friday", NOW));

        assertEquals(ZonedDateTime.of(2026, 11, 27, 0, 0, 0, 0, LONDON).toInstant(), mute.pause().until());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mute", "every 90 min", "7:45", "7.45pm", "morning 8", "desk off", "25:00"})
    void someWordsAreAboutRemindersUnasked(String typed) {
        assertTrue(TYPED.concerns(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "hello", "my neck hurts every morning", "every now and again it clicks", "morning", "", "work", "5"})
    void otherWordsAreNot(String typed) {
        assertFalse(TYPED.concerns(typed));
    }

    @Test
    void quietHoursAreARange() {
        assertEquals(Optional.of(Span.class), TYPED.span("22-6:30").map(Object::getClass));
        assertEquals(Optional.empty(), TYPED.span("22"));
        assertEquals(Optional.empty(), TYPED.span("late"));
    }

    @Test
    void whatTheClockSaysIsOneTime() {
        assertEquals(Optional.of(LocalTime.of(14, 30)), TYPED.clock("14:30"));
        assertEquals(Optional.of(LocalTime.of(14, 30)), TYPED.clock("it is 2:30pm".replace("it is ", "")));
        assertEquals(Optional.empty(), TYPED.clock("Berlin"));
    }

    @Test
    void everyHabitFitsIntoAButtonAndComesBackTheSame() {
        for (String typed : new String[] {
            "every 120 min 8-10:30, 11-13:30, 14-16:30, 17-19:30 every day", "8,9,10,11,12,13,14,15 every day", "11", "desk off"
        }) {
            Habit habit = plan(typed, Slot.DESK).applied(USUAL.habit(Slot.DESK)).offOnHolidays(true).moreThanThree(true);
            String token = RhythmCard.token(RhythmScene.SAVE, HabitCode.of(Slot.DESK), HabitCode.of(habit));

            assertEquals(Optional.of(habit), HabitCode.read(HabitCode.of(habit)));
            assertTrue(token.length() <= 64, token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1111", "1111a2500", "1111e0050900170", "1111e00509001700", "11119a0700", "x", "1111a"})
    void aForgedCodeIsNoHabit(String code) {
        assertEquals(Optional.empty(), HabitCode.read(code));
    }

    private static Understood.Plan plan(String typed, Slot slot) {
        return assertInstanceOf(Understood.Plan.class, TYPED.read(typed, slot, USUAL, NOW), typed);
    }
}
