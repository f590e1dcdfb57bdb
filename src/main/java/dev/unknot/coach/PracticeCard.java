package dev.unknot.coach;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws one exercise: its picture with this person's dose, the steps, where to feel it, when to stop.
/// The picture comes first because it carries the dose; the movement takes its place on a tap, and the
/// clip to follow along with comes as a message of its own, below the steps.
final class PracticeCard {

    static final String NEXT = "next";
    static final String BACK = "back";
    static final String EASIER = "easier";
    static final String SKIP = "skip";
    static final String HURTS = "hurts";
    static final String STILL = "still";
    static final String MOTION = "motion";
    static final String FOLLOW = "follow";

    private final Phrasebook words;
    private final Captions captions;
    private final Pictures pictures;
    private final Clips clips;

    PracticeCard(Knowledge knowledge) {
        this.words = knowledge.words();
        this.captions = new Captions(words);
        this.pictures = knowledge.pictures();
        this.clips = knowledge.clips();
    }

    Outgoing.Card draw(Stage.Practising stage) {
        Planned item = stage.item();
        Optional<Outgoing.Card> clip = switch (stage.view()) {
            case STILL -> Optional.empty();
            case MOTION -> clips.motion(item.id())
                    .map(loop -> new Outgoing.Play(loop, captions.caption(stage.plan(), stage.at()), buttons(stage)));
            case FOLLOW -> clips.follow(item.id(), item.dose())
                    .map(film -> new Outgoing.Play(film, captions.following(stage.plan(), stage.at()), buttons(stage)));
        };
        return clip.orElseGet(() -> new Outgoing.Show(
                pictures.of(item.id(), item.dose()), captions.caption(stage.plan(), stage.at()), buttons(stage)));
    }

    /// Buttons name the exercise they were made for, so that a double tap does not skip the next one.
    private Keyboard buttons(Stage.Practising stage) {
        return new Keyboard(List.of(ways(stage), views(stage), others(stage)));
    }

    private List<Button> ways(Stage.Practising stage) {
        boolean last = stage.at() == stage.plan().items().size() - 1;
        List<Button> ways = new ArrayList<>();
        if (stage.at() > 0) {
            ways.add(tap("back", BACK, stage, Button.Style.PLAIN));
        }
        ways.add(tap(last ? "finish" : "next", NEXT, stage, last ? Button.Style.SUCCESS : Button.Style.PRIMARY));
        return ways;
    }

    /// Only what there is, and not what is shown already.
    private List<Button> views(Stage.Practising stage) {
        Planned item = stage.item();
        List<Button> views = new ArrayList<>();
        if (stage.view() != View.STILL) {
            views.add(tap("still", STILL, stage, Button.Style.PLAIN));
        } else if (clips.motion(item.id()).isPresent()) {
            views.add(tap("motion", MOTION, stage, Button.Style.PLAIN));
        }
        if (stage.view() != View.FOLLOW && clips.follow(item.id(), item.dose()).isPresent()) {
            views.add(tap("follow", FOLLOW, stage, Button.Style.PLAIN));
        }
        return views;
    }

    private List<Button> others(Stage.Practising stage) {
        List<Button> others = new ArrayList<>();
        if (!stage.item().easier()) {
            others.add(tap("makeEasier", EASIER, stage, Button.Style.PLAIN));
        }
        others.add(tap("skip", SKIP, stage, Button.Style.PLAIN));
        others.add(tap("hurts", HURTS, stage, Button.Style.DANGER));
        return others;
    }

    private Button tap(String key, String what, Stage.Practising stage, Button.Style style) {
        return new Button.Tap(
                words.say("bot/practice/" + key),
                Token.of(Token.PRACTICE, what, Integer.toString(stage.at())),
                style);
    }
}
