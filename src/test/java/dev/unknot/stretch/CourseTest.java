package dev.unknot.stretch;

import static dev.unknot.stretch.Outcome.BETTER;
import static dev.unknot.stretch.Outcome.SAME;
import static dev.unknot.stretch.Outcome.WORSE;
import static dev.unknot.stretch.Shelf.NOW;
import static dev.unknot.stretch.Shelf.course;
import static dev.unknot.stretch.Shelf.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of progress and regress (clinical text, 4.4), one by one.
class CourseTest {

    @Test
    void whoHasDoneNothingIsHeldToNothing() {
        Course none = Course.NEW;

        assertEquals(0, none.sessions() + none.steps() + none.dropped().size() + none.stuckWith().size());
        assertEquals(Optional.empty(), none.restUntil());
        assertFalse(none.gentle() || none.worsening() || none.stalled() || none.settled() || none.withoutGain());
    }

    @Test
    void aWeekThatIsAllTheSameIsStuckWithWhatWasDoneMost() {
        List<Done> week = List.of(
                new Done(ago(8), List.of("rolls", "tilt"), List.of(), SAME, 3, 3),
                new Done(ago(4), List.of("tilt"), List.of(), SAME, 3, 3),
                new Done(ago(1), List.of("rolls", "tilt"), List.of(), SAME, 3, 3));

        assertEquals(List.of("tilt", "rolls"), Course.of(week, NOW).stuckWith());
        assertEquals(List.of(), Course.of(week.subList(1, 3), NOW).stuckWith(), "less than a week");
        assertEquals(List.of(), Course.of(with(week, done(2, BETTER)), NOW).stuckWith());
    }

    @Test
    void sixWeeksOfUseWithoutTwoPointsLessPainAreWithoutGain() {
        assertTrue(Course.of(weekly(7, 5, 4), NOW).withoutGain());
        assertFalse(Course.of(weekly(7, 5, 3), NOW).withoutGain(), "two points less is a gain");
        assertFalse(Course.of(weekly(7, 2, 1), NOW).withoutGain(), "hardly any pain is a gain");
        assertFalse(Course.of(weekly(6, 5, 5), NOW).withoutGain(), "not six weeks yet");
    }

    @Test
    void sessionsWhosePainNobodyToldSayNothingAboutGainOrCalm() {
        List<Done> oneTap = Stream.of(43, 36, 29, 22, 15, 8, 1)
                .map(days -> new Done(ago(days), List.of("tilt"), List.of(), BETTER, Done.NOT_TOLD, Done.NOT_TOLD))
                .toList();

        assertFalse(Course.of(oneTap, NOW).withoutGain());
        assertFalse(Course.of(oneTap, NOW).settled());
        assertTrue(Course.of(oneTap, NOW).past().stream().allMatch(Done::good));
    }

    @Test
    void aWorseOneCountsEvenWhereNobodyToldThePain() {
        Done worse = new Done(ago(1), List.of("tilt"), List.of(), WORSE, Done.NOT_TOLD, Done.NOT_TOLD);

        assertTrue(Course.of(List.of(worse), NOW).gentle());
        assertEquals(Optional.empty(), Course.of(List.of(worse), NOW).restUntil());
    }

    @Test
    void fourWeeksOfPauseBeginANewUse() {
        List<Done> old = List.of(done(100, SAME), done(95, SAME), done(90, SAME), done(85, SAME));

        assertFalse(Course.of(Stream.concat(old.stream(), weekly(5, 5, 5).stream()).toList(), NOW).withoutGain());
    }

    @ParameterizedTest
    @CsvSource({
        "B, 0", "BB, 1", "BBB, 1", "BBBB, 2", "BSB, 0", "BBSBB, 2", "BBW, 0", "BWB, 0", "WBB, 1", "BBBBW, 1", "SSSS, 0"
    })
    void twoBetterSessionsInARowEarnOneStepAndAWorseOneTakesOneBack(String outcomes, int steps) {
        assertEquals(steps, course(read(outcomes)).steps());
    }

    @ParameterizedTest
    @CsvSource({"6, 2", "7, 1", "13, 1", "14, 0", "40, 0"})
    void aMissedWeekIsAStepBack(int daysAgo, int steps) {
        List<Done> done = List.of(
                done(daysAgo + 3, BETTER), done(daysAgo + 2, BETTER), done(daysAgo + 1, BETTER), done(daysAgo, BETTER));

        assertEquals(steps, Course.of(done, NOW).steps());
    }

    @Test
    void aWeekThatWasMissedStaysMissedWhenOneGoesOn() {
        List<Done> done =
                List.of(done(15, BETTER), done(14, BETTER), done(13, BETTER), done(12, BETTER), done(1, SAME));

        assertEquals(1, Course.of(done, NOW).steps());
    }

    @Test
    void aWorseSessionMakesTheNextThreeGentleAndTheFourthNot() {
        assertTrue(course(BETTER, WORSE).gentle());
        assertTrue(course(WORSE, SAME).gentle());
        assertTrue(course(WORSE, SAME, BETTER).gentle());
        assertFalse(course(WORSE, SAME, BETTER, SAME).gentle());
    }

    @Test
    void whatHurtIsLeftOutForThreeSessions() {
        Done hurt = new Done(ago(4), List.of("tilt", "rolls"), List.of("tilt"), WORSE, 3, 4);

        assertEquals(Set.of("tilt"), Course.of(List.of(hurt, done(3, SAME), done(2, SAME)), NOW).dropped());
        assertEquals(
                Set.of(), Course.of(List.of(hurt, done(3, SAME), done(2, SAME), done(1, SAME)), NOW).dropped());
    }

    @ParameterizedTest
    @CsvSource({"WORSE, 3, 4, false", "WORSE, 3, 5, false", "WORSE, 3, 6, true", "SAME, 3, 6, true", "BETTER, 3, 5, false"})
    void threePointsWorseIsTwoDaysOfRestWhateverItIsCalled(Outcome outcome, int before, int after, boolean rest) {
        Done yesterday = new Done(ago(1), List.of(), List.of(), outcome, before, after);

        Course course = Course.of(List.of(yesterday), NOW);

        assertEquals(rest, course.restUntil().isPresent());
        if (rest) {
            assertEquals(Optional.of(ago(1).plus(Duration.ofDays(2))), course.restUntil());
            assertTrue(course.gentle());
        }
    }

    @Test
    void restEndsAfterTwoDays() {
        Done bad = new Done(ago(2), List.of(), List.of(), WORSE, 2, 6);

        assertEquals(Optional.empty(), Course.of(List.of(bad), NOW).restUntil());
        assertTrue(Course.of(List.of(bad), NOW).gentle(), "it starts again at half the dose");
    }

    @Test
    void worseTwiceRunningIsAMatterForAClinicianForFourWeeks() {
        assertTrue(course(BETTER, WORSE, WORSE).worsening());
        assertFalse(course(WORSE, BETTER, WORSE).worsening());
        assertFalse(course(WORSE).worsening());
        assertFalse(course(WORSE, WORSE, SAME).worsening());
        assertTrue(Course.of(List.of(done(28, WORSE), done(27, WORSE)), NOW).worsening());
        assertFalse(Course.of(List.of(done(29, WORSE), done(28, WORSE)), NOW).worsening());
    }

    @Test
    void threeWeeksWithoutAChangeIsAReasonToAsk() {
        assertTrue(Course.of(every(3, 21, SAME), NOW).stalled());
        assertFalse(Course.of(every(3, 18, SAME), NOW).stalled());
        assertFalse(Course.of(with(every(3, 21, SAME), done(2, BETTER)), NOW).stalled());
        assertFalse(Course.of(List.of(done(21, SAME), done(1, SAME)), NOW).stalled(), "two sessions tell little");
    }

    @Test
    void forAShoulderJointTwoWeeksAreEnough() {
        assertTrue(Course.of(every(3, 15, SAME), NOW, Set.of(Region.SHOULDER_JOINT)).stalled());
        assertFalse(Course.of(every(3, 12, SAME), NOW, Set.of(Region.SHOULDER_JOINT)).stalled());
        assertFalse(Course.of(every(3, 15, SAME), NOW, Set.of(Region.NECK)).stalled());
    }

    @Test
    void twoWeeksWithHardlyAnyPainAreSettled() {
        assertTrue(Course.of(painless(15), NOW).settled());
        assertFalse(Course.of(painless(12), NOW).settled());
        assertFalse(Course.of(with(painless(15), done(2, SAME)), NOW).settled());
    }

    @Test
    void theOrderInWhichSessionsAreHandedInDoesNotMatter() {
        List<Done> done = List.of(done(4, BETTER), done(3, WORSE), done(2, BETTER), done(1, BETTER));

        assertEquals(Course.of(done, NOW), Course.of(done.reversed(), NOW));
    }

    /// One session a week for so many weeks, with the first pain in the first half and the last in the rest.
    private static List<Done> weekly(int weeks, int first, int last) {
        return Stream.iterate(1, week -> week <= weeks, week -> week + 1)
                .map(week -> {
                    int pain = week <= weeks / 2 ? last : first;
                    return new Done(ago(week * 7 - 6), List.of("rolls"), List.of(), SAME, pain, pain);
                })
                .toList();
    }

    private static Instant ago(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static List<Done> every(int days, int since, Outcome outcome) {
        return Stream.iterate(since, at -> at > 0, at -> at - days).map(at -> done(at, outcome)).toList();
    }

    private static List<Done> painless(int since) {
        return Stream.iterate(since, at -> at > 0, at -> at - 3)
                .map(at -> new Done(ago(at), List.of(), List.of(), SAME, 1, 1))
                .toList();
    }

    private static List<Done> with(List<Done> done, Done more) {
        List<Done> all = new ArrayList<>(done);
        all.add(more);
        return all;
    }

    private static Outcome[] read(String letters) {
        return letters.chars()
                .mapToObj(letter -> letter == 'B' ? BETTER : letter == 'W' ? WORSE : SAME)
                .toArray(Outcome[]::new);
    }
}
