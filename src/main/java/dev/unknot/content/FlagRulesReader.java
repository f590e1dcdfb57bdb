package dev.unknot.content;

import dev.unknot.triage.RedFlag;
import dev.unknot.triage.text.FlagRule;
import dev.unknot.triage.text.FlagRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads `data/reading/rules.json`: which concepts together mean which warning sign, in any language.
final class FlagRulesReader {

    static final String FILE = ReadingReader.FOLDER + "/rules.json";

    private final Values values;
    private final Optional<List<RedFlag>> flags;
    private final QuestionShapes questions;
    private final Map<String, Spot> named = new TreeMap<>();

    /// Reads rules for these flags and questions; none where the flags could not be read.
    FlagRulesReader(Values values, Optional<List<RedFlag>> flags, QuestionShapes questions) {
        this.values = values;
        this.flags = flags;
        this.questions = questions;
    }

    /// What the file holds.
    ///
    /// @param groups concepts by the name that stands for all of them
    /// @param named the concepts that something rests on, and where
    record Read(FlagRules rules, Map<String, List<String>> groups, Map<String, Spot> named) {}

    Read read(Node top) {
        Reader file = values.object(top);
        file.schema("../../dialogs/schema/reading-rules.schema.json");
        Map<String, List<String>> groups = groups(file.object("groups"));
        List<FlagRule> rules = rules(file.filled("rules"));
        Set<String> past = codes(file, "past_counts");
        Set<String> recent = codes(file, "recent_counts");
        Map<String, Set<String>> answers = answers(file.object("answers"));
        file.done();
        groups.keySet().forEach(named::remove);
        return new Read(new FlagRules(rules, past, recent, answers), groups, named);
    }

    private Set<String> codes(Reader file, String key) {
        return new HashSet<>(file.texts(key, node -> code(node).map(RedFlag::code).orElse("")));
    }

    private Map<String, List<String>> groups(Reader reader) {
        Map<String, List<String>> groups = new TreeMap<>();
        reader.keys().forEach(group -> groups.put(group, reader.texts(group, this::concept)));
        return groups;
    }

    private List<FlagRule> rules(List<Node> nodes) {
        List<FlagRule> rules = new ArrayList<>();
        for (Node node : nodes) {
            Reader reader = values.object(node);
            Optional<RedFlag> flag = reader.need("flag").flatMap(this::code);
            List<Set<String>> all = reader.filled("all").stream().map(this::anyOf).toList();
            FlagRule.Within within = reader.find("in")
                    .flatMap(in -> values.one(in, FlagRule.Within.class, Spelling::of))
                    .orElse(FlagRule.Within.NEAR);
            Set<String> unless = reader.find("unless").map(values::list).orElse(List.of()).stream()
                    .flatMap(one -> anyOf(one).stream())
                    .collect(Collectors.toSet());
            FlagRule.Whose whose = reader.find("whose")
                    .flatMap(one -> values.one(one, FlagRule.Whose.class, Spelling::of))
                    .orElse(FlagRule.Whose.ANYBODY);
            String why = reader.text("why");
            reader.done();
            flag.ifPresent(known -> rules.add(new FlagRule(known, all, within, unless, whose, why)));
        }
        return rules;
    }

    private Map<String, Set<String>> answers(Reader reader) {
        Map<String, Set<String>> answers = new HashMap<>();
        for (String option : reader.keys()) {
            choice(option, reader.spot(option));
            answers.put(option, new HashSet<>(reader.texts(option, this::concept)));
        }
        return answers;
    }

    private void choice(String answer, Spot spot) {
        String question = answer.substring(0, Math.max(0, answer.indexOf('.')));
        if (questions.known().lacks(question) || question.isEmpty()) {
            values.problems().add(Rule.UNKNOWN_QUESTION, spot, "\"" + answer + "\": there is no question \"" + question
                    + "\"" + Spelling.hint(question, questions.known().names()));
            return;
        }
        questions.find(question).map(QuestionShapes.Shape::options)
                .filter(options -> !options.contains(answer.substring(question.length() + 1)))
                .ifPresent(options -> values.problems().add(Rule.UNKNOWN_OPTION, spot,
                        "\"" + answer + "\": there is no such option" + Spelling.hint(answer, options)));
    }

    private Optional<RedFlag> code(Node node) {
        String code = values.code(node);
        Known codes = flags.map(known -> Known.of(Set.copyOf(known.stream().map(RedFlag::code).toList())))
                .orElseGet(Known::unread);
        if (codes.lacks(code)) {
            values.problems().add(Rule.UNKNOWN_FLAG, node.spot(), "no flag of " + RedFlagsReader.FILE
                    + " is called \"" + code + "\"" + Spelling.hint(code, codes.names()));
        }
        return flags.orElse(List.of()).stream().filter(flag -> flag.code().equals(code)).findFirst();
    }

    private Set<String> anyOf(Node node) {
        return Stream.of(values.text(node).split("\\|", -1))
                .map(one -> noted(one, node))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String concept(Node node) {
        return noted(values.text(node), node);
    }

    /// A concept, or the code of a flag that another rule finds.
    private String noted(String name, Node node) {
        if (!name.isBlank() && !Spelling.isId(name) && !Spelling.isCode(name)) {
            values.problems().add(Rule.BAD_ID, node.spot(), "\"" + name + "\": write concepts like \"shoulder_blade\"");
        }
        if (Spelling.isId(name)) {
            named.putIfAbsent(name, node.spot());
        }
        return name;
    }
}
