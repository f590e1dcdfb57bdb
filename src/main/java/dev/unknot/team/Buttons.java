package dev.unknot.team;

import dev.unknot.chat.Address;
import dev.unknot.chat.Button;
import dev.unknot.chat.Phrasebook;
import dev.unknot.reminder.Habit;
import dev.unknot.reminder.HabitCode;
import java.util.Map;

/// Makes the buttons of the cards about one plan: in its own chat they carry no number of it, which
/// may change, and in a private chat they do.
///
/// @param at where the card stands
record Buttons(Phrasebook words, Plan plan, Address at) {

    /// @param key of its label
    Button tap(String key, String action, String... parts) {
        return Button.Tap.plain(words.say("team/buttons/" + key), token(action, parts));
    }

    /// One that makes the habit what it carries.
    Button set(String label, String action, Habit habit, boolean chosen) {
        return ticked(label, chosen, action, HabitCode.of(habit));
    }

    Button ticked(String label, boolean chosen, String action, String... parts) {
        String shown = chosen ? words.say("team/buttons/chosen", Map.of("label", label)) : label;
        return Button.Tap.plain(shown, token(action, parts));
    }

    String token(String action, String... parts) {
        return at.chat().equals(plan.chat()) ? Token.of(action, parts) : Token.about(plan.chat(), action, parts);
    }
}
