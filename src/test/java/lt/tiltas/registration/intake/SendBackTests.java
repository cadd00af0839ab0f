package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list with faults: stored as far as it goes, the rest sent back, put right, and sent in again. */
@TiltasTest
class SendBackTests {

    private record Fix(String column, String value) {}

    private static final Map<Integer, Fix> FIXES = Map.of(
            4, new Fix("Gimimo data", "1984-02-28"),
            7, new Fix("Gimimo data", "2011-05-05"),
            13, new Fix("Pavardė", "Казенко"),
            15, new Fix("Pilietybė", "UKR"),
            27, new Fix("Gimimo data", "1984-06-05"),
            31, new Fix("Atvyko", "2022-03-16"),
            35, new Fix("Vardas", "Oleg"));

    @Autowired
    Imports imports;

    @Autowired
    SendBackHeld sendBack;

    @Autowired
    As as;

    @Test
    void held_rows_put_right_are_stored_in_the_households_of_their_families() throws IOException {
        Intake first = imports.stored(Imports.file("arrivals-broken.csv").replace("NU-", "BROKEN-"));
        assertThat(first.counts().held()).isEqualTo(7);
        assertThat(first.counts().stored()).isEqualTo(33);
        assertStates(first.id());
        assertThat(imports.people("BROKEN-")).isEqualTo(32);
        long before = imports.households("BROKEN-");

        Intake second = imports.stored(putRight(first.id()));

        assertThat(second.counts().held()).isZero();
        assertThat(second.counts().stored()).isEqualTo(7);
        assertThat(imports.people("BROKEN-")).isEqualTo(39);
        assertThat(imports.households("BROKEN-")).isEqualTo(before).isEqualTo(17);
    }

    @Test
    void the_reasons_name_line_and_column_and_nobody() {
        Intake intake = imports.stored(Imports.file("arrivals-broken.csv").replace("NU-", "REASON-"));
        List<String> reasons = as.run(as.registrar(), () -> sendBack.reasons(intake.id(), Language.EN, as.registrar()));
        assertThat(reasons).hasSize(7);
        assertThat(reasons.getFirst()).startsWith("line 4, Date of birth: ");
        assertThat(String.join(" ", reasons)).doesNotContain("Виноградова", "KC840188", "Timoshenko");
    }

    private void assertStates(IntakeId id) throws IOException {
        List<String> states = imports.words(
                "select line || ' ' || state from registration.intake_row where intake_id = ? order by line",
                id.value());
        try (var records = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src/test/resources/intake/arrivals-broken.expected.csv"))) {
            assertThat(states)
                    .containsAll(records.stream()
                            .map(row -> row.getField("line") + " " + row.getField("row"))
                            .toList());
        }
    }

    private String putRight(IntakeId id) throws IOException {
        var out = new ByteArrayOutputStream();
        as.run(as.registrar(), () -> sendBack.file(id, Language.LT, as.registrar()))
                .csv(out);
        String csv = out.toString(StandardCharsets.UTF_8).substring(1);
        List<NamedCsvRecord> rows;
        try (var records = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv)) {
            rows = records.stream().toList();
        }
        List<Integer> lines = FIXES.keySet().stream().sorted().toList();
        assertThat(rows).hasSameSizeAs(lines);
        List<String> fixed =
                new ArrayList<>(List.of(String.join(";", rows.getFirst().getHeader())));
        for (int at = 0; at < lines.size(); at++) {
            Fix fix = FIXES.get(lines.get(at));
            NamedCsvRecord row = rows.get(at);
            assertThat(row.getField("Ką pataisyti")).contains(fix.column + ": ");
            fixed.add(row.getHeader().stream()
                    .map(column -> column.equals(fix.column) ? fix.value : row.getField(column))
                    .map(cell -> "\"" + cell + "\"")
                    .collect(Collectors.joining(";")));
        }
        return String.join("\n", fixed);
    }
}
