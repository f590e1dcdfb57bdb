package dev.unknot.triage.text;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unknot.interview.Condition;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Writes `data/reading/learned/<language>.json` from the training part of the labelled messages. What
/// is raised is decided by five-fold cross-validation within the training part: at most so many of
/// the harmless messages may be. Arguments: a language, and the share of harmless messages that may
/// be raised in cross-validation, for CLINICIAN and for URGENT.
public final class Training {

    private static final Path MESSAGES = Path.of("src/test/resources/messages");
    private static final Path LEARNED = Path.of("data/reading/learned");
    private static final RedFlag NOTHING =
            new RedFlag("X", Tier.CLINICIAN, RedFlag.By.TEXT, new Condition.Any(List.of()), false, List.of(), List.of());
    private static final int FOLDS = 5;
    private static final int FOLDS_OF = 50;

    private Training() {}

    public static void main(String... arguments) throws IOException {
        String language = arguments[0];
        List<Message> messages = Messages.all(MESSAGES).stream()
                .filter(message -> message.lang().equals(language) && message.isForTraining())
                .toList();
        List<Map<String, List<Integer>>> features =
                messages.stream().map(message -> Screeners.real().features(message.text(), language)).toList();
        ObjectNode file = new ObjectMapper().createObjectNode();
        file.put("$schema", "../../../dialogs/schema/reading-learned.schema.json");
        file.put("from", messages.size() + " messages of the training part; logistic regression over words, pairs and pieces of words");
        var judgements = file.putArray("judgements");
        add(judgements.addObject(), "UNSURE_SCREEN_1", features, messages, Tier.URGENT, Double.parseDouble(arguments[2]));
        add(judgements.addObject(), "UNMATCHED_WORRY", features, messages, Tier.CLINICIAN, Double.parseDouble(arguments[1]));
        Files.createDirectories(LEARNED);
        Files.writeString(LEARNED.resolve(language + ".json"), lines(file));
    }

    private static void add(ObjectNode node, String flag, List<Map<String, List<Integer>>> features,
            List<Message> messages, Tier from, double harmless) {
        Trainer trainer = Trainer.learn(features, messages, from);
        node.put("flag", flag);
        node.put("bias", trainer.bias());
        node.put("least", least(features, messages, from, harmless));
        ObjectNode weights = node.putObject("weights");
        trainer.weights().forEach(weights::put);
        System.out.println(flag + ": " + weights.size() + " weights, least " + node.get("least"));
    }

    /// The sum that so many of the messages below that tier reach when they were not learned from.
    private static double least(
            List<Map<String, List<Integer>>> features, List<Message> messages, Tier from, double share) {
        List<Double> sums = new ArrayList<>();
        List<Double> raised = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Integer> known = places(messages, message -> message.part(FOLDS_OF) / 10 != left);
            Trainer trainer = Trainer.learn(
                    known.stream().<Map<String, List<Integer>>>map(features::get).toList(),
                    known.stream().<Message>map(messages::get).toList(), from);
            Learned.Judgement judgement = new Learned.Judgement(NOTHING, trainer.bias(), 0, trainer.weights());
            places(messages, message -> message.part(FOLDS_OF) / 10 == left).forEach(at ->
                    (messages.get(at).tier().compareTo(from) < 0 ? sums : raised).add(judgement.sum(features.get(at))));
        }
        sums.sort(java.util.Comparator.reverseOrder());
        double least = sums.get((int) (sums.size() * share));
        System.out.printf("%s: %.1f %% of %d found at %.1f %% of %d%n", from,
                100.0 * raised.stream().filter(sum -> sum > least).count() / raised.size(), raised.size(),
                100 * share, sums.size());
        return (Math.rint(least * 100) + 1) / 100;
    }

    private static List<Integer> places(List<Message> messages, Predicate<Message> which) {
        return IntStream.range(0, messages.size()).filter(at -> which.test(messages.get(at))).boxed().toList();
    }

    /// One weight a line would be long, and all in one could not be compared.
    private static String lines(ObjectNode file) {
        String text = file.toString();
        StringBuilder wrapped = new StringBuilder();
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wrapped.append(c);
            width++;
            boolean between = c == ',' && i > 0 && Character.isDigit(text.charAt(i - 1)) && text.charAt(i + 1) == '"';
            if ((between && width > 100) || (c == '{' && text.startsWith("\"weights\":", i - 10))) {
                wrapped.append('\n');
                width = 0;
            }
        }
        return wrapped.append('\n').toString();
    }
}
