package dev.unknot.triage.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Cuts a text into words, numbers and emoji, and keeps what punctuation says of how they belong
/// together. It looks at every character once.
final class Tokenizer {

    private static final int LONGEST = 40;
    private static final int WILL = "'ll".length();

    /// No message of 4,096 characters has more words, unless it is made to.
    private static final int MOST = 800;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet questions = new BitSet();
    private Gap gap = Gap.SENTENCE;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length() && tokenizer.tokens.size() < MOST) {
            tokenizer.step();
        }
        return tokenizer.asked();
    }

    /// The tokens, each with the mark at the end of its sentence.
    private List<Token> asked() {
        boolean asked = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            boolean last = i + 1 == tokens.size() || tokens.get(i + 1).gap().endsSentence();
            asked = last ? questions.get(i) : asked;
            tokens.set(i, asked ? token.inQuestion() : token);
        }
        return List.copyOf(tokens);
    }

    private void step() {
        int point = text.codePointAt(at);
        if (Character.isLetter(point)) {
            takeWord();
        } else if (Character.isDigit(point)) {
            take(number());
        } else if (isSlashOfNumbers(point) || isEmoji(point)) {
            take(at + Character.charCount(point));
        } else {
            apart(point);
            at += Character.charCount(point);
        }
    }

    /// "I'll" is two words: as one it would be "ill".
    private void takeWord() {
        int end = word();
        if (end - at > WILL && isWill(end - WILL)) {
            take(end - WILL);
            take(end, "will");
        } else {
            take(end);
        }
    }

    private boolean isWill(int from) {
        return Folding.isApostrophe(text.charAt(from)) && text.regionMatches(true, from + 1, "ll", 0, 2);
    }

    private void take(int end) {
        take(end, Folding.fold(text.substring(at, Math.min(end, at + LONGEST))));
    }

    private void take(int end, String word) {
        if (!word.isEmpty()) {
            tokens.add(new Token(word, at, end, gap));
            gap = Gap.SPACE;
        }
        at = end;
    }

    /// Apostrophes and invisible characters do not end a word that goes on after them.
    private int word() {
        int end = at;
        int next = at;
        while (next < text.length()) {
            int point = text.codePointAt(next);
            boolean inside = Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!inside && !Folding.isApostrophe(point) && Character.getType(point) != Character.FORMAT) {
                break;
            }
            next += Character.charCount(point);
            end = inside ? next : end;
        }
        return end;
    }

    private int number() {
        int end = at;
        while (end < text.length() && end - at < LONGEST && isDigit(end)) {
            end++;
        }
        boolean decimal = end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1);
        if (decimal) {
            end += 2;
            while (end < text.length() && end - at < LONGEST && isDigit(end)) {
                end++;
            }
        }
        return Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isSlashOfNumbers(int point) {
        return point == '/' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean isEmoji(int point) {
        return point > 0xFF && Character.isEmoji(point) && !Character.isEmojiModifier(point);
    }

    private void apart(int point) {
        Gap found = switch (point) {
            case '?', '¿' -> Gap.QUESTION;
            case '.', '!', ';', '\n', '\r', '¡', '。' -> Gap.SENTENCE;
            case ':', '(', ')', '–', '—', '…', '|' -> Gap.CLAUSE;
            case '-' -> isDash() ? Gap.CLAUSE : Gap.SPACE;
            case ',', '،', '、' -> Gap.COMMA;
            default -> Gap.SPACE;
        };
        gap = found.compareTo(gap) > 0 ? found : gap;
        if (point == '?' && !tokens.isEmpty()) {
            questions.set(tokens.size() - 1);
        }
    }

    /// A hyphen joins words, a dash has space around it.
    private boolean isDash() {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }
}
