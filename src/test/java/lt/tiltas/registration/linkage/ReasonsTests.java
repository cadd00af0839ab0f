package lt.tiltas.registration.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTests {

    private static final LocalDate BORN_ON = LocalDate.of(1984, 5, 6);

    private final Known yuliia =
            Known.of("Kovalenko", "Yuliia", BORN_ON, "FE123456", "F").with("Serhiivna", "Poltava");

    @Test
    void what_speaks_for_one_person_stands_before_what_speaks_against() {
        var other = Known.of("Коваленко", "Юлія", BORN_ON, "GA777777", "F").with("Сергіївна", "Полтава");
        assertThat(reasons(other))
                .containsExactly(
                        Reason.SAME_BIRTH_DATE,
                        Reason.SAME_NAME,
                        Reason.SAME_FATHER,
                        Reason.SAME_BIRTHPLACE,
                        Reason.OTHER_DOCUMENT);
    }

    @Test
    void each_kind_of_difference_has_its_own_words() {
        assertThat(reasons(Known.of("Kovalenko-Bondar", "Юля", BORN_ON, "FE123457", "F")))
                .containsExactly(
                        Reason.LIKE_DOCUMENT, Reason.SAME_BIRTH_DATE, Reason.SAME_GIVEN, Reason.PART_OF_SURNAME);
        assertThat(reasons(Known.of("Бондар", "Юлія", LocalDate.of(1984, 6, 5), "FE 123456", "F")
                        .with(null, "Львів")))
                .containsExactly(
                        Reason.SAME_DOCUMENT,
                        Reason.DAY_AND_MONTH_SWAPPED,
                        Reason.SAME_GIVEN,
                        Reason.OTHER_SURNAME,
                        Reason.OTHER_BIRTHPLACE);
    }

    @Test
    void every_reason_has_a_key() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::key)).doesNotHaveDuplicates();
    }

    private List<Reason> reasons(Known other) {
        return Likeness.of(yuliia, other).reasons().stream()
                .map(Likeness.Seen::reason)
                .toList();
    }
}
