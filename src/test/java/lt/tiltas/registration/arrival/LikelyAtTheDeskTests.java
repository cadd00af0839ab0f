package lt.tiltas.registration.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class LikelyAtTheDeskTests {

    private static int year = 1930;

    @Autowired
    Desk desk;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Desk.At at;
    String first;
    String julija;

    /** Julija is in the register, born on a day of her own for each test. */
    @BeforeEach
    void julija_is_being_registered() {
        year++;
        at = desk.at(as.registrar());
        first = at.begin();
        julija = at.person(first, "applicant", "Horobchenko", "Julija", year + "-06-15");
    }

    @Test
    void while_the_name_is_typed_the_record_appears_with_its_reasons_in_all_spellings() {
        String arrival = at.begin();

        String fragment = Desk.text(at.post(
                arrival + "/likely",
                "own",
                UUID.randomUUID().toString(),
                "version",
                "0",
                "names.surname",
                "Horobchenko",
                "names.surnameOriginal",
                "Горобченко",
                "names.givenOriginal",
                "Юлія",
                "birth.onYear",
                String.valueOf(year),
                "birth.onMonth",
                "6",
                "birth.onDay",
                "15"));

        assertThat(fragment)
                .contains("Юлія Горобченко = Yuliia Horobchenko = Julija Horobchenko")
                .contains("Ta pati gimimo data: " + year + "-06-15")
                .contains("Šiuo metu registruojamas", "Labai panašus", "data-fill=\"names.given\">Yuliia<");
    }

    @Test
    void twins_are_not_asked_about() {
        assertThat(at.save(
                        first, UUID.randomUUID().toString(), "daughter", "Horobchenko", "Oleksandra", year + "-06-15"))
                .hasRedirectedUrl(first + "/people");
        assertThat(at.page(first + "/people")).doesNotContain("Ar tai tas pats žmogus?");
    }

    @Test
    void a_strong_likeness_is_asked_about_and_the_answer_that_they_are_two_is_remembered() {
        String arrival = at.begin();
        String id = UUID.randomUUID().toString();
        assertThat(at.save(arrival, id, "applicant", "Горобченко", "Юлія", year + "-06-15"))
                .hasRedirectedUrl(arrival + "/people/" + id);
        assertThat(at.page(arrival + "/people/" + id)).contains("Ar tai tas pats žmogus?", "Ne, kitas žmogus");
        assertThat(at.page(arrival)).contains("Liko atsakyti: 1");

        assertThat(at.post(arrival + "/people/" + id + "/likely", "other", julija, "same", "false"))
                .hasRedirectedUrl(arrival + "/people");

        assertThat(at.page(arrival + "/people/" + id)).doesNotContain("Ar tai tas pats žmogus?");
        assertThat(at.page(first)).doesNotContain("Liko atsakyti");
    }

    @Test
    void the_same_person_is_opened_and_not_written_twice() {
        String arrival = at.begin();
        String id = at.person(arrival, "applicant", "Horobchenko", "Yuliia", year + "-06-15");

        assertThat(at.post(arrival + "/people/" + id + "/likely", "other", julija, "same", "true"))
                .hasRedirectedUrl(first);

        assertThat(count("select count(*) from registration.person where id = ?", id))
                .isZero();
        assertThat(count("select count(*) from registration.household where id = ?", arrival.substring(10)))
                .isZero();
    }

    @Test
    void each_look_at_likely_records_stays_in_the_trail() {
        String arrival = at.begin();
        at.post(
                arrival + "/likely",
                "own",
                UUID.randomUUID().toString(),
                "version",
                "0",
                "names.surname",
                "Horobchenko",
                "names.given",
                "Julia",
                "birth.onYear",
                String.valueOf(year),
                "birth.onMonth",
                "6",
                "birth.onDay",
                "15");

        assertThat(count(
                        "select count(*) from access.look l join access.look_subject s on s.look_id = l.id where s.person_id = ? and l.terms is not null",
                        julija))
                .isEqualTo(1);
    }

    private int count(String sql, String id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql)
                        .param(UUID.fromString(id))
                        .query(Integer.class)
                        .single());
    }
}
