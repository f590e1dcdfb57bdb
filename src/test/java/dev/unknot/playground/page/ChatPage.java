package dev.unknot.playground.page;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/// The playground's page as a person uses it: by what is written on it. Every method waits until what
/// it needs is there, and fails with what is on the screen instead after ten seconds.
public final class ChatPage {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(40);

    private static final String WORDS = """
            return [...document.querySelectorAll(arguments[0])].map(bubble => {
              const meta = bubble.querySelector('.meta')?.innerText ?? '';
              return bubble.innerText.slice(0, bubble.innerText.length - meta.length).trim();
            })""";
    private static final String LAST_LABELLED = """
            return [...document.querySelectorAll(arguments[0])]
              .filter(element => element.innerText.trim() === arguments[1] && element.checkVisibility()).at(-1)""";

    private static final String LAST_BEGINNING = """
            return [...document.querySelectorAll('.keys .key')]
              .filter(key => key.innerText.trim().startsWith(arguments[0])).at(-1)""";

    private final ChromeDriver driver;
    private final Browser browser;

    ChatPage(ChromeDriver driver, Browser browser) {
        this.driver = driver;
        this.browser = browser;
        until("the page is ready", () -> !all(".chat-entry").isEmpty());
    }

    /// The window this page is in.
    public Browser browser() {
        return browser;
    }

    /// Presses START in an empty chat.
    public ChatPage start() {
        return click("#composer .wide", "START");
    }

    /// Writes a text and sends it.
    public ChatPage type(String text) {
        return draft(text).key(Keys.ENTER);
    }

    /// Writes a text and leaves it in the message field.
    public ChatPage draft(String text) {
        script("arguments[0].focus()", one("#words"));
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
        return this;
    }

    /// Presses a key where the focus is.
    public ChatPage key(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
        return this;
    }

    /// Presses the latest button under a message that says this.
    public ChatPage press(String label) {
        return click(".key", label);
    }

    /// Presses the latest button under a message whose words begin like this, whatever they end with
    /// at that moment.
    public ChatPage pressBeginning(String words) {
        until("a button begins with " + words + " and is pressed", () -> {
            Object button = script(LAST_BEGINNING, words);
            if (button instanceof WebElement element) {
                element.click();
            }
            return button != null;
        });
        return this;
    }

    /// Whether the latest button that says this waits for the bot's answer.
    public boolean isWaiting(String label) {
        return "true".equals(labelled(".key", label).getDomAttribute("aria-busy"));
    }

    /// The labels of the buttons under the latest message that has any, row by row.
    public List<String> buttons() {
        return strings("""
                return [...document.querySelectorAll('.keys')].at(-1)
                  ?.querySelectorAll('.key').values().map(key => key.innerText.trim()).toArray() ?? []""");
    }

    /// The words of all messages in the open chat, oldest first.
    public List<String> bubbles() {
        return strings(WORDS, ".row:not(.service) .bubble");
    }

    /// The words of the latest message of somebody else.
    public String lastBubble() {
        List<String> theirs = strings(WORDS, ".row.other:not(.service) .bubble");
        return theirs.isEmpty() ? "" : theirs.getLast();
    }

    /// Waits until the latest message of somebody else has this in it.
    public ChatPage sees(String words) {
        until("the last bubble says " + words, () -> lastBubble().contains(words));
        return this;
    }

    /// How many photos of the open chat are there to be seen, fully loaded.
    public int photosShown() {
        return ((Number) script("""
                return [...document.querySelectorAll('.photo img:not(.backdrop)')]
                  .filter(image => image.complete && image.naturalWidth > 0).length""")).intValue();
    }

    /// Waits until so many photos are shown.
    public ChatPage seesPhotos(int count) {
        until(count + " photos are shown", () -> photosShown() == count);
        return this;
    }

    /// Becomes the person of this name, in their private chat.
    public ChatPage become(String name) {
        one("#person").click();
        click(".menu [role=menuitemradio] .menu-words > span", name);
        until("we are " + name, () -> one("#person").getText().contains(name));
        return this;
    }

    /// The titles of all chats of this person, the latest first.
    public List<String> chats() {
        return all(".chat-title").stream().map(WebElement::getText).map(String::trim).toList();
    }

    /// Opens the chat with this title.
    public ChatPage openChat(String title) {
        click(".chat-title", title);
        until(title + " is open", () -> one("#chat-title").getText().equals(title));
        return this;
    }

    /// What stands under the title: what the bot does, or who is in the chat.
    public String subtitle() {
        return one("#chat-subtitle").getText();
    }

    /// Chooses from the attach menu: `Photo`, `Sticker`, `Voice message`…
    public ChatPage attach(String what) {
        one("#attach").click();
        return click(".menu [role=menuitem]", what);
    }

    /// Chooses from the menu of the chat.
    public ChatPage chatMenu(String what) {
        one("#chat-menu").click();
        return click(".menu [role=menuitem]", what);
    }

    /// Fills the field with this label in the open dialog.
    public ChatPage fill(String label, String value) {
        WebElement field = labelled("dialog label > span", label)
                .findElement(By.xpath("following-sibling::*"));
        if (!field.getTagName().equals("select")) {
            field.clear();
        }
        field.sendKeys(value);
        return this;
    }

    /// Presses a button of the open dialog.
    public ChatPage confirm(String label) {
        return click("dialog button", label);
    }

    /// The commands, or inline results, that the page proposes at this moment.
    public List<String> proposals() {
        return all(".suggested-title").stream().filter(WebElement::isDisplayed).map(WebElement::getText).toList();
    }

    /// Opens the command menu by its button.
    public ChatPage openCommands() {
        one("#commands").click();
        return this;
    }

    /// Moves the clock: `+10 min`, `+1 h` or `Next due`.
    public ChatPage clock(String step) {
        return click("#clock-steps button", step);
    }

    /// The bot's time as the page shows it.
    public String clock() {
        return one("#clock-now").getText();
    }

    /// Waits for a text that shows for a moment.
    public ChatPage seesToast(String words) {
        until("a toast says " + words, () -> all(".toast.shown").stream().anyMatch(it -> it.getText().contains(words)));
        return this;
    }

    /// Waits for an alert with this text and dismisses it.
    public ChatPage dismissAlert(String words) {
        until("an alert says " + words, () -> one("dialog.alert").getText().contains(words));
        return confirm("OK");
    }

    /// Clicks the visible element of this kind that says exactly this; the latest, if several do.
    public ChatPage click(String selector, String label) {
        // A card may be edited between the look and the click: then look again.
        until(selector + " says " + label + " and is clicked", () -> {
            labelled(selector, label).click();
            return true;
        });
        return this;
    }

    /// The first element of this kind.
    public WebElement one(String selector) {
        until(selector + " is there", () -> !all(selector).isEmpty());
        return all(selector).getFirst();
    }

    /// All elements of this kind at this moment.
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /// The words on what has the focus; none where it has none.
    public String focused() {
        return (String) script("return document.activeElement.innerText?.trim() ?? ''");
    }

    /// Runs JavaScript in the page.
    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /// Waits until something is so.
    public void until(String what, Supplier<Boolean> isSo) {
        await(what).atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(POLL)
                .ignoreExceptionsInstanceOf(org.openqa.selenium.WebDriverException.class)
                .until(isSo::get);
    }

    private WebElement labelled(String selector, String label) {
        until(selector + " says " + label, () -> script(LAST_LABELLED, selector, label) != null);
        return (WebElement) script(LAST_LABELLED, selector, label);
    }

    private List<String> strings(String script, Object... arguments) {
        return ((List<?>) script(script, arguments)).stream().map(String::valueOf).toList();
    }
}
