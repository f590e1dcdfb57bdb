package dev.unknot.content;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// One phrase, ready to be said.
sealed interface Phrase {

    /// Says it with its arguments, escaped.
    ///
    /// @throws IllegalArgumentException when an argument is missing
    String say(String key, Map<String, ?> arguments);

    /// The phrase that a text of a words file stands for.
    static Phrase of(String text, ULocale language) {
        return IcuPhrasebook.isPattern(text)
                ? new Pattern(new MessageFormat(text, language), MessageCheck.arguments(text))
                : new Plain(text);
    }

    /// Said as it is written.
    record Plain(String text) implements Phrase {
        @Override
        public String say(String key, Map<String, ?> arguments) {
            return text;
        }
    }

    /// Said by ICU. Its format is not safe for threads, so each saying has its own copy.
    record Pattern(MessageFormat format, Set<String> wanted) implements Phrase {
        @Override
        public String say(String key, Map<String, ?> arguments) {
            if (!arguments.keySet().containsAll(wanted)) {
                throw new IllegalArgumentException(key + " wants " + wanted + ", and was given " + arguments.keySet());
            }
            Map<String, Object> escaped = new HashMap<>();
            arguments.forEach((name, value) -> escaped.put(name, value instanceof Number ? value : escape(value)));
            return format.clone().format(escaped);
        }

        private static String escape(Object value) {
            return value.toString()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;");
        }
    }
}
