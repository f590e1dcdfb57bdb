package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.ChatId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Stretch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakPostTest {

    private static final int CAPTION = 1024;
    private static final Set<String> NINE = Set.of(
            "march_in_place", "shoulder_rolls", "walk_break", "chest_opener", "cross_body_shoulder", "self_hug",
            "shoulder_blade_squeeze", "scapular_squeeze", "belly_breathing");

    private final Team.Knowledge knowledge = RealContent.knowledge();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ru"})
    void everyPostFitsUnderItsPictureAndSaysWhoLeavesItOutAndWhenToStop(String language) {
        Phrasebook words = knowledge.tongues().of(language);
        BreakPost post = new BreakPost(words, knowledge.gallery(), knowledge.privateChat());
        Plan plan = Plan.fresh(new ChatId(-5), Plan.Kind.GROUP, "", language);

        for (Stretch stretch : knowledge.set().all()) {
            String open = caption(post.open(plan, stretch, new Count(500, 500)));
            String closed = caption(post.closed(stretch, new Count(500, 500)));

            assertTrue(closed.length() <= CAPTION, stretch.id() + " " + closed.length());
            assertTrue(open.contains(words.say("stretches/" + stretch.id() + "/whoSkips")));
            assertTrue(open.contains(words.say("bot/practice/stop")));
        }
    }

    @Test
    void onlyTheGeneralSetIsEverPosted() {
        Set<String> posted = new HashSet<>();

        IntStream.range(0, 500).forEach(turn -> posted.add(knowledge.set().at(turn).id()));

        assertEquals(NINE, posted);
    }

    @Test
    void eachComesOnceBeforeOneComesAgain() {
        List<String> round = IntStream.range(100, 109).mapToObj(turn -> knowledge.set().at(turn).id()).toList();

        assertEquals(NINE, Set.copyOf(round));
    }

    private static String caption(Outgoing.Card card) {
        return card instanceof Outgoing.Illustrated shown ? shown.caption() : "";
    }
}
