package dev.unknot.content;

import dev.unknot.interview.Condition;
import dev.unknot.triage.Filter;
import dev.unknot.triage.FilterRule;
import dev.unknot.triage.RedFlag;
import dev.unknot.triage.Tier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads `data/red-flags.json`: the warning signs, and what rules exercises out.
final class RedFlagsReader {

    static final String FILE = "data/red-flags.json";

    private static final Condition NEVER = new Condition.Any(List.of());

    private final Values values;
    private final ConditionReader conditions;

    RedFlagsReader(Values values, QuestionShapes shapes) {
        this.values = values;
        this.conditions = new ConditionReader(shapes, values, Integer.MAX_VALUE);
    }

    /// What the file holds.
    record Rules(List<RedFlag> flags, List<FilterRule> filters) {}

    Rules read(Node top) {
        Reader file = values.object(top);
        file.schema("../dialogs/schema/red-flags.schema.json");
        List<RedFlag> flags = flags(file.filled("flags"));
        List<FilterRule> filters = filters(file.filled("filters"));
        file.done();
        return new Rules(flags, filters);
    }

    private List<RedFlag> flags(List<Node> nodes) {
        List<RedFlag> flags = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Node node : nodes) {
            Reader reader = values.object(node);
            RedFlag flag = flag(reader);
            once(codes, flag.code(), reader);
            flags.add(flag);
        }
        return flags;
    }

    private RedFlag flag(Reader reader) {
        String code = reader.code("code");
        reader.one("group", Group.class, Group.UNSURE);
        Tier tier = reader.one("tier", Tier.class, Tier.EMERGENCY, Enum::name);
        RedFlag.By by = reader.one("by", RedFlag.By.class, RedFlag.By.TEXT);
        Condition when = by == RedFlag.By.TEXT ? NEVER : reader.need("when").map(conditions::read).orElse(NEVER);
        boolean liftable = liftable(reader, tier);
        List<String> advice = reader.find("advice").map(node -> values.texts(node, values::id)).orElse(List.of());
        List<String> sources = reader.texts("sources", values::text);
        reader.flag("unverified");
        reader.done();
        return new RedFlag(code, tier, by, when, liftable, advice, sources);
    }

    private boolean liftable(Reader reader, Tier tier) {
        boolean liftable = reader.flag("liftable");
        if (liftable && tier != Tier.CLINICIAN) {
            values.problems().add(Rule.FLAG_NOT_LIFTABLE, reader.spot("liftable"),
                    "only a CLINICIAN flag can be lifted, and this is " + tier + "; remove \"liftable\"");
        }
        return liftable && tier == Tier.CLINICIAN;
    }

    private List<FilterRule> filters(List<Node> nodes) {
        List<FilterRule> filters = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Node node : nodes) {
            Reader reader = values.object(node);
            String code = reader.code("code");
            Condition when = reader.need("when").map(conditions::read).orElse(NEVER);
            once(codes, code, reader);
            reader.done();
            filters.add(new FilterRule(new Filter(code), when));
        }
        return filters;
    }

    private void once(Set<String> codes, String code, Reader reader) {
        if (!codes.add(code) && !code.isBlank()) {
            values.problems().add(Rule.DOUBLE_ID, reader.spot("code"), "\"" + code
                    + "\" is there twice; remove one of them");
        }
    }

    /// The groups of the clinical text, in its order; they order the file for its readers.
    private enum Group {
        HEART, BRAIN, INFECTION, NERVES, INJURY, BONES_CANCER, TUMMY, PREGNANCY, OPERATIONS, AGE, SEVERITY,
        CONDITIONS, DISTRESS, UNSURE
    }
}
