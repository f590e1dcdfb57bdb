package dev.unknot.content;

import dev.unknot.figure.Drawn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// One case for each rule. The switch has no default, so a rule without a case does not compile.
final class BrokenRules {

    private static final String SYMPTOMS = "dialogs/symptoms.json";
    private static final String FLAGS = "data/red-flags.json";
    private static final String ROUTINES = "data/routines.json";
    private static final String NUMBERS = "data/emergency-numbers.json";
    private static final String RULES = "data/reading/rules.json";
    private static final String READING = "data/reading/en.json";
    private static final String TILT = "data/stretches/neck_side_tilt/stretch.json";
    private static final String BOT = "dialogs/en/bot.json";
    private static final String QUESTION_WORDS = "dialogs/en/questions.json";
    private static final String FLAG_WORDS = "dialogs/en/flags.json";
    private static final String VERDICT_WORDS = "dialogs/en/verdicts.json";
    private static final String STRETCH_WORDS = "dialogs/en/stretches.json";

    private static final String STILL = "data/stretches/neck_side_tilt/still.jpg";
    private static final Path POSE = Path.of("data/stretches/neck_side_tilt/pose.json");
    private static final String FILTER = "{ \"code\": \"ACUTE_72H\", \"when\": \"duration.days\" }";

    private BrokenRules() {}

    static BrokenRule of(Rule rule) {
        return switch (rule) {
            case MISSING_FILE -> broken(content -> content.delete(ROUTINES), ROUTINES);
            case NOT_UTF8 -> broken(
                    content -> content.write(ROUTINES, "{\"d\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)), ROUTINES);
            case NOT_JSON -> replaced(SYMPTOMS, "\"severity\",", "\"severity\"", ":9");
            case WRONG_SCHEMA -> replaced(FLAGS, "red-flags.schema", "flags.schema", ":2 /$schema");
            case UNKNOWN_KEY -> replaced(SYMPTOMS, "\"askWhen\"", "\"askwhen\"", ":7 /questions/1/askwhen");
            case MISSING_KEY -> replaced(TILT, "\"level\": 1,", "", ":1 ");
            case DOUBLE_KEY -> replaced(TILT, "\"level\": 1,", "\"level\": 1, \"level\": 2,", ":4 /level");
            case WRONG_TYPE -> replaced(TILT, "\"level\": 1", "\"level\": \"1\"", ":4 /level");
            case UNKNOWN_VALUE -> replaced(TILT, "\"chair\"", "\"chiar\"", ":6 /equipment/0");
            case OUT_OF_RANGE -> replaced(TILT, "\"level\": 1", "\"level\": 4", ":4 /level");
            case EMPTY -> replaced(TILT, "[\"neck\", \"shoulder_top\"]", "[]", ":7 /regions");
            case BAD_ID -> replaced(NUMBERS, "\"from_mobiles\"", "\"from mobiles\"", ":4 /countries/0/also/0/when");
            case DOUBLE_ID -> replaced(FLAGS, FILTER, FILTER + ",\n" + FILTER, ":16 /filters/1/code");
            case UNKNOWN_QUESTION -> replaced(FLAGS, "danger.heart", "dangr.heart", ":5 /flags/0/when");
            case UNKNOWN_OPTION -> replaced(FLAGS, "duration.weeks", "duration.week", ":11 /flags/3/when");
            case CONDITION_LOOKS_AHEAD ->
                replaced(SYMPTOMS, "{ \"unsure\": \"danger\" }", "\"duration.days\"", ":7 /questions/1/askWhen");
            case SCALE_CONDITION_ON_PICK ->
                replaced(FLAGS, "\"on\": \"severity\"", "\"on\": \"danger\"", ":9 /flags/2/when/on");
            case MISSING_QUESTION -> broken(
                    content -> content.replace(SYMPTOMS, "\"id\": \"feel\"", "\"id\": \"feels\"")
                            .replace(QUESTION_WORDS, "\"feel\"", "\"feels\""),
                    SYMPTOMS + " /questions");
            case RESTATES_OTHERWISE ->
                replaced(SYMPTOMS, "\"restates\": \"danger\"", "\"restates\": \"duration\"", ":7 /questions/1/restates");
            case FLAG_UNREACHABLE -> replaced(READING, "\"DESPAIR\"", "\"CHEST_PAIN\"", "");
            case BAD_PHRASE -> replaced(READING, "cant go on", "can't go on", ":11 /flags/DESPAIR/0");
            case UNKNOWN_CONCEPT -> replaced(READING, "(my) @limb", "(my) @lims", ":8 /concepts/numb");
            case MISSING_CONCEPT -> replaced(RULES, "\"neck\"]", "\"nape\", \"neck\"]", READING, " ");
            case UNUSED_CONCEPT -> replaced(READING, "\"leg\":", "\"lag\": [\"lag\"], \"leg\":", ":6 /concepts/lag");
            case CIRCULAR_CONCEPT -> replaced(READING, "\"arm*\"", "\"arm*\", \"my @limb\"", ":5 /concepts/arm");
            case EXAMPLE_MISREAD -> replaced(READING, "my legs are numb", "my legs are fine", ":22 /examples/0");
            case MISCOUNTED -> replaced("data/tips.json", "[[], []]", "[[]]", "dialogs/en/tips.json", ":3 /desk/items");
            case FLAG_NOT_LIFTABLE -> replaced(FLAGS, "\"by\": \"computed\"",
                    "\"by\": \"computed\", \"liftable\": true", ":6 /flags/1/liftable");
            case MISSING_WORDS -> replaced(QUESTION_WORDS, "\"weeks\": { \"button\": \"Weeks\" }", "\"weeks\": {}",
                    " /duration/options/weeks/button");
            case UNUSED_WORDS -> replaced(QUESTION_WORDS, "\"severity\": {",
                    "\"severity\": { \"options\": { \"bad\": { \"button\": \"Bad\" } },",
                    ":18 /severity/options/bad/button");
            case UNKNOWN_FLAG -> replaced(FLAG_WORDS, "\"SEVERE\":",
                    "\"SEVER\": { \"reason\": \"pain\" },\n\"SEVERE\":", ":5 /SEVER/reason");
            case MISSING_FLAG_WORDS ->
                replaced(FLAG_WORDS, ", \"reason\": \"severe pain\"", "", " /SEVERE/reason");
            case MISSING_ADVICE ->
                replaced(FLAGS, "[\"sit_down\"]", "[\"sit_down\", \"rest\"]", VERDICT_WORDS, " /advice/rest");
            case STRETCH_WITHOUT_WORDS ->
                replaced(STRETCH_WORDS, "\"feel\": \"A mild pull.\",", "", " /chin_tuck/feel");
            case BAD_MESSAGE -> replaced(BOT, "one {# session}", "one {# session", ":4 /sessions");
            case WRONG_ARGUMENT -> replaced(FLAG_WORDS, "severe pain", "{level} pain", ":5 /SEVERE/reason");
            case TOO_LONG -> replaced(BOT, "\"Next\"", "\"Show me the next exercise, if you please\"",
                    ":6 /buttons/next");
            case BAD_TAG -> replaced(VERDICT_WORDS, "now.</b>", "now.", ":3 /emergency");
            case FOLDER_WITHOUT_STRETCH -> broken(
                    content -> content.write("data/stretches/neck_tilt/still.jpg", "picture"), "data/stretches/neck_tilt");
            case DOSE_OUT_OF_RANGE -> replaced(TILT, "\"holdSeconds\": 20", "\"holdSeconds\": 90",
                    ":9 /dose/holdSeconds");
            case BAD_POSE -> broken(
                    content -> content.write("data/stretches/neck_side_tilt/pose.json", "{\n\"who\": \"nobody\"\n}"),
                    "data/stretches/neck_side_tilt/pose.json:");
            case UNKNOWN_FILTER -> replaced(TILT, "ACUTE_72H", "ACUTE_72", ":11 /skipIf/0");
            case UNKNOWN_STRETCH -> replaced(ROUTINES, "@strength\"]", "chin_tick\"]", ":13 /templates/0/items/1");
            case REGION_WITHOUT_PREFERENCE ->
                replaced(ROUTINES, "\"region\": \"side_back\"", "\"region\": \"neck\"", ":3 /preferences");
            case TEMPLATE_INCOMPLETE ->
                replaced(ROUTINES, "\"slot\": \"any\", \"minutes\": 15", "\"slot\": \"morning\", \"minutes\": 15",
                        ":12 /templates");
            case MISSING_PICTURE -> broken(content -> content.delete(STILL), STILL);
            case PICTURE_OUTDATED -> broken(
                    content -> content.write("data/stretches/neck_side_tilt/pose.json", read(POSE))
                            .write("data/stretches/neck_side_tilt/drawn.json",
                                    "{ \"still.jpg\": \"" + Drawn.print("{ \"lean\": 1 }") + "\" }"),
                    STILL);
            case UNKNOWN_COUNTRY -> replaced(NUMBERS, "\"AU\"", "\"AA\"", ":4 /countries/0/iso");
            case COUNTRY_TWICE -> replaced(NUMBERS, "\"AU\"", "\"GB\"", ":5 /countries/1/iso");
            case BAD_NUMBER -> replaced(NUMBERS, "\"000\"", "\"triple zero\"", ":4 /countries/0/numbers/0");
        };
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BrokenRule broken(UnaryOperator<Edited> edit, String place) {
        return new BrokenRule(edit, place);
    }

    private static BrokenRule replaced(String file, String old, String changed, String place) {
        return replaced(file, old, changed, file, place);
    }

    private static BrokenRule replaced(String file, String old, String changed, String reported, String place) {
        return new BrokenRule(content -> content.replace(file, old, changed), reported + place);
    }
}
