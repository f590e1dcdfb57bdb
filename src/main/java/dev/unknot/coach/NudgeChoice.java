package dev.unknot.coach;

import dev.unknot.reminder.Rhythm;
import dev.unknot.reminder.Slot;
import dev.unknot.stretch.Course;
import dev.unknot.stretch.Done;
import dev.unknot.stretch.Place;
import dev.unknot.stretch.Routine;
import dev.unknot.stretch.Wish;
import dev.unknot.triage.LastVerdict;
import dev.unknot.triage.Standing;
import dev.unknot.triage.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/// Decides what a reminder may be for somebody: an exercise for who was found clear not long ago, a
/// walk for who was not, nothing for who was sent to urgent help or is in despair.
final class NudgeChoice {

    /// What was shown comes again on the third day after, where there is choice.
    private static final int DAYS_WITHOUT_REPEAT = 3;

    /// As long as nobody has told the pain, a day counts as sore: the gentle dose, level 1.
    private static final int PAIN_NOT_TOLD = 4;

    private final Knowledge knowledge;
    private final Courses courses;
    private final People people;

    NudgeChoice(Knowledge knowledge, Courses courses, People people) {
        this.knowledge = knowledge;
        this.courses = courses;
        this.people = people;
    }

    /// @param walkOnly whether enough exercises were sent that day
    Nudge choose(Person person, Slot slot, boolean walkOnly, Instant now) {
        if (silent(person, now)) {
            return new Nudge.Silence();
        }
        return whyNoExercise(person, now)
                .<Nudge>map(Nudge.Walk::new)
                .orElseGet(() -> walkOnly ? new Nudge.Walk(Nudge.Why.ENOUGH_TODAY) : exercise(person, slot, now));
    }

    /// After urgent help was pointed to nothing comes until a new check, and nothing for a day after
    /// words of despair.
    static boolean silent(Person person, Instant now) {
        LastVerdict last = person.verdict();
        return person.inCrisisAt(now) || (last != null && last.tier().compareTo(Tier.URGENT) >= 0);
    }

    /// Why this person is shown no exercise now; empty where nothing speaks against one.
    Optional<Nudge.Why> whyNoExercise(Person person, Instant now) {
        LastVerdict last = person.verdict();
        if (last != null && last.tier() != Tier.STRETCH) {
            return Optional.of(Nudge.Why.CLINICIAN);
        }
        if (last == null || person.profile() == null) {
            return Optional.of(Nudge.Why.NEVER_CHECKED);
        }
        if (!last.valid(now)) {
            return Optional.of(Nudge.Why.LONG_AGO);
        }
        return worse(person, last) ? Optional.of(Nudge.Why.WORSE) : Optional.empty();
    }

    /// It was worse and there was no check since, or it is to rest, or weeks have brought no gain.
    private boolean worse(Person person, LastVerdict last) {
        Course course = courses.of(person);
        return courses.worseSinceCheck(person)
                || courses.restUntil(person).isPresent()
                || course.worsening()
                || (course.withoutGain() && !last.cleared());
    }

    private Nudge exercise(Person person, Slot slot, Instant now) {
        LastVerdict last = person.verdict();
        Profile profile = person.profile();
        Optional<Standing> standing = last == null ? Optional.empty() : knowledge.triage().standing(last, now);
        if (standing.isEmpty() || profile == null) {
            return new Nudge.Walk(Nudge.Why.LONG_AGO);
        }
        Wish wish = wish(person, profile, slot, now);
        Routine routine = knowledge.catalogue().reminderFor(standing.get(), wish, courses.of(person));
        return routine.items().isEmpty() ? new Nudge.Walk(Nudge.Why.NOTHING_FITS) : Nudge.Exercise.of(routine);
    }

    /// At home only where home was planned for: else nobody has asked whether the floor can be used.
    private Wish wish(Person person, Profile profile, Slot slot, Instant now) {
        return new Wish(
                profile.regions(),
                profile.feels(),
                pain(person),
                slot == Slot.DESK ? Place.DESK : profile.place(),
                dev.unknot.stretch.Slot.valueOf(slot.name()),
                profile.minutes(),
                profile.equipment(),
                people.nudges(person.chat()).shownSince(daysAgo(person, now)));
    }

    private int pain(Person person) {
        return people.done(person.chat()).reversed().stream()
                .filter(Done::told)
                .findFirst()
                .map(Done::after)
                .orElse(PAIN_NOT_TOLD);
    }

    /// The first moment of the day before yesterday, where the person is.
    private static Instant daysAgo(Person person, Instant now) {
        Rhythm rhythm = person.rhythm();
        ZoneId zone = rhythm == null ? ZoneOffset.UTC : rhythm.zone().orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(now, zone).minusDays(DAYS_WITHOUT_REPEAT - 1L).atStartOfDay(zone).toInstant();
    }
}
