package lt.tiltas.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeskListTests {

    private static final ArrivalsList.Read CSV = Lists.file("arrivals-desk.csv");
    private static final ArrivalsList.Read XLSX = Lists.file("arrivals-desk.xlsx");

    @Test
    void every_person_of_the_desk_list_is_stored() {
        assertThat(CSV.held()).isEmpty();
        assertThat(CSV.stored()).hasSize(1_201);
        assertThat(CSV.stored().stream().map(IntakeRow::household).distinct()).hasSize(495);
        assertThat(CSV.columns().extra()).isEmpty();
    }

    @Test
    void a_spreadsheet_gives_the_same_rows_as_the_csv() {
        assertThat(XLSX.stored()).isEqualTo(CSV.stored());
        assertThat(XLSX.rows().stream().map(ListedRow::hash))
                .isEqualTo(CSV.rows().stream().map(ListedRow::hash).toList());
        assertThat(XLSX.rows().stream().map(ListedRow::findings))
                .isEqualTo(CSV.rows().stream().map(ListedRow::findings).toList());
    }

    @Test
    void no_two_different_rows_have_one_hash() {
        assertThat(CSV.rows().stream().map(ListedRow::hash).distinct()).hasSize(1_201);
        assertThat(CSV.rows().getFirst().hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void m_is_a_woman_and_v_a_man_in_a_lithuanian_list() {
        var sexes = CSV.stored().stream()
                .collect(Collectors.groupingBy(row -> row.person().sex(), Collectors.counting()));
        assertThat(sexes).containsEntry("F", 716L).containsEntry("M", 477L).containsEntry("X", 8L);
    }

    @Test
    void a_day_is_understood_in_each_of_its_three_forms() {
        assertThat(CSV.stored().stream().map(row -> row.person().birth().on()).filter(Objects::nonNull))
                .hasSize(1_199);
    }

    @Test
    void a_child_born_after_the_family_came_is_noted_and_stored() {
        var born = CSV.rows().stream()
                .filter(row -> row.findings().stream().anyMatch(finding -> finding.fault() == Fault.CHILD_BORN_HERE))
                .toList();
        assertThat(born).isNotEmpty().allSatisfy(row -> assertThat(row.held()).isFalse());
        assertThat(born).extracting(ListedRow::line).contains(11, 12);
    }

    @Test
    void only_what_deserves_a_warning_has_one() {
        var counts = CSV.rows().stream()
                .flatMap(row -> row.findings().stream())
                .collect(Collectors.groupingBy(Finding::fault, Collectors.counting()));
        assertThat(counts)
                .containsEntry(Fault.SEX_MISSING, 8L)
                .containsEntry(Fault.BIRTH_MISSING, 2L)
                .containsEntry(Fault.COUNTRY_MISSING, 1L);
        assertThat(counts)
                .containsOnlyKeys(Fault.SEX_MISSING, Fault.BIRTH_MISSING, Fault.COUNTRY_MISSING, Fault.CHILD_BORN_HERE);
    }
}
