package dev.unknot.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.ChatId;
import dev.unknot.chat.ChatKind;
import dev.unknot.chat.Delivery;
import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Sender;
import dev.unknot.telegram.MessageRules;
import dev.unknot.triage.text.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Inline cards with the real words and exercises.
class InlineCardsTest {

    private static final Set<String> GENERAL = Set.of(
            "march_in_place", "shoulder_rolls", "walk_break", "chest_opener", "cross_body_shoulder", "self_hug",
            "shoulder_blade_squeeze", "scapular_squeeze", "belly_breathing");
    private static final Screener SCREENER = RealContent.screener();

    private final List<Outgoing> sent = new ArrayList<>();
    private final InlineCards cards = new InlineCards(
            RealContent.knowledge(),
            (_, what, _) -> {
                sent.add(what);
                return new Delivery.Delivered(null);
            },
            (text, language) -> !SCREENER.read(text, language).counting().isEmpty());

    private Outgoing.Cards answer(String language, String text, String offset) {
        cards.hear(new Incoming(1, Address.of(new ChatId(7)), ChatKind.ANYWHERE, new Sender(7, language),
                new Input.Query("77", text, offset)));
        return assertInstanceOf(Outgoing.Cards.class, sent.getLast());
    }

    private static List<String> ids(Outgoing.Cards cards) {
        return cards.choices().stream().map(Outgoing.Choice::id).toList();
    }

    /// All pages of the answer.
    private List<String> all(String language, String text) {
        List<String> all = new ArrayList<>();
        Outgoing.Cards page = answer(language, text, "");
        all.addAll(ids(page));
        while (!page.next().isEmpty()) {
            page = answer(language, text, page.next());
            all.addAll(ids(page));
        }
        return all;
    }

    @Test
    void anEmptyQueryBringsTheWholeGeneralSetPageByPage() {
        List<String> all = all("en", "");

        assertEquals(GENERAL, Set.copyOf(all));
        assertEquals(9, all.size());
        assertEquals(5, answer("en", "", "").choices().size());
        assertEquals("", answer("en", "", "5").next());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | neck             | shoulder_rolls
            en-GB | Stiff NECK       | shoulder_rolls
            en    | walk             | walk_break
            en    | breathing        | belly_breathing
            de    | Nackenschmerzen  | shoulder_rolls
            de-AT | rucken           | self_hug
            de    | Rücken           | self_hug
            es    | cuello           | shoulder_rolls
            es-MX | omoplatos        | shoulder_blade_squeeze
            ru    | шеи              | shoulder_rolls
            ru    | дыхание          | belly_breathing
            fr    | shoulders        | cross_body_shoulder
            """)
    void aCardIsFoundByItsNameAndByWhatItIsFor(String language, String text, String id) {
        List<String> found = all(language, text);

        assertTrue(found.contains(id), found::toString);
        assertTrue(found.size() < GENERAL.size(), found::toString);
    }

    @Test
    void whatFitsBestComesFirst() {
        assertEquals("chest_opener", answer("en", "chest opener", "").choices().getFirst().id());
        assertEquals("walk_break", answer("en", "walk break", "").choices().getFirst().id());
        assertEquals(List.of("cross_body_shoulder", "shoulder_blade_squeeze", "shoulder_rolls"),
                ids(answer("en", "shoulder", "")).subList(0, 3));
    }

    @Test
    void whereNothingIsFoundAllAreShownAndThatIsSaid() {
        Outgoing.Cards nothing = answer("en", "pizza", "");

        assertEquals(GENERAL, Set.copyOf(all("en", "pizza")));
        assertEquals("Nothing like that. Here are all, or ask me ›", nothing.door().label());
        assertEquals("What suits me? Ask in private ›", answer("en", "neck", "").door().label());
        assertEquals("check", nothing.door().argument());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chest pain", "my arm is numb", "dizzy after a fall", "neck pain and fever"})
    void wordsThatSpeakOfDangerGetNoExerciseButTheWayToAPrivateChat(String text) {
        Outgoing.Cards none = answer("en", text, "");

        assertEquals(List.of(), none.choices());
        assertEquals("Better look at this in private first ›", none.door().label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "nec", "neck", "stiff neck", "neck pain", "desk break", "shoulder", "upper back", "chest opener"})
    void ordinaryWordsDoNot(String text) {
        assertEquals(false, answer("en", text, "").choices().isEmpty());
    }

    /// A query comes with every letter that is typed.
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ru"})
    void noCardIsWithheldWhileItsNameIsBeingTyped(String language) {
        for (String id : GENERAL) {
            String name = RealContent.tongues().of(language).say("stretches/" + id + "/name");
            for (int typed = 1; typed <= name.length(); typed++) {
                String soFar = name.substring(0, typed);
                assertEquals(false, answer(language, soFar, "").choices().isEmpty(), soFar);
            }
            assertTrue(all(language, name).contains(id), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999999", "9", "500"})
    void aPageThatNobodyOfferedDoesNoHarm(String offset) {
        Outgoing.Cards page = answer("en", "", offset);

        assertTrue(page.choices().size() <= 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "ru"})
    void everyCardHasPictureDoseStopLineAndTheWayToThePrivateCheckAndIsTakenByTelegram(String language) {
        List<Outgoing.Choice> all = new ArrayList<>(answer(language, "", "").choices());
        all.addAll(answer(language, "", "5").choices());
        String stop = RealContent.tongues().of(language).say("bot/practice/stop");

        for (Outgoing.Choice choice : all) {
            Outgoing.Show card = assertInstanceOf(Outgoing.Show.class, choice.card());
            assertTrue(card.picture().id().startsWith(choice.id()));
            assertTrue(card.caption().contains("<b>" + choice.description() + "</b>"), card.caption());
            assertTrue(card.caption().endsWith(stop), card.caption());
            assertEquals(RealContent.knowledge().privateChat(), assertInstanceOf(Button.Link.class, card.keyboard().rows().getFirst().getFirst()).url());
        }
        assertEquals(9, all.size());
        for (Outgoing answered : sent) {
            assertEquals(Optional.empty(), MessageRules.objection(answered));
        }
    }

    @Test
    void thePicturesOfAllCardsAreKnownBeforehand() {
        assertEquals(GENERAL, cards.pictures().stream().map(picture -> picture.id().split(" ")[0]).collect(Collectors.toSet()));
    }
}
