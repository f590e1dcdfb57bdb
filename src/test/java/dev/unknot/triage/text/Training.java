package dev.unknot.triage.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes `data/reading/learned/<language>.json` for all languages from the training part of the
/// labelled messages. What the words say means the same in every language, so all are learned from at
/// once. Before, each message is read with what was learned from the other four fifths of the meanings,
/// and the figures of that are printed: they tell how strict to be.
///
/// Arguments, all or none: from which odds (as a logarithm) on a text is an emergency, a sign to be seen
/// today, and one at all; below which odds what the rules found is not raised, for CLINICIAN and for
/// URGENT. Without arguments those of the last training.
public final class Training {

    private static final Path MESSAGES = Path.of("src/test/resources/messages");
    private static final Path LEARNED = Path.of("data/reading/learned");

    /// By these files no rule was written: what the rules made of them is what they make of any message.
    private static final Pattern NOT_TUNED = Pattern.compile("((de|es)-w5|..-w[67]|en-w8.|en-w9[bc]|..-y[0-9]+)\\.jsonl");

    private static final List<String> LANGUAGES = List.of("en", "es", "de", "ru");
    private static final List<Double> ODDS = List.of(-1.25, -0.4, -0.4, -2.0, -2.0);

    /// Kinds of emergency that are learned each by itself, and the flags that are of the kind: where words
    /// speak for one without saying which, it is asked about by its commonest flag.
    private static final Map<String, Set<String>> EMERGENCIES = Map.of(
            "CARDIAC_CHEST_PAIN", Set.of("CARDIAC_CHEST_PAIN", "CARDIAC_NO_CHEST_PAIN", "EXERTIONAL_PAIN_NOW", "AORTIC_TEARING",
                    "PULMONARY_BREATHLESS", "BREATHLESS_SEVERE", "COUGHING_BLOOD", "COLLAPSE_SEIZURE", "PREG_CHEST_BREATH"),
            "STROKE_SIGNS", Set.of("STROKE_SIGNS", "ARTERY_DISSECTION", "FIVE_DS", "THUNDERCLAP_HEADACHE", "GCA_VISION_LOSS"),
            "BLADDER_BOWEL_LOSS", Set.of("BLADDER_BOWEL_LOSS", "SADDLE_NUMBNESS", "BOTH_LEGS_WEAK", "GAIT_SUDDEN",
                    "CORD_COMBINATION", "SPINAL_PROCEDURE_RECENT"),
            "MENINGITIS_SIGNS", Set.of("MENINGITIS_SIGNS", "SEPSIS_SIGNS", "DEEP_NECK_INFECTION"),
            "TRAUMA_MAJOR", Set.of("TRAUMA_MAJOR", "TRAUMA_WITH_NEURO", "STRANGULATION", "ANTICOAG_INJURY",
                    "ANTICOAG_SUDDEN_SPINE_PAIN", "DIVING_DECOMPRESSION"),
            "SUICIDAL_TEXT", Set.of("SUICIDAL_TEXT", "SELF_HARM_TEXT"));
    private static final String URGENT = "UNSURE_SCREEN_1";
    private static final String ANY = "UNMATCHED_WORRY";
    private static final int MOST_WORDS = 24_000;
    private static final int MOST_OF_KIND = 1000;
    private static final int FOLDS = 5;
    private static final int FOLDS_OF = 50;

    private final List<Message> messages;
    private final List<Features> features;
    private final List<Double> odds;
    private final List<Taught> parts;
    private final Map<String, Stacking> stacked;

    private Training(List<Message> messages, List<Double> odds) {
        this.messages = messages;
        this.features = messages.parallelStream().map(Training::features).toList();
        this.odds = odds;
        this.parts = IntStream.range(0, FOLDS).mapToObj(fold -> learn(at -> fold(at) != fold)).toList();
        this.stacked = stacked();
    }

    public static void main(String... arguments) throws IOException {
        List<Double> odds = arguments.length == 0 ? ODDS : Arrays.stream(arguments).map(Double::valueOf).toList();
        Training training = new Training(Messages.all(MESSAGES).stream().filter(Message::isForTraining).toList(), odds);
        training.printFigures();
        training.write();
    }

    private static Features features(Message message) {
        Features features = Screeners.real().features(message.text(), message.lang());
        return isNotTuned(message) ? features : features.withoutRules();
    }

    private static boolean isNotTuned(Message message) {
        return NOT_TUNED.matcher(message.file()).matches();
    }

    private void write() throws IOException {
        Files.createDirectories(LEARNED);
        Taught taught = learn(_ -> true);
        for (String language : LANGUAGES) {
            ObjectNode file = new ObjectMapper().createObjectNode();
            file.put("$schema", "../../../dialogs/schema/reading-learned.schema.json");
            file.put("from", messages.size() + " messages of the training part, of all languages; logistic regression over"
                    + " words, pairs and pieces of words, concepts, what the rules found, what the most similar"
                    + " messages were, and which flags go with the words");
            taught.learned(language, stacked).judgements()
                    .forEach(judgement -> add(file.withArray("judgements").addObject(), judgement));
            ObjectNode lines = file.putObject("messages");
            labelled(language, _ -> true).forEach(message ->
                    lines.withObject("/" + message.tier()).withArray("/" + codes(message)).add(message.words()));
            Files.writeString(LEARNED.resolve(language + ".json"), LearnedText.of(file));
        }
    }

    private static void add(ObjectNode node, Judgement judgement) {
        node.put("flag", judgement.flag().code());
        node.put("bias", rounded(judgement.bias()));
        node.put("least", judgement.least());
        if (!judgement.harmless().isEmpty()) {
            ObjectNode harmless = node.putObject("harmless");
            new TreeMap<>(judgement.harmless()).forEach((tier, odds) -> harmless.put(tier.name(), odds));
        }
        ObjectNode words = node.putObject("words");
        new TreeMap<>(judgement.words()).forEach(words::put);
        ObjectNode said = node.putObject("said");
        new TreeMap<>(judgement.said()).forEach(said::put);
        node.put("neighbours", judgement.neighbours());
        node.put("signs", judgement.signs());
    }

    private static double rounded(double value) {
        return Math.rint(value * 100) / 100;
    }

    /// What was learned from some of the messages.
    private record Taught(
            Training from, Map<String, Trainer> trainers, Map<String, Neighbours> neighbours) {

        /// What of it matters to a language.
        ///
        /// @param stacked how much the neighbours count in each judgement
        Learned learned(String language, Map<String, Stacking> stacked) {
            List<Double> odds = from.odds;
            List<Judgement> judgements = new ArrayList<>();
            new TreeSet<>(EMERGENCIES.keySet()).forEach(flag ->
                    judgements.add(judgement(language, flag, odds.get(0), Map.of(), MOST_OF_KIND)));
            judgements.add(judgement(language, URGENT, odds.get(1), Map.of(), MOST_WORDS));
            judgements.add(judgement(language, ANY, odds.get(2),
                    Map.of(Tier.CLINICIAN, odds.get(3), Tier.URGENT, odds.get(4)), MOST_WORDS));
            return new Learned(judgements.stream().map(judgement -> stacked(judgement, stacked)).toList(),
                    Objects.requireNonNull(neighbours.get(language)));
        }

        private Judgement judgement(
                String language, String flag, double least, Map<Tier, Double> harmless, int most) {
            Trainer trainer = Objects.requireNonNull(trainers.get(flag));
            Set<String> words = new HashSet<>();
            Set<String> said = new HashSet<>();
            from.places(at -> from.messages.get(at).lang().equals(language)).forEach(at -> {
                words.addAll(from.features.get(at).words().keySet());
                said.addAll(from.features.get(at).said().keySet());
            });
            return new Judgement(Screeners.flag(flag), trainer.bias(), least, harmless,
                    trainer.weights(words, most, true), trainer.weights(said, most / 3, false), 0, 0);
        }

        private static Judgement stacked(Judgement judgement, Map<String, Stacking> stacked) {
            Stacking stacking = stacked.getOrDefault(judgement.flag().code(), Stacking.NONE);
            return new Judgement(judgement.flag(), judgement.bias() + stacking.bias(), judgement.least(), judgement.harmless(),
                    judgement.words(), judgement.said(), stacking.neighbours(), stacking.signs());
        }
    }

    private Taught learn(IntPredicate from) {
        List<Integer> places = places(from);
        Numbered numbered = new Numbered(places.stream().map(features::get).toList());
        Map<String, Trainer> trainers = Stream.concat(EMERGENCIES.keySet().stream(), Stream.of(URGENT, ANY)).parallel()
                .collect(Collectors.toMap(flag -> flag, flag -> Trainer.learn(
                        numbered, places.stream().map(at -> holds(messages.get(at), flag)).toList())));
        Map<String, Neighbours> neighbours = LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> new Neighbours(labelled(language, from))));
        return new Taught(this, trainers, neighbours);
    }

    /// Whether a message is what the judgement of that flag asks.
    private static boolean holds(Message message, String flag) {
        Set<String> kin = EMERGENCIES.getOrDefault(flag, message.flags());
        return message.tier().compareTo(Screeners.flag(flag).tier()) >= 0
                && (!EMERGENCIES.containsKey(flag) || !Collections.disjoint(message.flags(), kin));
    }

    private List<Neighbours.Labelled> labelled(String language, IntPredicate from) {
        return places(at -> from.test(at) && messages.get(at).lang().equals(language)).stream()
                .map(at -> new Neighbours.Labelled(messages.get(at).tier(), flagged(messages.get(at)), WordLine.of(features.get(at))))
                .filter(message -> !message.words().isBlank())
                .sorted(Comparator.comparing(Neighbours.Labelled::tier))
                .toList();
    }

    private static Set<RedFlag> flagged(Message message) {
        return message.flags().stream().map(Screeners::flag).collect(Collectors.toSet());
    }

    private static String codes(Neighbours.Labelled message) {
        String codes = message.flags().stream().map(RedFlag::code).sorted().collect(Collectors.joining(" "));
        return codes.isEmpty() ? "NONE" : codes;
    }

    /// By messages that no rule was written by, each weighed by what was learned from other meanings.
    private Map<String, Stacking> stacked() {
        Map<String, List<Stacking.Case>> cases = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            for (String language : LANGUAGES) {
                Learned learned = parts.get(fold).learned(language, Map.of());
                places(at -> fold(at) == left && messages.get(at).lang().equals(language) && isNotTuned(messages.get(at)))
                        .forEach(at -> weigh(at, learned, cases));
            }
        }
        Map<String, Stacking> stacked = new TreeMap<>();
        cases.forEach((flag, all) -> stacked.put(flag, Stacking.learn(all)));
        System.out.println(stacked);
        return stacked;
    }

    private void weigh(int at, Learned learned, Map<String, List<Stacking.Case>> cases) {
        Likeness likeness = learned.neighbours().likeness(features.get(at));
        for (Judgement judgement : learned.judgements()) {
            String flag = judgement.flag().code();
            cases.computeIfAbsent(flag, _ -> new ArrayList<>()).add(new Stacking.Case(
                    judgement.sum(features.get(at), Likeness.NONE), likeness.nearest().share(judgement.flag().tier()),
                    likeness.signs().loudest(judgement.flag().tier()), holds(messages.get(at), flag)));
        }
    }

    private void printFigures() {
        List<Figures> all = IntStream.range(0, FOLDS).boxed()
                .flatMap(fold -> figures(fold, parts.get(fold)).stream())
                .toList();
        for (String language : LANGUAGES) {
            Figures.print(language, all.stream().filter(one -> one.message().lang().equals(language)).toList());
        }
        Figures.print("all", all);
    }

    /// How the messages of a fold are read by what was learned from the others.
    private List<Figures> figures(int fold, Taught taught) {
        Map<String, Learned> learned = LANGUAGES.stream()
                .collect(Collectors.toMap(language -> language, language -> taught.learned(language, stacked)));
        return places(at -> fold(at) == fold && isNotTuned(messages.get(at))).parallelStream()
                .map(messages::get)
                .map(message -> new Figures(message,
                        Screeners.real().readByRules(message.text(), message.lang()).tier(),
                        Screeners.real().read(message.text(), message.lang(), learned).tier()))
                .toList();
    }

    /// The part of the meanings that a message is of.
    private int fold(int at) {
        return messages.get(at).part(FOLDS_OF) / 10;
    }

    private List<Integer> places(IntPredicate which) {
        return IntStream.range(0, messages.size()).filter(which).boxed().toList();
    }
}
