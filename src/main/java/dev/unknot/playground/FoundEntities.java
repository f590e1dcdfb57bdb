package dev.unknot.playground;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Telegram finds in a text by itself: commands, mentions, addresses, hashtags.
final class FoundEntities {

    private static final Map<String, Pattern> PATTERNS = patterns();

    private FoundEntities() {}

    static FormattedText in(FormattedText given) {
        FormattedText found = given;
        for (var kind : PATTERNS.entrySet()) {
            found = with(found, kind.getKey(), kind.getValue().matcher(found.text()));
        }
        return found;
    }

    private static FormattedText with(FormattedText before, String type, Matcher matcher) {
        List<ObjectNode> entities = new ArrayList<>(before.entities());
        while (matcher.find()) {
            if (!before.overlaps(matcher.start(), matcher.end())) {
                entities.add(Json.object()
                        .put("type", type)
                        .put("offset", matcher.start())
                        .put("length", matcher.end() - matcher.start()));
            }
        }
        return new FormattedText(before.text(), entities);
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("url", Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)]"));
        patterns.put("email", Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"));
        patterns.put("bot_command", Pattern.compile("(?<![\\w/<>])/\\w{1,64}(@\\w{3,32})?(?![\\w/])"));
        patterns.put("mention", Pattern.compile("(?<![\\w@./])@\\w{3,32}(?!\\w)"));
        patterns.put("hashtag", Pattern.compile("(?<![\\w#&])#(?!\\d+\\b)[\\p{L}\\p{N}_]+"));
        return patterns;
    }
}
