package dev.unknot.stretch;

import dev.unknot.triage.Filter;
import dev.unknot.triage.Standing;
import dev.unknot.triage.Verdict;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The exercises there are, and the rules that make a routine of them (clinical text, 4.1). A filter
/// is never relaxed to fill a plan.
public final class Catalogue {

    private static final Filter ACUTE = new Filter("ACUTE_72H");
    private static final List<String> FALLBACK = List.of("belly_breathing", "walk_break");
    private static final Filter LONG_COURSE = new Filter("OVER_6W");
    private static final Filter SHOULDER_SORE = new Filter("SHOULDER_SORE");
    private static final int SORE = 4;
    private static final int SEVERE = 7;
    private static final int LONG_ENOUGH_TO_CALM = 5;
    private static final int FIRST_SESSIONS = 3;

    private final Map<String, Stretch> stretches;
    private final RoutineRules rules;
    private final Ranking ranking;
    private final Dosing dosing;

    /// A catalogue of the exercises that may be offered: those that have a picture.
    public Catalogue(List<Stretch> stretches, RoutineRules rules) {
        Map<String, Stretch> byId = new LinkedHashMap<>();
        stretches.forEach(stretch -> byId.put(stretch.id(), stretch));
        this.stretches = Collections.unmodifiableMap(byId);
        this.rules = rules;
        this.ranking = new Ranking(rules.preferences());
        this.dosing = new Dosing(rules.progress(), rules.neckEndRange());
    }

    /// The exercise of that id, if there is one.
    public Optional<Stretch> find(String id) {
        return Optional.ofNullable(stretches.get(id));
    }

    /// All exercises.
    public List<Stretch> all() {
        return List.copyOf(stretches.values());
    }

    /// A routine for somebody who never did one.
    public Routine routineFor(Verdict.Clear clear, Wish wish) {
        return routineFor(clear, wish, Course.NEW);
    }

    /// A routine for somebody whose past sessions are known.
    public Routine routineFor(Verdict.Clear clear, Wish wish, Course course) {
        Set<Filter> filters = filters(clear.filters(), wish);
        boolean acute = filters.contains(ACUTE);
        List<Stretch> candidates = candidates(filters, wish, course);
        if (wish.pain() >= SEVERE || candidates.size() < 2) {
            return fallback(filters);
        }
        boolean gentle = Dosing.gentle(wish, course, acute);
        Selection selection = new Selection(rules, candidates, this::kind);
        List<Stretch> chosen = selection.fill(template(wish), gentle || stressed(wish), strengthens(filters, course));
        List<Routine.Item> items = dosed(chosen, gentle, course, filters);
        return new Routine(dosing.fit(items, minutesARound(wish)), false, timesADay(wish));
    }

    /// What a reminder shows: one exercise at the desk, a set of two or three in the morning and in the
    /// evening. What was shown lately comes again only where there is nothing else.
    ///
    /// @param wish with what was shown in the last days as [Wish#recent], latest first
    /// @return no items where nothing fits
    public Routine reminderFor(Standing standing, Wish wish, Course course) {
        Set<Filter> filters = filters(standing.filters(), wish);
        List<Stretch> candidates = wish.pain() >= SEVERE ? List.of() : candidates(filters, wish, course);
        List<Stretch> chosen = new Selection(rules, ReminderSet.suitable(candidates, wish), this::kind)
                .fill(ReminderSet.of(wish.slot(), strengthens(filters, course)), wish.recent());
        boolean gentle = Dosing.gentle(wish, course, filters.contains(ACUTE));
        List<Routine.Item> items = dosed(chosen, gentle, course, filters);
        return new Routine(items.size() > 1 ? dosing.fit(items, ReminderSet.MINUTES) : items, items.isEmpty(), 1);
    }

    /// The exercises of these ids in today's dose, as far as they are right for this person today; an
    /// ordinary routine where none of them is.
    public Routine routineOf(List<String> ids, Verdict.Clear clear, Wish wish, Course course) {
        Set<Filter> filters = filters(clear.filters(), wish);
        List<Stretch> candidates = wish.pain() >= SEVERE ? List.of() : candidates(filters, wish, course);
        List<Stretch> chosen = ids.stream()
                .flatMap(id -> candidates.stream().filter(stretch -> stretch.id().equals(id)))
                .toList();
        boolean gentle = Dosing.gentle(wish, course, filters.contains(ACUTE));
        return chosen.isEmpty()
                ? routineFor(clear, wish, course)
                : new Routine(dosed(chosen, gentle, course, filters), false, 1);
    }

    private List<Routine.Item> dosed(List<Stretch> chosen, boolean gentle, Course course, Set<Filter> filters) {
        return chosen.stream()
                .map(stretch -> new Routine.Item(stretch, dosing.dose(stretch, gentle, course, filters)))
                .toList();
    }

    /// The gentle dose of one item, or its own where it is gentle already.
    public static Routine.Item easier(Routine.Item item) {
        return new Routine.Item(item.stretch(), item.dose().halved());
    }

    /// The filters of the verdict, and what today's pain adds: a shoulder joint that hurts is sore.
    private static Set<Filter> filters(Set<Filter> ofVerdict, Wish wish) {
        Set<Filter> filters = new TreeSet<>(ofVerdict);
        if (wish.regions().contains(Region.SHOULDER_JOINT) && wish.pain() >= SORE) {
            filters.add(SHOULDER_SORE);
        }
        return filters;
    }

    private List<Stretch> candidates(Set<Filter> filters, Wish wish, Course course) {
        boolean acute = filters.contains(ACUTE);
        List<Stretch> allowed = stretches.values().stream()
                .filter(stretch -> !stretch.optIn())
                .filter(stretch -> Collections.disjoint(stretch.skipIf(), filters))
                .filter(stretch -> inRegion(stretch, wish))
                .filter(stretch -> wish.fits(stretch.postures()) && wish.has(stretch.equipment()))
                .filter(stretch -> stretch.level() <= highestLevel(wish, course))
                .filter(stretch -> !acute || rules.acute().contains(stretch.id()))
                .filter(stretch -> !course.dropped().contains(stretch.id()))
                .filter(stretch -> !course.gentle() || known(stretch, course))
                .sorted(ranking.bestFirst(wish))
                .toList();
        return swapped(allowed, course.stuckWith());
    }

    /// After a worse session nothing new is tried. A walk and slow breathing are no exercises.
    private static boolean known(Stretch stretch, Course course) {
        return course.known().contains(stretch.id()) || FALLBACK.contains(stretch.id());
    }

    /// Where nothing has changed for a week, the stretch that was done most makes room for another, or
    /// else the movement; where there is no other of its kind it stays.
    private static List<Stretch> swapped(List<Stretch> candidates, List<String> stuckWith) {
        return Stream.of(Kind.STRETCH, Kind.MOBILITY)
                .map(kind -> candidates.stream().filter(stretch -> stretch.kind() == kind).toList())
                .filter(ofOneKind -> ofOneKind.size() > 1)
                .flatMap(ofOneKind -> ofOneKind.stream()
                        .filter(stretch -> stuckWith.contains(stretch.id()))
                        .min(Comparator.comparingInt(stretch -> stuckWith.indexOf(stretch.id())))
                        .stream())
                .findFirst()
                .map(worn -> candidates.stream().filter(stretch -> !stretch.equals(worn)).toList())
                .orElse(candidates);
    }

    /// Strength belongs to every plan from the third session on, after six weeks of trouble from the
    /// first, and where nothing has changed for a week.
    private boolean strengthens(Set<Filter> filters, Course course) {
        return course.sessions() + 1 >= rules.strengthFromSession()
                || filters.contains(LONG_COURSE)
                || !course.stuckWith().isEmpty();
    }

    /// Stress asks for slow breathing, where there is time for it.
    private static boolean stressed(Wish wish) {
        return wish.feels().contains(Feel.STRESS) && minutesARound(wish) >= LONG_ENOUGH_TO_CALM;
    }

    private Optional<Kind> kind(String id) {
        return find(id).map(Stretch::kind);
    }

    private static boolean inRegion(Stretch stretch, Wish wish) {
        return stretch.regions().contains(Region.GENERAL)
                || !Collections.disjoint(stretch.regions(), wish.regions());
    }

    /// On a sore day the first sessions keep to level 1, and so does who got worse lately.
    private static int highestLevel(Wish wish, Course course) {
        boolean beginner = course.sessions() < FIRST_SESSIONS;
        return course.gentle() || (wish.pain() >= SORE && beginner) ? 1 : 2;
    }

    private Routine fallback(Set<Filter> filters) {
        List<Routine.Item> items = FALLBACK.stream()
                .flatMap(id -> find(id).stream())
                .filter(stretch -> Collections.disjoint(stretch.skipIf(), filters))
                .map(stretch -> new Routine.Item(stretch, stretch.dose()))
                .toList();
        return new Routine(items, true, 1);
    }

    /// The template of that place and time of day nearest to the minutes asked for.
    private List<String> template(Wish wish) {
        return rules.templates().stream()
                .filter(template -> template.place() == wish.place())
                .min(Comparator.<RoutineRules.Template>comparingInt(
                                template -> Math.abs(template.minutes() - minutesARound(wish)))
                        .thenComparingInt(template -> template.slot() == slot(wish) ? 0 : 1))
                .map(RoutineRules.Template::items)
                .orElseGet(List::of);
    }

    private static Slot slot(Wish wish) {
        return wish.place() == Place.HOME && wish.slot() == Slot.ANY ? Slot.MORNING : wish.slot();
    }

    private static int minutesARound(Wish wish) {
        return wish.minutes() / timesADay(wish);
    }

    /// Ten minutes at a desk are two blocks of five at different times.
    private static int timesADay(Wish wish) {
        return wish.place() == Place.DESK && wish.minutes() >= 10 ? 2 : 1;
    }
}
