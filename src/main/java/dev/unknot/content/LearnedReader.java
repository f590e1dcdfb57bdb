package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import dev.unknot.triage.text.Judgement;
import dev.unknot.triage.text.Learned;
import dev.unknot.triage.text.Neighbours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `data/reading/learned/<language>.json`: weights that were learned from labelled messages.
final class LearnedReader {

    static final String FOLDER = ReadingReader.FOLDER + "/learned";

    /// Instead of a flag, where nothing is to be flagged.
    private static final String NONE = "NONE";

    private final Values values;
    private final Optional<List<RedFlag>> flags;

    LearnedReader(Values values, Optional<List<RedFlag>> flags) {
        this.values = values;
        this.flags = flags;
    }

    Learned read(Node top) {
        Reader file = values.object(top);
        file.schema("../../../dialogs/schema/reading-learned.schema.json");
        file.text("from");
        List<Judgement> judgements = new ArrayList<>();
        file.filled("judgements").forEach(node -> judgement(values.object(node)).ifPresent(judgements::add));
        Neighbours neighbours = file.find("messages").map(values::object).map(this::neighbours).orElse(Neighbours.NONE);
        compared(file, judgements, neighbours);
        file.done();
        return new Learned(judgements, neighbours);
    }

    private Neighbours neighbours(Reader reader) {
        List<Neighbours.Labelled> messages = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            reader.find(tier.name()).map(values::object).ifPresent(labelled -> labelled(tier, labelled, messages));
        }
        reader.done();
        return new Neighbours(messages);
    }

    /// Messages of a tier by their flags: codes with a space between, or [#NONE].
    private void labelled(Tier tier, Reader reader, List<Neighbours.Labelled> messages) {
        for (String codes : reader.keys()) {
            Set<RedFlag> named = codes.equals(NONE) ? Set.of() : named(reader, codes);
            reader.find(codes).map(values::list).orElse(List.of())
                    .forEach(node -> messages.add(new Neighbours.Labelled(tier, named, values.text(node))));
        }
        reader.done();
    }

    private Set<RedFlag> named(Reader reader, String codes) {
        return Arrays.stream(codes.split(" "))
                .flatMap(code -> known(code, reader.spot(codes)).stream())
                .collect(Collectors.toSet());
    }

    /// What a text is like cannot be weighed where there is nothing to compare it with.
    private void compared(Reader file, List<Judgement> judgements, Neighbours neighbours) {
        if (neighbours.isEmpty() && judgements.stream().anyMatch(LearnedReader::compares)) {
            file.need("messages").ifPresent(node ->
                    values.problems().add(Rule.EMPTY, node.spot(), "is empty; it must hold messages to compare with"));
        }
    }

    private static boolean compares(Judgement judgement) {
        return judgement.neighbours() != 0 || judgement.signs() != 0;
    }

    private Optional<Judgement> judgement(Reader reader) {
        Optional<RedFlag> flag = flag(reader);
        double bias = reader.need("bias").map(values::amount).orElse(0.0);
        double least = reader.need("least").map(values::amount).orElse(0.0);
        Map<Tier, Double> harmless = reader.find("harmless").map(values::object).map(this::harmless).orElse(Map.of());
        Map<String, Double> words = weights(reader.object("words"));
        Map<String, Double> said = weights(reader.object("said"));
        double neighbours = reader.find("neighbours").map(values::amount).orElse(0.0);
        double signs = reader.find("signs").map(values::amount).orElse(0.0);
        reader.done();
        return flag.map(known -> new Judgement(known, bias, least, harmless, words, said, neighbours, signs));
    }

    /// An emergency is never taken for harmless.
    private Map<Tier, Double> harmless(Reader reader) {
        Map<Tier, Double> harmless = new EnumMap<>(Tier.class);
        for (Tier tier : List.of(Tier.CLINICIAN, Tier.URGENT)) {
            reader.find(tier.name()).ifPresent(node -> harmless.put(tier, values.amount(node)));
        }
        reader.done();
        return harmless;
    }

    private Optional<RedFlag> flag(Reader reader) {
        String code = reader.code("flag");
        return code.isBlank() ? Optional.empty() : known(code, reader.spot("flag"));
    }

    private Optional<RedFlag> known(String code, Spot spot) {
        Optional<RedFlag> found = flags.orElse(List.of()).stream().filter(flag -> flag.code().equals(code)).findFirst();
        if (found.isEmpty() && flags.isPresent()) {
            values.problems().add(Rule.UNKNOWN_FLAG, spot, "no flag of " + RedFlagsReader.FILE
                    + " is called \"" + code + "\"");
        }
        return found;
    }

    private Map<String, Double> weights(Reader reader) {
        Map<String, Double> weights = new HashMap<>();
        reader.keys().forEach(feature -> reader.find(feature).ifPresent(node -> weights.put(feature, values.amount(node))));
        return weights;
    }
}
