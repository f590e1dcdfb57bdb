package dev.unknot.reminder;

import dev.unknot.reminder.PlanWords.Meaning;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts what somebody typed into marks, from left to right.
final class PlanScanner {

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4})?(?!\\d)");
    private static final Pattern TIME_AND_STOP = Pattern.compile("\\d{1,2}\\.\\d{2}\\.");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?!\\d)");
    private static final Pattern NUMBER_AND_WORD = Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:(\\p{L}{1,3})\\s+)?(\\p{L}+)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?!\\d)");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4}(?:[.,]\\d)?)\\s*(\\p{L}+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SPACE = Pattern.compile("[\\s,;&+]+");

    private final PlanWords words;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private int at;

    private PlanScanner(PlanWords words, String text) {
        this.words = words;
        this.text = text;
    }

    static List<Mark> marks(PlanWords words, String typed) {
        String text = typed.toLowerCase(Locale.ROOT).strip()
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\b([ap])\\.\\s?m\\b\\.?", "$1m");
        PlanScanner scanner = new PlanScanner(words, text);
        while (scanner.at < text.length()) {
            scanner.step();
        }
        return scanner.marks;
    }

    private void step() {
        if (take(SPACE) == null && !date() && !clock() && !amount() && !number() && !word()) {
            char sign = text.charAt(at++);
            if (sign == '-') {
                marks.add(new Mark.Word(Meaning.TO));
            } else if (".!?'’\"()".indexOf(sign) < 0) {
                marks.add(new Mark.Other(String.valueOf(sign)));
            }
        }
    }

    private boolean date() {
        Matcher iso = take(ISO_DATE);
        if (iso != null) {
            marks.add(Dates.of(iso.group(3), iso.group(2), iso.group(1), iso.group()));
            return true;
        }
        return date(DOTTED) || date(SLASHED) || dayAndMonth();
    }

    /// What is no day of the year may be a time with a full stop behind it.
    private boolean date(Pattern pattern) {
        Matcher date = looking(pattern);
        if (date == null) {
            return false;
        }
        Mark read = Dates.of(date.group(1), date.group(2), date.group(3), date.group());
        if (read instanceof Mark.Impossible && TIME_AND_STOP.matcher(date.group()).matches()) {
            return false;
        }
        at = date.end();
        marks.add(read);
        return true;
    }

    /// `24 dec`, also with a small word in between.
    private boolean dayAndMonth() {
        Matcher pair = looking(NUMBER_AND_WORD);
        if (pair == null || !isFiller(pair.group(2))) {
            return false;
        }
        Optional<Month> month = words.of(pair.group(3)).flatMap(Dates::month);
        if (month.isEmpty()) {
            return false;
        }
        at = pair.end();
        marks.add(Dates.of(pair.group(1), Integer.toString(month.get().getValue()), null, pair.group()));
        return true;
    }

    private boolean clock() {
        Matcher clock = take(CLOCK);
        if (clock == null) {
            clock = take(FOUR_DIGITS);
        }
        if (clock == null) {
            return false;
        }
        marks.add(clock(clock.group(1), clock.group(2), clock.group()));
        return true;
    }

    private boolean amount() {
        Matcher amount = looking(AMOUNT);
        Optional<Duration> unit = amount == null ? Optional.empty() : words.of(amount.group(2)).flatMap(PlanScanner::unit);
        if (amount == null || unit.isEmpty()) {
            return false;
        }
        at = amount.end();
        double many = Double.parseDouble(amount.group(1).replace(',', '.'));
        marks.add(new Mark.Amount(Duration.ofSeconds(Math.round(unit.get().toSeconds() * many))));
        return true;
    }

    static Optional<Duration> unit(Meaning meaning) {
        return switch (meaning) {
            case MINUTE -> Optional.of(Duration.ofMinutes(1));
            case HOUR -> Optional.of(Duration.ofHours(1));
            case HALF_HOUR -> Optional.of(Duration.ofMinutes(30));
            case DAY -> Optional.of(Duration.ofDays(1));
            case WEEK -> Optional.of(Duration.ofDays(7));
            default -> Optional.empty();
        };
    }

    private boolean isFiller(@Nullable String word) {
        return word == null || words.of(word).equals(Optional.of(Meaning.FILLER));
    }

    /// A day where the name of a month stands before it, minutes behind `every`, else an hour.
    private boolean number() {
        Matcher number = take(NUMBER);
        if (number == null) {
            return false;
        }
        String written = number.group();
        Optional<Meaning> before = marks.isEmpty() || !(marks.getLast() instanceof Mark.Word(var meaning))
                ? Optional.empty()
                : Optional.of(meaning);
        Optional<Month> month = before.flatMap(Dates::month);
        if (month.isPresent()) {
            marks.removeLast();
            marks.add(Dates.of(written, Integer.toString(month.get().getValue()), null, written));
        } else if (before.equals(Optional.of(Meaning.EVERY)) && written.length() < 5) {
            marks.add(new Mark.Amount(Duration.ofMinutes(Integer.parseInt(written))));
        } else {
            marks.add(clock(written, "00", written));
        }
        return true;
    }

    private Mark clock(String hours, String minutes, String written) {
        take(SPACE);
        Optional<Meaning> half = half();
        int hour = hours.length() > 2 ? 99 : Integer.parseInt(hours);
        boolean twelve = half.isPresent() && hour >= 1 && hour <= 12;
        int inDay = !twelve ? hour : hour % 12 + (half.get() == Meaning.PM ? 12 : 0);
        boolean possible = inDay < 24 && Integer.parseInt(minutes) < 60 && (half.isEmpty() || twelve);
        return possible
                ? new Mark.Clock(LocalTime.of(inDay, Integer.parseInt(minutes)), half.isEmpty() && open(hours))
                : new Mark.Impossible(written);
    }

    private static boolean open(String hours) {
        return !hours.startsWith("0") && Integer.parseInt(hours) <= 12;
    }

    private Optional<Meaning> half() {
        Matcher word = looking(WORD);
        Optional<Meaning> half = word == null
                ? Optional.empty()
                : words.of(word.group()).filter(meaning -> meaning == Meaning.AM || meaning == Meaning.PM);
        if (half.isPresent() && word != null) {
            at = word.end();
        }
        return half;
    }

    private boolean word() {
        for (int count = words.longest(); count > 0; count--) {
            Matcher phrase = take(Pattern.compile("\\p{L}+(?:['’]?\\s?\\p{L}+){" + (count - 1) + "}(?!\\p{L})"), words);
            if (phrase != null) {
                words.of(phrase.group()).ifPresent(this::meant);
                return true;
            }
        }
        Matcher unknown = take(WORD);
        if (unknown == null) {
            return false;
        }
        marks.add(new Mark.Other(unknown.group()));
        return true;
    }

    private void meant(Meaning meaning) {
        if (meaning == Meaning.FILLER) {
            return;
        }
        if (meaning.compareTo(Meaning.MONDAY) >= 0 && meaning.compareTo(Meaning.SUNDAY) <= 0) {
            marks.add(new Mark.Weekday(DayOfWeek.valueOf(meaning.name())));
        } else if (meaning == Meaning.NOON || meaning == Meaning.MIDNIGHT) {
            marks.add(new Mark.Clock(meaning == Meaning.NOON ? LocalTime.NOON : LocalTime.MIDNIGHT, false));
        } else {
            marks.add(new Mark.Word(meaning));
        }
    }

    private @Nullable Matcher take(Pattern pattern, PlanWords known) {
        Matcher matcher = looking(pattern);
        if (matcher == null || known.of(matcher.group()).isEmpty()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private @Nullable Matcher take(Pattern pattern) {
        Matcher matcher = looking(pattern);
        if (matcher != null) {
            at = matcher.end();
        }
        return matcher;
    }

    private @Nullable Matcher looking(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher : null;
    }
}
