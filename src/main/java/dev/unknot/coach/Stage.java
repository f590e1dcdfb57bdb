package dev.unknot.coach;

import dev.unknot.interview.Answers;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Outcome;
import dev.unknot.stretch.Place;
import dev.unknot.triage.Tier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Where a conversation stands. The card on the screen is drawn from it alone, so it can be drawn
/// again at any time.
public sealed interface Stage {

    /// Questions are being asked.
    ///
    /// @param ticks what is ticked on the present screen and not sent yet
    /// @param heard codes of flags raised by typed words
    /// @param asked codes of flags that typed words may have raised, and that are being asked about
    /// @param noted what typed words have answered before the question came
    record Interviewing(
            Answers answers, SortedSet<String> ticks, SortedSet<String> heard, SortedSet<String> asked, Answers noted)
            implements Stage {

        /// What words have raised. A question that was not answered counts: silence is not a no.
        Set<String> raised() {
            Set<String> all = new TreeSet<>(heard);
            all.addAll(asked);
            return all;
        }

        static Interviewing begin(Answers answers, SortedSet<String> heard) {
            return new Interviewing(answers, new TreeSet<>(), heard, new TreeSet<>(), Answers.NONE);
        }

        /// Something was answered; nothing is ticked yet of what comes next.
        Interviewing answered(Answers more) {
            return new Interviewing(more, new TreeSet<>(), heard, asked, noted);
        }

        Interviewing ticked(SortedSet<String> now) {
            return new Interviewing(answers, now, heard, asked, noted);
        }

        Interviewing hearing(SortedSet<String> now) {
            return new Interviewing(answers, ticks, now, new TreeSet<>(), noted);
        }

        Interviewing asking(SortedSet<String> now) {
            return new Interviewing(answers, ticks, heard, now, noted);
        }

        Interviewing noting(Answers now) {
            return new Interviewing(answers, ticks, heard, asked, now);
        }
    }

    /// The two taps before a later session.
    ///
    /// @param minutes how long the session is to be
    /// @param nothingNew whether the first tap is done
    /// @param wanted what a reminder has shown and is to be done now; null for a session of any kind
    record Rescreening(int minutes, boolean nothingNew, @Nullable Wanted wanted) implements Stage {

        public Rescreening(int minutes, boolean nothingNew) {
            this(minutes, nothingNew, null);
        }
    }

    /// Exercises that a reminder has shown, by id, and how they are to be shown.
    record Wanted(Place place, List<String> ids, View view) {

        public Wanted {
            ids = List.copyOf(ids);
        }
    }

    /// Help was pointed to.
    ///
    /// @param codes why
    /// @param age the answer to the age question; empty when it was not asked
    record Judged(Tier tier, List<String> codes, String age) implements Stage {}

    /// A plan lies on the table.
    ///
    /// @param view how its first exercise will be shown
    record Offered(Plan plan, View view) implements Stage {}

    /// The plan is being followed.
    ///
    /// @param at which exercise, from 0
    /// @param view how it is shown
    record Practising(Plan plan, int at, View view) implements Stage {

        /// An exercise of the plan, shown as its picture.
        static Practising still(Plan plan, int at) {
            return new Practising(plan, at, View.STILL);
        }

        Practising seenAs(View other) {
            return new Practising(plan, at, other);
        }

        Planned item() {
            return plan.items().get(at);
        }
    }

    /// How was it?
    ///
    /// @param outcome the first answer, once given
    /// @param pain the second answer, once given
    record Rating(Plan plan, @Nullable Outcome outcome, @Nullable Integer pain) implements Stage {}

    /// Words about reminders are wanted; what went on before goes on afterwards.
    ///
    /// @param before where the conversation stood; null where it stood nowhere
    /// @param wish what was typed about reminders before it was known where the person is; null for nothing
    record Planning(Asking asking, @Nullable Stage before, @Nullable String wish) implements Stage {

        /// Asks on top of what goes on, and of nothing else that was asked like this.
        static Planning over(Optional<Stage> stage, Asking asking) {
            return new Planning(asking, behind(stage).orElse(null), wish(stage).orElse(null));
        }

        /// What goes on behind such a question.
        static Optional<Stage> behind(Optional<Stage> stage) {
            return stage.flatMap(at -> at instanceof Planning planning ? Optional.ofNullable(planning.before()) : stage);
        }

        /// What waits until it is known where the person is.
        static Optional<String> wish(Optional<Stage> stage) {
            return stage.flatMap(at -> at instanceof Planning planning ? Optional.ofNullable(planning.wish()) : Optional.empty());
        }

        Planning wishing(String words) {
            return new Planning(asking, before, words);
        }
    }

    /// What the words are wanted for.
    enum Asking {
        MORNING, DESK, EVENING, QUIET, MUTE, CITY, CLOCK, PLACE;

        /// Whether it is where somebody is.
        boolean isZone() {
            return this == CITY || this == CLOCK || this == PLACE;
        }

        static Asking of(Slot slot) {
            return switch (slot) {
                case MORNING -> MORNING;
                case DESK -> DESK;
                case EVENING -> EVENING;
            };
        }
    }
}
