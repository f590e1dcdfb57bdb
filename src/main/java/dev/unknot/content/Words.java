package dev.unknot.content;

import dev.unknot.chat.Phrasebook;
import java.util.List;

/// All that is said in one language.
///
/// @param language the name of its folder, such as `en`
/// @param faq what people often ask, in order
/// @param tips the topics of tips, in order; their words are `tips/<topic>/title` and `/items`
public record Words(String language, Phrasebook phrases, List<Faq> faq, List<String> tips) {

    public Words {
        faq = List.copyOf(faq);
        tips = List.copyOf(tips);
    }
}
