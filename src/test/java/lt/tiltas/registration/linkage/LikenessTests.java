package lt.tiltas.registration.linkage;

import static lt.tiltas.registration.linkage.Likeness.Verdict.NONE;
import static lt.tiltas.registration.linkage.Likeness.Verdict.POSSIBLE;
import static lt.tiltas.registration.linkage.Likeness.Verdict.STRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final LocalDate BORN_ON = LocalDate.of(1984, 5, 6);

    private final Known yuliia = Known.of("Kovalenko", "Yuliia", BORN_ON, "FE123456", "F");

    @Test
    void same_document_and_same_name_in_another_alphabet_is_strong() {
        var likeness = Likeness.of(yuliia, Known.of("Коваленко", "Юлія", null, "FЕ 123456", "X"));
        assertThat(likeness.verdict()).isEqualTo(STRONG);
        assertThat(likeness.reasons())
                .contains(new Likeness.Seen(Reason.SAME_NAME, "Yuliia Kovalenko", "Юлія Коваленко"))
                .extracting(Likeness.Seen::reason)
                .containsExactly(Reason.SAME_DOCUMENT, Reason.SAME_NAME);
    }

    @Test
    void same_name_and_birth_date_with_another_document_is_strong_and_says_so() {
        var likeness = Likeness.of(yuliia, Known.of("Kovalenko", "Julija", BORN_ON, "GA777777", "F"));
        assertThat(likeness.verdict()).isEqualTo(STRONG);
        assertThat(likeness.reasons())
                .extracting(Likeness.Seen::reason)
                .containsExactly(Reason.SAME_BIRTH_DATE, Reason.SAME_NAME, Reason.OTHER_DOCUMENT);
    }

    @Test
    void twins_are_two_people() {
        assertThat(Likeness.of(yuliia, Known.of("Kovalenko", "Maryna", BORN_ON, null, "F"))
                        .verdict())
                .isEqualTo(NONE);
        assertThat(Likeness.of(yuliia, Known.of("Kovalenko", "Maryna", BORN_ON, "FE123457", "F"))
                        .verdict())
                .isEqualTo(NONE);
        assertThat(Likeness.of(
                                Known.of("Kovalenko", "Oleksandr", BORN_ON, null, "M"),
                                Known.of("Kovalenko", "Oleksandra", BORN_ON, null, "F"))
                        .verdict())
                .isEqualTo(NONE);
    }

    @Test
    void one_number_typed_for_both_twins_is_for_a_person_to_look_at() {
        assertThat(Likeness.of(yuliia, Known.of("Kovalenko", "Maryna", BORN_ON, "FE123456", "F"))
                        .verdict())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void a_name_in_the_wrong_fields_is_strong() {
        var likeness = Likeness.of(yuliia, Known.of("Юлия", "Коваленко", BORN_ON, null, "F"));
        assertThat(likeness.verdict()).isEqualTo(STRONG);
        assertThat(likeness.reasons()).extracting(Likeness.Seen::reason).contains(Reason.SWAPPED_NAME);
    }

    @Test
    void day_and_month_the_other_way_round_is_possible() {
        var likeness = Likeness.of(yuliia, Known.of("Kovalenko", "Yulia", LocalDate.of(1984, 6, 5), null, "F"));
        assertThat(likeness.verdict()).isEqualTo(POSSIBLE);
        assertThat(likeness.reasons())
                .extracting(Likeness.Seen::reason)
                .containsExactly(Reason.DAY_AND_MONTH_SWAPPED, Reason.SAME_NAME);
    }

    @Test
    void an_unknown_or_new_year_birth_date_is_possible() {
        assertThat(Likeness.of(yuliia, Known.of("Kovalenko", "Yulia", null, null, "F"))
                        .verdict())
                .isEqualTo(POSSIBLE);
        assertThat(Likeness.of(yuliia, Known.of("Kovalenko", "Yulia", LocalDate.of(1984, 1, 1), null, "F"))
                        .verdict())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void a_married_woman_with_a_new_surname_is_possible() {
        assertThat(Likeness.of(yuliia, Known.of("Bondar", "Yulia", BORN_ON, null, "F"))
                        .verdict())
                .isEqualTo(POSSIBLE);
    }

    @Test
    void father_and_son_of_one_name_and_sisters_are_two_people() {
        var father = Known.of("Kozlov", "Ivan", LocalDate.of(1961, 3, 2), null, "M");
        var son = Known.of("Kozlov", "Ivan", LocalDate.of(1990, 7, 9), null, "M");
        assertThat(Likeness.of(father, son).verdict()).isEqualTo(NONE);
        var sister = Known.of("Kovalenko", "Maryna", LocalDate.of(1990, 7, 9), null, "F");
        var likeness = Likeness.of(yuliia, sister);
        assertThat(likeness.verdict()).isEqualTo(NONE);
        assertThat(likeness.reasons())
                .extracting(Likeness.Seen::reason)
                .containsExactly(Reason.SAME_SURNAME, Reason.OTHER_BIRTH_DATE, Reason.OTHER_GIVEN);
    }

    @Test
    void nothing_known_is_never_alike() {
        var nobody = Known.of("", "", null, null, "X");
        assertThat(Likeness.of(nobody, nobody).verdict()).isEqualTo(NONE);
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        var other = Known.of("Юлия", "Коваленко", LocalDate.of(1984, 6, 5), "GA777777", "M");
        assertThat(Likeness.of(yuliia, other).verdict())
                .isEqualTo(Likeness.of(other, yuliia).verdict());
    }
}
