package dev.unknot.coach;

import dev.unknot.chat.Incoming;
import dev.unknot.chat.Input;
import dev.unknot.chat.Phrasebook;
import dev.unknot.stretch.Outcome;
import java.time.InstantSource;
import java.util.Optional;

/// Decides what one event in a private chat leads to. It changes nothing by itself.
final class Conversation {

    private final People people;
    private final Scenes scenes;
    private final Commands commands;
    private final Listening listening;
    private final Phrasebook words;

    Conversation(Languages languages, String language, People people, Rhythms rhythms, InstantSource clock) {
        Knowledge knowledge = languages.in(language);
        this.people = people;
        this.scenes = new Scenes(knowledge, people, rhythms, clock);
        this.commands = new Commands(scenes, knowledge, new LanguageScene(languages, knowledge.words()), people, clock);
        this.listening = new Listening(knowledge, scenes, commands);
        this.words = knowledge.words();
    }

    Turn turn(Person person, Optional<Session> session, Incoming incoming) {
        Optional<Stage> stage = session.map(Session::stage);
        boolean seenBefore = session.filter(one -> one.update() == incoming.update()).isPresent();
        return offered(switch (incoming.input()) {
            case Input.Press press -> pressed(person, session, press, seenBefore);
            case Input _ when seenBefore -> again(person, stage);
            case Input.Command(var name, var argument) -> commands.run(person, stage, name, argument);
            case Input.Typed(var text, var origin, _) ->
                listening.typed(person, stage, text, origin == Input.Origin.WRITTEN);
            case Input.Shared(var latitude, var longitude) -> shared(person, stage, latitude, longitude);
            case Input.Unreadable(var kind) -> unreadable(person, stage, kind);
            // The hall leads these to the team room.
            case Input.Query _, Input.Membership _, Input.Migrated _, Input.TopicChanged _, Input.Chosen _ ->
                again(person, stage);
        });
    }

    /// After the first finished session reminders are offered, once, unless it got worse.
    private Turn offered(Turn turn) {
        boolean good = turn.stage().isEmpty() && turn.done().filter(done -> done.outcome() != Outcome.WORSE).isPresent();
        boolean first = good && turn.person().rhythm() == null && people.done(turn.person().chat()).isEmpty();
        return first ? turn.saying(scenes.reminders.plan.offer()) : turn;
    }

    /// The card of a turn once more, in this language.
    Turn anew(Turn turn) {
        return turn.stage()
                .map(stage -> scenes.again(turn.person(), stage, ""))
                .map(again -> turn.showing(again))
                .orElse(turn);
    }

    /// @param seenBefore whether its answer may have been cut off
    private Turn pressed(Person person, Optional<Session> session, Input.Press press, boolean seenBefore) {
        Token token = Token.parse(press.token());
        Optional<Stage> stage = session.map(Session::stage);
        return switch (token.scene()) {
            case Token.MENU -> menu(person, stage, token, press);
            case Token.COUNTRY -> country(person, stage, token, press);
            case Token.RHYTHM -> scenes.reminders.plan.press(person, stage, token).inPlaceOf(press.card());
            case Token.ZONE -> scenes.reminders.typed.placed(person, stage, token).inPlaceOf(press.card());
            case Token.NUDGE -> scenes.nudge.press(person, stage, token, press);
            case Token.CRISIS -> token.part(0).equals("back")
                    ? again(person, stage)
                    : scenes.crisis.press(person, stage, token);
            case Token.HEARD -> scenes.heard.press(person, stage, token);
            default -> session.filter(one -> one.shows(press.card()))
                    .map(one -> seenBefore
                            ? scenes.now(person, one.stage(), "")
                            : scenes.press(person, one.stage(), token))
                    .orElseGet(() -> Turn.aside(person, stage).alerting(words.say("bot/staleCard")));
        };
    }

    /// A leaf of a leaflet takes the place of the one it was turned from; all else is said anew.
    private Turn menu(Person person, Optional<Stage> stage, Token token, Input.Press press) {
        Turn turn = commands.run(person, stage, token.part(0), token.part(1));
        return token.part(1).isEmpty() ? turn : turn.inPlaceOf(press.card());
    }

    private Turn country(Person person, Optional<Stage> stage, Token token, Input.Press press) {
        Turn picker = Turn.aside(person, stage, scenes.countries.picker(page(token.part(1))));
        return switch (token.part(0)) {
            case CountryScene.SET -> scenes.countries.known(token.part(1))
                    .map(country -> scenes.settled(person.in(country), stage).inPlaceOf(press.card()))
                    .orElse(picker);
            case CountryScene.TURN -> picker.inPlaceOf(press.card());
            default -> picker;
        };
    }

    private static int page(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }

    private Turn unreadable(Person person, Optional<Stage> stage, Input.Kind kind) {
        String what = words.say("bot/unreadable/" + kind.name().toLowerCase(java.util.Locale.ROOT));
        Turn turn = Turn.aside(person, stage, new dev.unknot.chat.Outgoing.Say(what, dev.unknot.chat.Keyboard.NONE));
        return stage.filter(Stage.Interviewing.class::isInstance)
                .map(at -> scenes.again(person, at, what))
                .orElse(turn);
    }

    /// A place tells the time zone, but is no answer to a question about health.
    private Turn shared(Person person, Optional<Stage> stage, double latitude, double longitude) {
        return stage.filter(Stage.Interviewing.class::isInstance).isPresent()
                ? unreadable(person, stage, Input.Kind.PLACE)
                : scenes.reminders.zones.located(person, stage, latitude, longitude);
    }

    private Turn again(Person person, Optional<Stage> stage) {
        return stage.map(at -> scenes.again(person, at, ""))
                .orElseGet(() -> Turn.aside(person, stage, scenes.menu.welcome(person)));
    }
}
