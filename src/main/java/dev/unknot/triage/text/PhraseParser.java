package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a phrase as it is written in the content: words, `word*`, `a|b`, `[a b|c]`, `(maybe)`, `...`,
/// `#`, `@concept` and `$`.
final class PhraseParser {

    private static final Pattern CONCEPT = Pattern.compile("@[a-z0-9_]+");

    private final String written;
    private int at;
    private int depth;

    private PhraseParser(String written) {
        this.written = written;
    }

    /// @throws IllegalArgumentException with the reason where it is none
    static List<Part> parse(String written) {
        PhraseParser parser = new PhraseParser(written);
        List<Part> parts = parser.run();
        if (parser.at < written.length()) {
            throw new IllegalArgumentException("\"" + written.charAt(parser.at) + "\" has no beginning");
        }
        return parts;
    }

    private List<Part> run() {
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(part());
        } while (skip(' '));
        return parts;
    }

    private Part part() {
        if (skip('(')) {
            return new Part.Maybe(group(')'));
        }
        return skip('[') ? group(']') : simple();
    }

    private Part group(char end) {
        List<List<Part>> ways = new ArrayList<>();
        depth++;
        do {
            ways.add(run());
        } while (skip('|'));
        depth--;
        if (!skip(end)) {
            throw new IllegalArgumentException("\"" + end + "\" is missing");
        }
        return ways.size() == 1 && ways.getFirst().size() == 1 ? ways.getFirst().getFirst() : new Part.OneOf(ways);
    }

    /// Words in a row of bars; inside a group the bars part its ways.
    private Part simple() {
        List<Part> ways = new ArrayList<>();
        do {
            ways.add(atom(word()));
        } while (depth == 0 && skip('|'));
        return joined(ways);
    }

    private String word() {
        int start = at;
        while (at < written.length() && " ()[]|".indexOf(written.charAt(at)) < 0) {
            at++;
        }
        return written.substring(start, at);
    }

    private static Part joined(List<Part> ways) {
        if (ways.size() > 1 && ways.stream().allMatch(Part.Word.class::isInstance)) {
            return Part.Word.of(ways.stream().flatMap(way -> ((Part.Word) way).forms()).toList());
        }
        return ways.size() == 1 ? ways.getFirst() : new Part.OneOf(ways.stream().map(List::of).toList());
    }

    private static Part atom(String way) {
        return switch (way) {
            case "..." -> new Part.Between();
            case "#" -> new Part.Digits();
            case "$" -> new Part.End();
            default -> way.startsWith("@") ? concept(way) : Part.Word.of(List.of(form(way)));
        };
    }

    private static Part concept(String way) {
        if (!CONCEPT.matcher(way).matches()) {
            throw new IllegalArgumentException("\"" + way + "\": write concepts like \"@limb\"");
        }
        return new Part.Concept(way.substring(1));
    }

    private static Part.Form form(String way) {
        boolean prefix = way.endsWith("*");
        String text = prefix ? way.substring(0, way.length() - 1) : way;
        if (!text.isEmpty() && Folding.isPlainWord(text)) {
            return new Part.Form(text, prefix);
        }
        String folded = Folding.fold(text);
        boolean plain = text.codePoints().noneMatch(point -> Character.isUpperCase(point) || Folding.isApostrophe(point));
        if (folded.isEmpty() || !plain || (Tokenizer.tokens(text).size() != 1 && !text.equals("/"))) {
            throw new IllegalArgumentException("nothing typed is like \"" + way
                    + "\"; write small letters, single spaces and no apostrophes");
        }
        return new Part.Form(folded, prefix);
    }

    private boolean skip(char expected) {
        boolean there = at < written.length() && written.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
