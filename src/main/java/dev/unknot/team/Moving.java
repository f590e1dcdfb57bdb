package dev.unknot.team;

import dev.unknot.chat.ChatId;

/// A chat lives on under another number, and all of it goes there. A break that is open ends: its
/// post stays behind, and its number may be that of another message by now.
final class Moving {

    private final Plans plans;
    private final Breaks breaks;

    Moving(Plans plans, Breaks breaks) {
        this.plans = plans;
        this.breaks = breaks;
    }

    void move(ChatId from, ChatId to) {
        plans.find(from).ifPresent(plan -> breaks.find(from)
                .flatMap(last -> breaks.finish(from, Schedule.week(plan, last.due())))
                .ifPresent(last -> breaks.drop(from, last.card())));
        plans.move(from, to);
    }
}
