package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import java.util.ArrayList;
import java.util.List;

/// Draws one exercise: its picture with this person's dose, the steps, where to feel it, when to stop.
final class PracticeCard {

    static final String NEXT = "next";
    static final String BACK = "back";
    static final String EASIER = "easier";
    static final String SKIP = "skip";
    static final String HURTS = "hurts";

    private final Phrasebook words;
    private final Captions captions;
    private final Pictures pictures;

    PracticeCard(Knowledge knowledge) {
        this.words = knowledge.words();
        this.captions = new Captions(words);
        this.pictures = knowledge.pictures();
    }

    Outgoing.Card draw(Stage.Practising stage) {
        Planned item = stage.plan().items().get(stage.at());
        return new Outgoing.Show(
                pictures.of(item.id(), item.dose()), captions.caption(stage.plan(), stage.at()), buttons(stage));
    }

    /// Buttons name the exercise they were made for, so that a double tap does not skip the next one.
    private Keyboard buttons(Stage.Practising stage) {
        boolean last = stage.at() == stage.plan().items().size() - 1;
        List<Button> ways = new ArrayList<>();
        if (stage.at() > 0) {
            ways.add(tap("back", BACK, stage, Button.Style.PLAIN));
        }
        ways.add(tap(last ? "finish" : "next", NEXT, stage, last ? Button.Style.SUCCESS : Button.Style.PRIMARY));
        List<Button> others = new ArrayList<>();
        if (!stage.plan().items().get(stage.at()).easier()) {
            others.add(tap("makeEasier", EASIER, stage, Button.Style.PLAIN));
        }
        others.add(tap("skip", SKIP, stage, Button.Style.PLAIN));
        others.add(tap("hurts", HURTS, stage, Button.Style.DANGER));
        return new Keyboard(List.of(ways, others));
    }

    private Button tap(String key, String what, Stage.Practising stage, Button.Style style) {
        return new Button.Tap(
                words.say("bot/practice/" + key),
                Token.of(Token.PRACTICE, what, Integer.toString(stage.at())),
                style);
    }
}
