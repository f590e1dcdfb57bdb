package dev.unknot;

import dev.unknot.chat.ChatId;
import dev.unknot.telegram.ApiUrl;
import dev.unknot.telegram.BotToken;
import dev.unknot.telegram.Limits;
import dev.unknot.telegram.WebhookAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the operator has set in the environment.
///
/// @param token from BotFather; without one the playground runs
/// @param api which Bot API server is spoken to
/// @param database where state is kept; empty where the playground may keep it until it stops
/// @param port of the playground, or on Telegram of `/health`; 0 for any that is free
/// @param webhook where Telegram brings updates to; empty to ask for them
/// @param limits how fast to send
/// @param storage where pictures for inline cards are uploaded; empty where those go without
/// @param content the folder that holds `dialogs/` and `data/`
record Settings(
        Optional<BotToken> token,
        ApiUrl api,
        Optional<String> database,
        int port,
        Optional<WebhookAddress> webhook,
        Limits limits,
        Optional<ChatId> storage,
        Path content) {

    static final String TOKEN = "TELEGRAM_BOT_TOKEN";
    static final String API = "TELEGRAM_API_URL";
    static final String DATABASE = "UNKNOT_DATABASE";
    static final String PORT = "UNKNOT_PORT";
    static final String WEBHOOK = "UNKNOT_WEBHOOK_URL";
    static final String LIMITS = "UNKNOT_LIMITS";
    static final String STORAGE = "UNKNOT_STORAGE_CHAT";
    static final String LOG = "UNKNOT_LOG";
    static final String CONTENT = "UNKNOT_CONTENT";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;
    private static final String DEFAULT_DATABASE = "jdbc:sqlite:unknot.db";

    /// What came of reading them.
    sealed interface Read {

        /// They can be used.
        record Good(Settings settings) implements Read {}

        /// They cannot.
        ///
        /// @param faults one line each: which, what is wrong, what it should be; never a secret
        record Bad(List<String> faults) implements Read {}
    }

    /// Reads the environment. An empty setting counts as none.
    static Read read(Map<String, String> environment) {
        return new Reader(environment).read();
    }

    /// Where a bot keeps its state when nothing else is set.
    String databaseOrDefault() {
        return database.orElse(DEFAULT_DATABASE);
    }

    private static final class Reader {

        private final Map<String, String> environment;
        private final List<String> faults = new ArrayList<>();

        Reader(Map<String, String> environment) {
            this.environment = environment;
        }

        Read read() {
            Optional<BotToken> token = value(TOKEN, BotToken::parse,
                    "is not a bot token; it should look like 123456789:letters-and-digits, as BotFather gives it");
            Optional<ApiUrl> api = value(API, ApiUrl::parse,
                    "is not the address of a server; it should look like http://localhost:8081");
            Optional<String> database = value(DATABASE, Reader::database,
                    "is not a database; it should begin with jdbc:sqlite: or jdbc:postgresql://");
            Optional<Integer> port = value(PORT, Reader::port,
                    "is not a port; it should be a number from 0 to " + HIGHEST_PORT);
            Optional<WebhookAddress> webhook = value(WEBHOOK, WebhookAddress::parse,
                    "is not an address for a webhook; it should look like https://bot.example.org/unknot");
            Optional<Limits> limits = value(LIMITS, Limits::parse,
                    "is not a limit for sending; it should be four numbers such as 30,5,1,20, or off");
            Optional<ChatId> storage = value(STORAGE, Reader::channel,
                    "is not the number of a channel; it should look like -1001234567890");
            // The log reads it by itself, before anything else runs.
            value(LOG, text -> text.equals("text") || text.equals("json") ? Optional.of(text) : Optional.empty(),
                    "is not a way to log; it should be text or json");
            Optional<Path> content = value(CONTENT, text -> Optional.of(Path.of(text)), "");
            return faults.isEmpty()
                    ? new Read.Good(new Settings(token, api.orElse(ApiUrl.TELEGRAM), database,
                            port.orElse(DEFAULT_PORT), webhook, limits.orElse(Limits.TELEGRAM), storage,
                            content.orElse(Path.of(""))))
                    : new Read.Bad(faults);
        }

        private <T> Optional<T> value(String name, Function<String, Optional<T>> parsed, String fault) {
            String text = environment.getOrDefault(name, "").strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> value = parsed.apply(text);
            if (value.isEmpty()) {
                faults.add(name + " " + fault);
            }
            return value;
        }

        private static Optional<ChatId> channel(String text) {
            return text.matches("-100\\d{5,14}") ? Optional.of(new ChatId(Long.parseLong(text))) : Optional.empty();
        }

        private static Optional<Integer> port(String text) {
            return text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT
                    ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
        }

        private static Optional<String> database(String text) {
            return text.startsWith("jdbc:sqlite:") || text.startsWith("jdbc:postgresql:")
                    ? Optional.of(text)
                    : Optional.empty();
        }
    }
}
