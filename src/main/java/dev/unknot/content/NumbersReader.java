package dev.unknot.content;

import dev.unknot.place.Country;
import dev.unknot.place.EmergencyNumbers;
import dev.unknot.place.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads `data/emergency-numbers.json`: whom to call where.
final class NumbersReader {

    static final String FILE = "data/emergency-numbers.json";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String DIALLED = "[0-9]([0-9 -]{0,16}[0-9])?";

    /// Stands in for a country that could not be read.
    private static final Country NOWHERE = new Country("ZZ");

    private final Values values;
    private final Map<String, String> adviceLines = new HashMap<>();
    private final Map<String, String> crisisLines = new HashMap<>();

    NumbersReader(Values values) {
        this.values = values;
    }

    /// What the file holds.
    ///
    /// @param crisisEverywhere an address that helps in every country
    record Directory(EmergencyNumbers numbers, List<EmergencyElsewhere> elsewhere, String crisisEverywhere) {}

    Directory read(Node top) {
        Reader file = values.object(top);
        file.schema("../dialogs/schema/emergency-numbers.schema.json");
        lines(file.list("adviceLines"), this::adviceLine);
        lines(file.list("crisisLines"), this::crisisLine);
        List<Numbers> rows = new ArrayList<>();
        lines(file.filled("countries"), (country, row) -> rows.add(numbers(country, row)));
        List<EmergencyElsewhere> elsewhere = file.filled("unknown").stream().map(this::elsewhere).toList();
        String everywhere = file.text("crisisEverywhere");
        file.done();
        return new Directory(new EmergencyNumbers(rows), elsewhere, everywhere);
    }

    private interface Row {
        void read(Country country, Reader row);
    }

    /// Reads rows, one a country at most.
    private void lines(List<Node> nodes, Row row) {
        Set<Country> seen = new HashSet<>();
        for (Node node : nodes) {
            Reader reader = values.object(node);
            Country country = country(reader);
            if (!seen.add(country) && !country.equals(NOWHERE)) {
                values.problems().add(Rule.COUNTRY_TWICE, reader.spot("iso"), country.iso()
                        + " is in this list twice; make one row of them");
            }
            row.read(country, reader);
            reader.done();
        }
    }

    private Country country(Reader reader) {
        String iso = reader.text("iso");
        if (COUNTRIES.contains(iso)) {
            return new Country(iso);
        }
        if (!iso.isBlank()) {
            values.problems().add(Rule.UNKNOWN_COUNTRY, reader.spot("iso"), "\"" + iso
                    + "\" is no country; write its two letters of ISO 3166");
        }
        return NOWHERE;
    }

    private Numbers numbers(Country country, Reader row) {
        reader(row, "also").forEach(also -> {
            also.need("number").ifPresent(this::number);
            also.id("when");
            also.done();
        });
        return new Numbers(
                country,
                row.filled("numbers").stream().map(this::number).toList(),
                row.one("confidence", Confidence.class, Confidence.B, Enum::name) == Confidence.A,
                adviceLines.getOrDefault(country.iso(), ""),
                crisisLines.getOrDefault(country.iso(), ""));
    }

    private List<Reader> reader(Reader row, String key) {
        return row.find(key).map(values::list).orElse(List.of()).stream().map(values::object).toList();
    }

    private void adviceLine(Country country, Reader row) {
        row.find("note").ifPresent(values::id);
        row.flag("confirmed");
        row.need("line").ifPresent(line -> adviceLines.put(country.iso(), number(line)));
    }

    private void crisisLine(Country country, Reader row) {
        row.find("also").ifPresent(this::number);
        row.one("how", How.class, How.CALL);
        row.flag("confirmed");
        String name = row.find("name").map(values::text).map(text -> text + " ").orElse("");
        row.need("number").ifPresent(number -> crisisLines.put(country.iso(), name + number(number)));
    }

    private EmergencyElsewhere elsewhere(Node node) {
        Reader row = values.object(node);
        String number = row.need("number").map(this::number).orElse("");
        EmergencyElsewhere elsewhere = new EmergencyElsewhere(number, row.id("where"));
        row.done();
        return elsewhere;
    }

    private String number(Node node) {
        String number = values.text(node);
        if (!number.isBlank() && !number.matches(DIALLED)) {
            values.problems().add(Rule.BAD_NUMBER, node.spot(), "\"" + number
                    + "\" cannot be dialled; write digits, and spaces or hyphens between them");
        }
        return number;
    }

    /// A: found in two sources or more; B: to be confirmed before it is shown.
    private enum Confidence { A, B }

    private enum How { CALL, CALL_OR_TEXT }
}
