package dev.unknot.triage.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds what numbers say: a temperature, pain out of ten, how long, how long ago, how old.
final class Quantities {

    private static final double FEVER = 37.8;
    private static final double HOTTEST = 42.9;
    private static final double FEVER_FAHRENHEIT = 100.0;
    private static final double HOTTEST_FAHRENHEIT = 109.0;
    private static final int LONGEST_BEFORE = 5;
    private static final int OF_TEN = 10;
    private static final int SEVERE = 7;
    private static final int WORST = 9;
    /// Who is younger hardly writes; so few years are how long it has been.
    private static final int YOUNGEST = 14;
    private static final int FIRST_YEAR = 1940;
    private static final int LAST_YEAR = 2039;
    private static final List<String> TIMES = List.of("hour", "day", "week", "month", "year");

    private final Map<String, Integer> numbers;

    Quantities(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    void find(Passage passage) {
        for (int at = 0; at < passage.tokens().size(); at++) {
            Optional<Double> value = value(passage, at);
            if (value.isPresent()) {
                measure(passage, at, value.get());
            }
        }
    }

    private Optional<Double> value(Passage passage, int at) {
        Token token = passage.tokens().get(at);
        if (token.isNumber()) {
            return token.isOrdinal() ? Optional.empty() : Optional.of(token.value());
        }
        return Optional.ofNullable(numbers.get(token.word())).map(Integer::doubleValue);
    }

    private static void measure(Passage passage, int at, double value) {
        if (!outOfTen(passage, at, value) && !age(passage, at, value) && !time(passage, at, value)) {
            temperature(passage, at, value);
            year(passage, at, value);
        }
    }

    private static boolean outOfTen(Passage passage, int at, double value) {
        Optional<Integer> end = unit(passage, "of_ten", at + 1);
        end.filter(_ -> value <= OF_TEN).ifPresent(to -> passage.add(
                value >= WORST ? "pain_worst" : value >= SEVERE ? "pain_severe" : "pain_mild", new Span(at, to)));
        return end.isPresent();
    }

    private static boolean age(Passage passage, int at, double value) {
        Optional<Integer> end = unit(passage, "years_old", at + 1)
                .or(() -> aged(passage, at))
                .or(() -> value >= YOUNGEST ? heading(passage, at) : Optional.empty())
                .or(() -> introduced(passage, at) ? Optional.of(at + 1) : Optional.empty());
        String group = value < 18 ? "age_child" : value < 50 ? "age_adult" : value < 65 ? "age_50" : "age_65";
        end.filter(_ -> value >= 1 && value <= 110).ifPresent(to -> passage.add(group, new Span(at, to)));
        return end.isPresent();
    }

    /// Where years are an age only by what stands before them: "tengo 45 años", but "llevo 45 años".
    private static Optional<Integer> aged(Passage passage, int at) {
        return ends(passage, "unit.aged", at) ? unit(passage, "year", at + 1) : Optional.empty();
    }

    /// Years at the head of a message: "30 años, programador".
    private static Optional<Integer> heading(Passage passage, int at) {
        return unit(passage, "year", at + 1)
                .filter(end -> at == 0 && end < passage.tokens().size() && passage.tokens().get(end).gap() == Gap.COMMA);
    }

    /// "I am 77", but not "I am 5 months pregnant" nor "I am 80 kg"; or "82, fell" and "my aunt, 82,
    /// fell", but not "1) fell".
    private static boolean introduced(Passage passage, int at) {
        boolean before = ends(passage, "unit.age_intro", at);
        return (before || isSetApart(passage, at)) && !counts(passage, at + 1);
    }

    private static boolean isSetApart(Passage passage, int at) {
        boolean comma = at + 1 < passage.tokens().size()
                && (passage.tokens().get(at + 1).gap() == Gap.COMMA || passage.tokens().get(at + 1).gap() == Gap.CLAUSE);
        Gap before = passage.tokens().get(at).gap();
        boolean listed = comma && passage.tokens().get(at + 1).gap() == Gap.CLAUSE && before != Gap.CLAUSE;
        return comma
                && !listed
                && before != Gap.SPACE
                && passage.tokens().get(at).isNumber()
                && !isRatio(passage, at)
                && !isRatio(passage, at + 1);
    }

    /// Two numbers parted by a colon, such as a time of day; this is the second.
    private static boolean isRatio(Passage passage, int at) {
        return at > 0
                && passage.tokens().get(at).gap() == Gap.CLAUSE
                && passage.tokens().get(at).isNumber()
                && passage.tokens().get(at - 1).isNumber();
    }

    private static boolean counts(Passage passage, int at) {
        return TIMES.stream().anyMatch(time -> unit(passage, time, at).isPresent())
                || List.of("of_ten", "degrees", "fahrenheit", "other").stream()
                        .anyMatch(other -> unit(passage, other, at).isPresent());
    }

    private static boolean time(Passage passage, int at, double value) {
        for (String time : TIMES) {
            Optional<Integer> end = unit(passage, time, at + 1);
            if (end.isPresent()) {
                passage.add(span(passage, at, end.get(), days(time, value)), new Span(at, end.get()));
                return true;
            }
        }
        return false;
    }

    private static String span(Passage passage, int at, int end, double days) {
        boolean since = ends(passage, "unit.since", at) || unit(passage, "since", end).isPresent();
        boolean ago = !since && (ends(passage, "unit.ago", at) || unit(passage, "ago", end).isPresent());
        if (ago) {
            return days <= 3 ? "just_now" : days <= 42 ? "recently" : days <= 92 ? "months_ago" : "long_ago";
        }
        return days <= 3 ? "first_days" : days <= 14 ? "some_days" : days <= 42 ? "some_weeks" : "long_time";
    }

    private static double days(String time, double value) {
        return value * switch (time) {
            case "hour" -> 1 / 24.0;
            case "day" -> 1;
            case "week" -> 7;
            case "month" -> 30.5;
            default -> 365;
        };
    }

    private static void temperature(Passage passage, int at, double value) {
        boolean celsius = value >= FEVER && value <= HOTTEST;
        boolean fahrenheit = value >= FEVER_FAHRENHEIT && value <= HOTTEST_FAHRENHEIT;
        boolean decimal = passage.tokens().get(at).word().length() > 3;
        boolean other = unit(passage, "other", at + 1).isPresent();
        Optional<Integer> degrees = unit(passage, celsius ? "degrees" : "fahrenheit", at + 1)
                .or(() -> unit(passage, "degrees", at + 1));
        // "Forty" may be forty of anything.
        boolean written = passage.tokens().get(at).isNumber();
        if ((celsius || fahrenheit) && !other && (written || degrees.isPresent())) {
            passage.add("fever_number", new Span(at, at + 1));
            if (degrees.isPresent() || (celsius && decimal && written)) {
                passage.add("temperature_high", new Span(at, degrees.orElse(at + 1)));
            }
        }
    }

    private static void year(Passage passage, int at, double value) {
        if (value >= FIRST_YEAR && value <= LAST_YEAR && value == Math.rint(value)) {
            passage.add(ends(passage, "unit.for", at) ? "long_time" : "long_ago", new Span(at, at + 1));
        }
    }

    private static Optional<Integer> unit(Passage passage, String unit, int at) {
        return at < passage.tokens().size() && !passage.tokens().get(at).gap().endsSentence()
                ? passage.ends("unit." + unit, at).stream().max(Integer::compare)
                : Optional.empty();
    }

    private static boolean ends(Passage passage, String entry, int at) {
        for (int from = Math.max(0, at - LONGEST_BEFORE); from < at; from++) {
            if (passage.ends(entry, from).contains(at)) {
                return true;
            }
        }
        return false;
    }
}
