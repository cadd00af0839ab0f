package lt.tiltas.registration.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.WriteHouseholds;
import lt.tiltas.registration.linkage.block.Pairs;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.RowReader;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Linked;
import lt.tiltas.registration.linkage.match.Linker;
import lt.tiltas.registration.linkage.match.Register;
import lt.tiltas.registration.linkage.model.Model;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list, a register in memory and the register in the database find the same person. */
@TiltasTest
class WaysAgreeTests {

    private static final List<Known> STORED = List.of(
            known("Zhytnytska", "Solomiia", 1987, 3, 14, "FY310001"),
            known("Zhytnytskyi", "Orest", 1985, 9, 21, "FY310002"),
            known("Perebyinis", "Kateryna", 1992, 11, 5, "FY310003"),
            known("Voloshchenko", "Hryhorii", 1951, 6, 18, "FY310004"),
            known("Kryvonosenko", "Zlata", 2015, 2, 27, null));

    private static final List<Known> ARRIVING = List.of(
            known("Житницька", "Соломія", 1987, 3, 14, null),
            known("Zhitnitski", "Orest", 1985, 9, 12, "FY 310002"),
            known("Ivanenko", "Ekaterina", 1992, 11, 5, "FY310003"),
            known("Woloschtschenko", "Hryhorij", 1951, 6, 18, null),
            known("Kryvonosenko", "Zlata", 2015, 2, 27, null));

    @Autowired
    LikelyRecords likely;

    @Autowired
    WriteHouseholds write;

    @Autowired
    As as;

    @Test
    void a_list_memory_and_the_database_find_the_same_person() {
        List<UUID> people = STORED.stream().map(this::registered).toList();
        Rows stored = rows(STORED);
        var register = new Register(stored, Model.own());
        for (int place = 0; place < ARRIVING.size(); place++) {
            Known arriving = ARRIVING.get(place);

            assertThat(register.of(rows(List.of(arriving))).getFirst().other())
                    .as("memory: " + arriving)
                    .isEqualTo(place);
            assertThat(as.run(as.registrar(), () -> likely.of(arriving))
                            .getFirst()
                            .person())
                    .as("database: " + arriving)
                    .isEqualTo(people.get(place));
            assertThat(inList(arriving)).as("list: " + arriving).isEqualTo(place);
        }
    }

    private static int inList(Known arriving) {
        Rows both = rows(Stream.concat(STORED.stream(), Stream.of(arriving)).toList());
        Linked linked = new Linker(Model.own()).link(both, false);
        int best = -1;
        float most = Model.WORTH_A_LOOK;
        for (int at = 0; at < linked.pairs().length; at++) {
            if (Pairs.other(linked.pairs()[at]) == STORED.size() && linked.probability()[at] > most) {
                most = linked.probability()[at];
                best = Pairs.one(linked.pairs()[at]);
            }
        }
        return best;
    }

    private static Known known(String surname, String given, int year, int month, int day, String document) {
        return Known.of(surname, given, LocalDate.of(year, month, day), document, "X");
    }

    private static Rows rows(List<Known> people) {
        var reader = new RowReader();
        for (Known person : people) {
            String[] values = person.values();
            values[Field.RECORD_ID.ordinal()] = person.toString();
            reader.add(values, 0);
        }
        return reader.rows();
    }

    private UUID registered(Known known) {
        PersonId id = new PersonId(UUID.randomUUID());
        var person = new NewPerson(
                id,
                "applicant",
                new NewPerson.Names(known.surname(), known.given(), null, null, null),
                "X",
                new NewPerson.Birth(known.birthOn(), null, null, false),
                "UKR",
                new NewPerson.Background(null, null, List.of("uk"), null),
                known.document().isEmpty()
                        ? NewPerson.Document.NONE
                        : new NewPerson.Document("foreign_passport", known.document(), "UKR", null),
                List.of());
        var household = new NewHousehold(
                new HouseholdId(UUID.randomUUID()),
                OrganisationId.AGENCY,
                LocalDate.of(2026, 11, 1),
                OffsetDateTime.parse("2026-11-01T10:00:00+02:00"),
                new HouseholdCard.Contact(null, "uk", false, null),
                new HouseholdCard.Wish(null, null, null, List.of()),
                List.of(person));
        as.run(as.registrar(), () -> write.write(List.of(household), as.registrar()));
        return id.value();
    }
}
