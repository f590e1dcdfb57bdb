package dev.unknot.team;

import dev.unknot.chat.Clip;
import dev.unknot.stretch.Stretch;
import java.util.Optional;

/// What is posted, in the language of each plan.
final class Posts {

    private final Tongues tongues;
    private final GeneralSet set;
    private final Gallery gallery;
    private final String privateChat;

    Posts(Tongues tongues, GeneralSet set, Gallery gallery, String privateChat) {
        this.tongues = tongues;
        this.set = set;
        this.gallery = gallery;
        this.privateChat = privateChat;
    }

    BreakPost in(Plan plan) {
        return new BreakPost(tongues.of(plan.language()), gallery, privateChat);
    }

    /// Whose turn it is in a chat.
    Stretch next(Plan plan) {
        return set.at(plan.turn());
    }

    /// What is done in a break; empty where that exercise is there no more.
    Optional<Stretch> stretch(Break last) {
        return set.find(last.exercise());
    }

    Optional<Clip> clip(Stretch stretch) {
        return gallery.follow(stretch.id(), stretch.dose());
    }
}
