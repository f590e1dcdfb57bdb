package dev.unknot.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.unknot.chat.Button;
import dev.unknot.chat.Keyboard;
import dev.unknot.chat.MessageId;
import dev.unknot.chat.Outgoing;
import dev.unknot.chat.Picture;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageRulesTest {

    private static Optional<String> objection(String text) {
        return MessageRules.objection(new Outgoing.Say(text, Keyboard.NONE));
    }

    private static Optional<String> objection(Keyboard keyboard) {
        return MessageRules.objection(new Outgoing.Replace(new MessageId(1), new Outgoing.Say("x", keyboard)));
    }

    private static Optional<String> caption(int length) {
        Picture picture = new Picture("p", () -> new byte[0]);
        return MessageRules.objection(new Outgoing.Show(picture, "x".repeat(length), Keyboard.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "plain",
        "<b>bold <i>and slanted</i></b> &lt;3 &amp; &#39;so on&#x27;",
        "<a href=\"https://example.org/?a=1&amp;b=2\">there</a>",
        "<blockquote>quoted</blockquote><code>x</code><u>y</u>"
    })
    void goodTextMeetsNoObjection(String text) {
        assertEquals(Optional.empty(), objection(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>never closed             | <b> is not closed
            <b><i>crossed</b></i>       | </b> closes nothing
            closed</b>                  | </b> closes nothing
            <h1>too large</h1>          | unknown tag <h1>
            a < b                       | one of < > & is not escaped
            salt & pepper               | one of < > & is not escaped
            """)
    void badTextIsNamed(String text, String objection) {
        assertEquals(Optional.of(objection), objection(text));
    }

    @Test
    void lengthIsCountedAfterTagsAndEscapesAreRead() {
        String most = "<b>" + "&amp;".repeat(4096) + "</b>";

        assertEquals(Optional.empty(), objection(most));
        assertEquals(Optional.of("4097 characters, not 1 to 4096"), objection(most + "x"));
        assertEquals(Optional.of("0 characters, not 1 to 4096"), objection(" \n"));
    }

    @Test
    void whatTelegramCountsTwiceIsCountedTwice() {
        assertEquals(Optional.of("4098 characters, not 1 to 4096"), objection("\uD83D\uDE42".repeat(2049)));
    }

    @Test
    void aCaptionMayBeEmptyButNotLong() {
        assertEquals(Optional.empty(), caption(0));
        assertEquals(Optional.empty(), caption(1024));
        assertEquals(Optional.of("1025 characters, not 0 to 1024"), caption(1025));
    }

    @Test
    void aButtonCarriesAtMost64Bytes() {
        assertEquals(Optional.empty(), objection(Keyboard.row(Button.Tap.plain("ok", "x".repeat(64)))));
        assertEquals(
                Optional.of("button \"ok\" carries 66 bytes, not 1 to 64"),
                objection(Keyboard.row(Button.Tap.plain("ok", "é".repeat(33)))));
        assertEquals(
                Optional.of("button \"ok\" carries 0 bytes, not 1 to 64"),
                objection(Keyboard.row(Button.Tap.plain("ok", ""))));
    }

    @Test
    void buttonsNeedALabelAndAnAddressAndRoom() {
        assertEquals(Optional.of("a button without a label"), objection(Keyboard.row(Button.Tap.plain(" ", "x"))));
        assertEquals(Optional.of("button \"go\" leads nowhere"), objection(Keyboard.row(new Button.Link("go", ""))));
        assertEquals(
                Optional.of("more than 8 buttons in a row or 100 in all"),
                objection(new Keyboard(List.of(Collections.nCopies(9, Button.Tap.plain("a", "b"))))));
    }

    @Test
    void anAlertIsShortAndAFileIsNotEmpty() {
        assertEquals(Optional.empty(), MessageRules.objection(Outgoing.Alert.silent("1")));
        assertEquals(
                Optional.of("201 characters, not 0 to 200"),
                MessageRules.objection(new Outgoing.Alert("1", "x".repeat(201), true)));
        assertEquals(
                Optional.of("an empty file"), MessageRules.objection(new Outgoing.Document("a.txt", "", "here it is")));
    }

    private static Optional<String> offered(String id, String title, Outgoing.Card card) {
        Outgoing.Choice choice = new Outgoing.Choice(id, title, "", card);
        return MessageRules.objection(new Outgoing.Cards("1", List.of(choice), "", new Outgoing.Door("Check", "check")));
    }

    @Test
    void aChoiceNeedsAnIdATitleAndNothingButLinks() {
        Outgoing.Say words = new Outgoing.Say("words", Keyboard.row(new Button.Link("go", "https://example.org")));

        assertEquals(Optional.empty(), offered("a", "A", words));
        assertEquals(Optional.of("an id of 0 bytes, not 1 to 64"), offered("", "A", words));
        assertEquals(Optional.of("an id of 66 bytes, not 1 to 64"), offered("é".repeat(33), "A", words));
        assertEquals(Optional.of("choice \"a\" without a title"), offered("a", " ", words));
        assertEquals(
                Optional.of("choice \"a\" with a button that is no link"),
                offered("a", "A", new Outgoing.Say("words", Keyboard.row(Button.Tap.plain("tap", "x")))));
    }

    @Test
    void aChoiceWithAPictureMustStandByItsWordsToo() {
        Picture picture = new Picture("p", () -> new byte[0]);

        assertEquals(
                Optional.of("0 characters, not 1 to 4096"), offered("a", "A", new Outgoing.Show(picture, "", Keyboard.NONE)));
        assertEquals(
                Optional.of("1025 characters, not 0 to 1024"),
                offered("a", "A", new Outgoing.Show(picture, "x".repeat(1025), Keyboard.NONE)));
    }

    @Test
    void anAnswerToAQueryHasAtMostFiftyChoicesEachOnceAndADoor() {
        Outgoing.Choice one = new Outgoing.Choice("a", "A", "", new Outgoing.Say("words", Keyboard.NONE));
        Outgoing.Door door = new Outgoing.Door("Check", "check");

        assertEquals(
                Optional.of("51 choices, not 0 to 50"),
                MessageRules.objection(new Outgoing.Cards("1", Collections.nCopies(51, one), "", door)));
        assertEquals(
                Optional.of("two choices with one id"),
                MessageRules.objection(new Outgoing.Cards("1", List.of(one, one), "", door)));
        assertEquals(
                Optional.of("the next page is told in more than 64 bytes"),
                MessageRules.objection(new Outgoing.Cards("1", List.of(one), "5".repeat(65), door)));
        assertEquals(
                Optional.of("\"a b\" cannot follow /start"),
                MessageRules.objection(new Outgoing.Cards("1", List.of(one), "", new Outgoing.Door("Check", "a b"))));
        assertEquals(
                Optional.of("a button without a label"),
                MessageRules.objection(new Outgoing.Cards("1", List.of(one), "", new Outgoing.Door("", "check"))));
    }

    @Test
    void askingNeedsWordsOnBothButtons() {
        assertEquals(Optional.empty(), asking("Send", "Cancel"));
        assertEquals(Optional.of("a button without a label"), asking("", "Cancel"));
        assertEquals(Optional.of("a button without a label"), asking("Send", " "));
        assertEquals(Optional.of("0 characters, not 1 to 4096"), MessageRules.objection(new Outgoing.Settled("")));
    }

    private static Optional<String> asking(String label, String cancel) {
        return MessageRules.objection(new Outgoing.Ask("Where?", Outgoing.Wanted.PLACE, label, cancel));
    }
}
