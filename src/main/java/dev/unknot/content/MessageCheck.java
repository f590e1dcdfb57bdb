package dev.unknot.content;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether each phrase can be shown: it parses, is not too long, and its tags are in order.
final class MessageCheck {

    private static final Pattern TAG = Pattern.compile("</?[a-z]+>");

    private final Problems problems;

    MessageCheck(Problems problems) {
        this.problems = problems;
    }

    /// Reports the faults of every phrase.
    void check(Phrases phrases) {
        for (Phrases.Entry entry : phrases.all()) {
            PhraseKind kind = PhraseKind.of(entry.key());
            entry.texts().forEach(text -> check(text, kind));
        }
    }

    private void check(Node.Text text, PhraseKind kind) {
        String message = text.value();
        int shown = kind.tags() ? Tags.shown(message) : message.length();
        if (shown > kind.longest()) {
            problems.add(Rule.TOO_LONG, text.spot(), "is " + shown + " characters long; there is room for "
                    + kind.longest() + " on " + article(kind));
        }
        if (kind.tags()) {
            Tags.fault(message).ifPresent(fault -> problems.add(Rule.BAD_TAG, text.spot(), fault));
        } else if (TAG.matcher(message).find()) {
            problems.add(Rule.BAD_TAG, text.spot(), "tags are not read on " + article(kind) + "; remove them");
        }
        if (IcuPhrasebook.isPattern(message)) {
            parse(text);
        }
    }

    private void parse(Node.Text text) {
        try {
            arguments(text.value());
        } catch (IllegalArgumentException e) {
            problems.add(Rule.BAD_MESSAGE, text.spot(), "ICU cannot read this: " + e.getMessage());
        } catch (IndexOutOfBoundsException e) {
            problems.add(Rule.BAD_MESSAGE, text.spot(), "ICU cannot read this: a number is too large");
        }
    }

    private static String article(PhraseKind kind) {
        return kind == PhraseKind.ALERT ? "an alert" : "a " + Spelling.of(kind);
    }

    /// The names of the arguments that a message wants.
    ///
    /// @throws IllegalArgumentException where it is no message
    static Set<String> arguments(String message) {
        Set<String> names = new TreeSet<>();
        if (!IcuPhrasebook.isPattern(message)) {
            return names;
        }
        MessagePattern pattern = new MessagePattern(message);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part.Type type = pattern.getPartType(i);
            if (type == MessagePattern.Part.Type.ARG_NAME || type == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }
}
