package lt.tiltas.programme.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Averages of the parts of life: of ten people and more, of whom nine parts and more are known. */
@TiltasTest
class GroupAveragesTests {

    /** A municipality in which no other test rates anybody. */
    private static final int QUIET = 77;

    private static final List<String> NINE =
            List.of("home", "money", "work", "skills", "lithuanian", "school", "health", "safety", "papers");

    @Autowired
    SeeIndependence seeIndependence;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void nine_people_are_hidden_and_ten_are_shown_with_both_sides_apart() {
        Officer rasa = as.casemanager(QUIET);
        for (int n = 0; n < 9; n++) {
            rated(rasa, NINE, n % 2 == 0 ? 2 : 3, 4);
        }
        rated(rasa, NINE.subList(0, 8), 5, 5);
        assertThat(parts(rasa)).as("nine, and one of whom too little is known").isEmpty();

        rated(rasa, NINE, 3, 4);
        List<SeeIndependence.Part> parts = parts(rasa);
        assertThat(parts).extracting(SeeIndependence.Part::domain).containsExactlyInAnyOrderElementsOf(NINE);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.people()).isEqualTo(10);
            assertThat(part.byPerson()).as("five times 2, five times 3").isEqualByComparingTo(new BigDecimal("2.5"));
            assertThat(part.byWorker()).isEqualByComparingTo("4");
        });
    }

    private List<SeeIndependence.Part> parts(Officer officer) {
        return as.<SeeIndependence.Page>run(officer, () -> seeIndependence.see(officer)).parts().stream()
                .filter(part -> part.municipality() == QUIET)
                .toList();
    }

    private void rated(Officer lead, List<String> domains, int byPerson, int byWorker) {
        HouseholdCard family = given.household(QUIET, "Vidurkenko", "Oksana");
        ProgrammeId programme = programmes.programme(family.id(), lead);
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, due_on, talked_on, created_by)
                    select ?, id, org_id, ?, 'first', 'uk', ?, ?, created_by from programme.programme where id = ?
                    """)
                    .params(
                            id,
                            family.people().getFirst().value(),
                            programmes.today(),
                            programmes.today(),
                            programme.value())
                    .update();
            db.sql("""
                    insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, created_by)
                    select id, id, org_id, person_id, 'Вмію', 'uk', created_by from programme.assessment where id = ?
                    """).param(id).update();
            db.sql("""
                    insert into programme.domain_rating (assessment_id, org_id, person_id, domain, by_person, by_worker, reason)
                    select id, org_id, person_id, domain, ?, ?, 'Kalbėta' from programme.assessment, unnest(?) domain where id = ?
                    """)
                    .params(byPerson, byWorker, domains.toArray(String[]::new), id)
                    .update();
            db.sql("update programme.assessment set state = 'talked' where id = ?")
                    .param(id)
                    .update();
            db.sql("""
                    update programme.assessment set state = 'confirmed', confirmed_at = clock_timestamp(), confirmed_how = 'aloud' where id = ?
                    """).param(id).update();
        });
    }
}
