package dev.unknot.triage.text;

import dev.unknot.triage.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads what people write for warning signs, and for what else helps. It can raise a flag and clear
/// nobody.
public final class Screener {

    private static final String FIRST = "en";

    private static final String INTENT = "intent.";
    private static final Set<String> THESE_DAYS = Set.of("just_now", "first_days");
    private static final List<String> PAIN = List.of("pain_mild", "pain_severe", "pain_worst");

    private final Map<String, Lexicon> lexicons;
    private final FlagRules rules;
    private final Map<String, Learned> learned;

    /// @param lexicons by language
    /// @param learned what was learned besides the rules, by language
    public Screener(Map<String, Lexicon> lexicons, FlagRules rules, Map<String, Learned> learned) {
        this.lexicons = new TreeMap<>(lexicons);
        this.rules = rules;
        this.learned = Map.copyOf(learned);
    }

    /// Prepares now, while nobody waits, for the first text.
    public void warmUp() {
        read("-", FIRST);
        learned.values().forEach(taught -> taught.neighbours().warmUp());
    }

    /// The languages that can be read.
    public Set<String> languages() {
        return Set.copyOf(lexicons.keySet());
    }

    /// What each language has words for.
    public Map<String, Set<String>> entriesByLanguage() {
        Map<String, Set<String>> entries = new TreeMap<>();
        lexicons.forEach((language, lexicon) -> entries.put(language, lexicon.entries()));
        return entries;
    }

    /// Reads a text.
    ///
    /// @param likely the language to read it in where the text itself does not tell
    public Screened read(String text, String likely) {
        return read(text, likely, learned);
    }

    /// Reads a text by the rules alone.
    public Screened readByRules(String text, String likely) {
        return read(text, likely, Map.of());
    }

    /// Few words tell their language badly ("wanna die" has a German article in it): what is not read in
    /// the likely language is read in that too, and the more severe reading counts.
    Screened read(String text, String likely, Map<String, Learned> taught) {
        List<Token> tokens = Tokenizer.tokens(text);
        String own = spoken(likely);
        String language = language(tokens, own);
        Screened read = readIn(language, text, tokens, taught);
        if (language.equals(own)) {
            return read;
        }
        Screened other = readIn(own, text, tokens, taught);
        return other.tier().compareTo(read.tier()) > 0 ? other : read;
    }

    /// The language of a tag such as `de-AT`, or English where that is not read.
    private String spoken(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return lexicons.containsKey(language) ? language : lexicons.containsKey(FIRST) ? FIRST : lexicons.keySet().iterator().next();
    }

    private Screened readIn(String language, String text, List<Token> tokens, Map<String, Learned> taught) {
        Passage passage = lexicon(language).read(tokens);
        Context context = new Context(passage, content(passage));
        Mentions mentions = new Mentions(passage, context);
        List<Finding> ruled = findings(text, passage, mentions);
        Map<Integer, String> numbers = numbers(passage);
        List<Finding> findings = Optional.ofNullable(taught.get(language))
                .filter(_ -> lexicon(language).isAtHome(tokens))
                .map(more -> more.weigh(
                        text, tokens, Features.of(passage.tokens(), context, mentions, ruled, numbers), ruled, numbers.keySet()))
                .orElse(ruled);
        return new Screened(language, findings, answers(mentions), severity(passage, mentions),
                mentions.entries(), intents(mentions),
                context.scopes().stream().anyMatch(scope -> scope.kind() == Cue.SOMEONE));
    }

    private List<Finding> findings(String text, Passage passage, Mentions mentions) {
        RuleMatcher matcher = new RuleMatcher(passage, mentions);
        Map<RedFlag, Finding> found = new HashMap<>();
        for (FlagRule rule : rules.rules()) {
            Optional<Mention> match = matcher.match(rule).map(mention -> counted(mention, rule.flag(), matcher));
            match.ifPresent(mention -> {
                mentions.add(rule.flag().code(), mention);
                Finding finding = finding(text, passage, rule, mention);
                found.merge(rule.flag(), finding, (one, other) ->
                        one.assertion().compareTo(other.assertion()) <= 0 ? one : other);
            });
        }
        return new ArrayList<>(found.values());
    }

    /// What the learned part looks at, for who teaches it.
    Features features(String text, String language) {
        List<Token> tokens = Tokenizer.tokens(text);
        Passage passage = lexicon(language).read(tokens);
        Context context = new Context(passage, content(passage));
        Mentions mentions = new Mentions(passage, context);
        return Features.of(passage.tokens(), context, mentions, findings(text, passage, mentions), numbers(passage));
    }

    /// Tokens that a number gave a meaning, and which.
    private static Map<Integer, String> numbers(Passage passage) {
        Map<Integer, String> meanings = new TreeMap<>();
        Lexicon.BUILT_IN.stream().sorted().forEach(entry -> passage.spans(entry).stream()
                .flatMap(span -> span.places().stream())
                .forEach(at -> meanings.merge(at, entry, (one, other) -> one.contains(other) ? one : one + "+" + other)));
        return meanings;
    }

    private Mention counted(Mention mention, RedFlag flag, RuleMatcher matcher) {
        boolean recent = rules.recentCounts().contains(flag.code()) && matcher.isSaidWith(mention, THESE_DAYS);
        boolean counts = recent || rules.pastCounts().contains(flag.code());
        return mention.assertion() == Assertion.OVER && counts
                ? new Mention(mention.span(), Assertion.AFFIRMED, mention.others())
                : mention;
    }

    private static Finding finding(String text, Passage passage, FlagRule rule, Mention mention) {
        int start = passage.tokens().get(mention.span().from()).start();
        int end = passage.tokens().get(mention.span().to() - 1).end();
        return new Finding(rule.flag(), mention.meant(), List.of(text.substring(start, end)), start, end,
                clause(text, passage.tokens(), mention.span()), rule.why());
    }

    private static String clause(String text, List<Token> tokens, Span span) {
        int from = span.from();
        while (from > 0 && tokens.get(from).gap() == Gap.SPACE) {
            from--;
        }
        int to = span.to();
        while (to < tokens.size() && tokens.get(to).gap() == Gap.SPACE) {
            to++;
        }
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// What is said, and not only how.
    private static Set<Span> content(Passage passage) {
        return passage.concepts().stream()
                .filter(entry -> !entry.startsWith("context.") && !entry.startsWith("unit."))
                .flatMap(entry -> passage.spans(entry).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private String language(List<Token> tokens, String likely) {
        Comparator<String> familiar = Comparator.comparingInt(language -> lexicon(language).familiarity(tokens));
        return lexicons.keySet().stream()
                .max(familiar.thenComparing(language -> language.equals(likely)))
                .orElseThrow();
    }

    private Lexicon lexicon(String language) {
        return Objects.requireNonNull(lexicons.get(language));
    }

    private Map<String, SortedSet<String>> answers(Mentions mentions) {
        Map<String, SortedSet<String>> answers = new TreeMap<>();
        rules.answers().forEach((option, concepts) -> {
            boolean said = mentions.ofAny(concepts)
                    .anyMatch(mention -> mention.assertion() == Assertion.AFFIRMED && !mention.others());
            if (said) {
                int dot = option.indexOf('.');
                answers.computeIfAbsent(option.substring(0, dot), _ -> new TreeSet<>()).add(option.substring(dot + 1));
            }
        });
        return answers;
    }

    private static OptionalInt severity(Passage passage, Mentions mentions) {
        return PAIN.stream()
                .flatMap(pain -> mentions.of(pain).stream())
                .filter(mention -> mention.assertion() == Assertion.AFFIRMED && !mention.others())
                .map(mention -> passage.tokens().get(mention.span().from()))
                .filter(Token::isNumber)
                .mapToInt(token -> (int) Math.rint(token.value()))
                .max();
    }

    private static Set<String> intents(Mentions mentions) {
        return mentions.entries().stream()
                .filter(entry -> entry.startsWith(INTENT))
                .filter(entry -> mentions.of(entry).stream().anyMatch(mention -> mention.assertion().counts()))
                .map(entry -> entry.substring(INTENT.length()))
                .collect(Collectors.toSet());
    }
}
