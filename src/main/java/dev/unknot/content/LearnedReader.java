package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.text.Learned;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `data/reading/learned/<language>.json`: weights that were learned from labelled messages.
final class LearnedReader {

    static final String FOLDER = ReadingReader.FOLDER + "/learned";

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
        List<Learned.Judgement> judgements = new ArrayList<>();
        for (Node node : file.filled("judgements")) {
            Reader reader = values.object(node);
            Optional<RedFlag> flag = flag(reader);
            double bias = reader.need("bias").map(values::amount).orElse(0.0);
            double least = reader.need("least").map(values::amount).orElse(0.0);
            Map<String, Double> weights = weights(reader.object("weights"));
            reader.done();
            flag.ifPresent(known -> judgements.add(new Learned.Judgement(known, bias, least, weights)));
        }
        file.done();
        return new Learned(judgements);
    }

    private Optional<RedFlag> flag(Reader reader) {
        String code = reader.code("flag");
        Optional<RedFlag> found = flags.orElse(List.of()).stream().filter(flag -> flag.code().equals(code)).findFirst();
        if (found.isEmpty() && flags.isPresent() && !code.isBlank()) {
            values.problems().add(Rule.UNKNOWN_FLAG, reader.spot("flag"), "no flag of " + RedFlagsReader.FILE
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
