package lt.tiltas.registration.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.WriteHouseholds;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class LikelyRecordsTests {

    @Autowired
    LikelyRecords likely;

    @Autowired
    WriteHouseholds write;

    @Autowired
    As as;

    @Test
    void yuliia_is_found_in_three_spellings_and_by_her_passport_under_another_surname() {
        PersonId yuliia = registered("Kovalchuk", "Yuliia", LocalDate.of(1991, 5, 17), "FX771020");

        assertThat(found("Ковальчук", "Юлія", LocalDate.of(1991, 5, 17), null)).contains(yuliia.value());
        assertThat(found("Kovalčuk", "Julija", LocalDate.of(1991, 5, 17), null)).contains(yuliia.value());
        assertThat(found("Shevchenko", "Yuliia", LocalDate.of(1991, 5, 17), "FX 771020"))
                .contains(yuliia.value());
    }

    @Test
    void her_twin_is_somebody_else() {
        PersonId yuliia = registered("Kovalenchuk", "Yuliia", LocalDate.of(1990, 5, 17), null);

        assertThat(found("Kovalenchuk", "Oksana", LocalDate.of(1990, 5, 17), null))
                .doesNotContain(yuliia.value());
    }

    @Test
    void a_list_is_asked_in_one_statement() {
        PersonId one = registered("Bondarenko", "Taras", LocalDate.of(1980, 1, 2), "FZ100001");
        var asked = List.of(
                Known.of("Nobody", "Nowhere", LocalDate.of(1970, 1, 1), null, "M"),
                Known.of("Бондаренко", "Тарас", LocalDate.of(1980, 1, 2), "FZ100001", "M"));

        var found = as.run(as.registrar(), () -> likely.of(asked));

        assertThat(found).doesNotContainKey(0);
        assertThat(found.get(1)).anySatisfy(record -> {
            assertThat(record.person()).isEqualTo(one.value());
            assertThat(record.likeness().verdict()).isEqualTo(Verdict.STRONG);
        });
    }

    private List<UUID> found(String surname, String given, LocalDate bornOn, String document) {
        return as.run(
                as.registrar(),
                () -> likely.of(Known.of(surname, given, bornOn, document, "F")).stream()
                        .map(Likely::person)
                        .toList());
    }

    private PersonId registered(String surname, String given, LocalDate bornOn, String document) {
        PersonId id = new PersonId(UUID.randomUUID());
        var person = new NewPerson(
                id,
                "applicant",
                new NewPerson.Names(surname, given, null, null, null),
                "X",
                new NewPerson.Birth(bornOn, null, null, false),
                "UKR",
                new NewPerson.Background(null, null, List.of("uk"), null),
                new NewPerson.Document("foreign_passport", document, "UKR", null),
                List.of("mobility"));
        var household = new NewHousehold(
                new HouseholdId(UUID.randomUUID()),
                OrganisationId.AGENCY,
                LocalDate.of(2026, 11, 1),
                OffsetDateTime.parse("2026-11-01T10:00:00+02:00"),
                new HouseholdCard.Contact(null, "uk", false, null),
                new HouseholdCard.Wish(null, null, null, List.of()),
                List.of(person));
        as.run(as.registrar(), () -> write.write(List.of(household), as.registrar()));
        return id;
    }
}
