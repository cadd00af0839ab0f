package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenListTests {

    private static final ArrivalsList.Read LIST = Lists.file("arrivals-broken.csv");

    /** Which of our faults answers the fault of each line. */
    private static final Map<Integer, Fault> FAULTS = Map.ofEntries(
            Map.entry(4, Fault.DAY_IMPOSSIBLE),
            Map.entry(7, Fault.DAY_IN_FUTURE),
            Map.entry(9, Fault.BIRTH_MISSING),
            Map.entry(11, Fault.SEX_UNKNOWN),
            Map.entry(13, Fault.SURNAME_MISSING),
            Map.entry(15, Fault.COUNTRY_UNKNOWN),
            Map.entry(17, Fault.MUNICIPALITY_UNDERSTOOD),
            Map.entry(19, Fault.MUNICIPALITY_UNKNOWN),
            Map.entry(21, Fault.PHONE_NOT_NUMBER),
            Map.entry(23, Fault.NAME_STRANGE),
            Map.entry(25, Fault.NAME_STRANGE),
            Map.entry(27, Fault.SHORT_YEAR),
            Map.entry(29, Fault.HOUSEHOLD_MISSING),
            Map.entry(31, Fault.DAY_IMPOSSIBLE),
            Map.entry(33, Fault.DOCUMENT_MIXED_LETTERS),
            Map.entry(35, Fault.TOO_LONG));

    static List<NamedCsvRecord> expected() throws IOException {
        try (var records = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/intake/arrivals-broken.expected.csv"))) {
            return records.stream().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void each_fault_is_found_in_its_cell_and_has_its_consequence(NamedCsvRecord expected) {
        int line = Integer.parseInt(expected.getField("line"));
        var row = row(line);
        assertThat(row.held()).isEqualTo(expected.getField("row").equals("held"));
        assertThat(row.findings()).anySatisfy(finding -> {
            assertThat(LIST.columns().heading(finding.column())).isEqualTo(expected.getField("column"));
            assertThat(finding.fault()).isEqualTo(FAULTS.get(line));
            assertThat(finding.line()).isEqualTo(line);
        });
    }

    @Test
    void no_other_row_is_held() throws IOException {
        var held = expected().stream()
                .filter(record -> record.getField("row").equals("held"))
                .map(record -> Integer.valueOf(record.getField("line")))
                .collect(Collectors.toSet());
        assertThat(LIST.held()).extracting(ListedRow::line).containsExactlyInAnyOrderElementsOf(held);
        assertThat(LIST.rows()).hasSize(40);
    }

    @Test
    void what_is_kept_is_kept_as_it_should_be() {
        assertThat(row(9).row().person().birth()).isEqualTo(new IntakeRow.Birth(null, "", "Kremenchug"));
        assertThat(row(11).row().person().sex()).isEqualTo("X");
        assertThat(row(17).row().wish().municipality()).isEqualTo("52");
        assertThat(row(17).findings())
                .anySatisfy(finding -> assertThat(finding.args()).contains("Kauno rajono savivaldybė"));
        assertThat(row(19).row().wish().municipality()).isNull();
        assertThat(row(21).row().contact().phone()).isEmpty();
        assertThat(row(23).row().person().given()).isEqualTo("=HYPERLINK(\"http://example.invalid\";\"x\")");
        assertThat(row(25).row().person().given()).isEqualTo("<script>alert(1)</script>");
        assertThat(row(29).row().household()).isNull();
        assertThat(row(33).row().document().number()).isEqualTo("FЕ123456");
        assertThat(row(6).row().person().nationality()).isEqualTo("UKR");
        assertThat(row(7).findings()).noneMatch(finding -> finding.fault() == Fault.DOCUMENT_NUMBER_MISSING);
    }

    private static ListedRow row(int line) {
        return LIST.rows().stream()
                .filter(row -> row.line() == line)
                .findFirst()
                .orElseThrow();
    }
}
