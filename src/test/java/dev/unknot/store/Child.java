package dev.unknot.store;

import dev.unknot.chat.ChatId;
import dev.unknot.coach.Session;
import dev.unknot.coach.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// A process of its own that uses the store until it is done or killed.
final class Child {

    static final String OPEN = "open";
    static final String SAVE = "save";
    static final ChatId CHAT = new ChatId(77);

    private Child() {}

    /// Opens and leaves, or saves version after version and says each when it is kept.
    public static void main(String[] args) {
        Store store = Store.open(args[0], InstantSource.system());
        for (long version = 1; args[1].equals(SAVE); version++) {
            if (!store.sessions().save(CHAT, session(version))) {
                throw new IllegalStateException("not kept: " + version);
            }
            System.out.println(version);
        }
        store.close();
    }

    static Session session(long version) {
        return new Session(version, new Stage.Rescreening(2, false), null, version);
    }

    static Process start(String flag, String url, String task) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        flag,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        url,
                        task)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
