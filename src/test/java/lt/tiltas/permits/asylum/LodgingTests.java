package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.asylum.GivenLodging.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.asylum.GivenLodging.Family;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time for lodging is given, moved and given back as any other, and nobody outside asylum reads what it is for. */
@TiltasTest
class LodgingTests {

    @Autowired
    GivenLodging given;

    @Autowired
    As as;

    @Autowired
    BookLodging bookLodging;

    @Autowired
    JdbcClient db;

    Family family;
    Officer appointed;
    Officer other;

    @BeforeEach
    void two_of_a_family_are_registered() {
        appointed = given.appointed();
        other = given.notAppointed();
        family = given.family();
    }

    @Test
    void one_time_serves_all_of_a_family_who_lodge_at_a_desk_that_takes_applications() {
        BookLodging.Page page = given.open(family);
        assertThat(page.people()).isEqualTo(2);
        assertThat(page.choice().purpose().minutes()).isEqualTo(60);
        assertThat(page.clock().orElseThrow().clock().rule()).isEqualTo("asylum.lodge");
        assertThat(page.tooLate()).isFalse();
        assertThat(given.page("/asylum/cases/" + family.mother() + "/visit?language=lt", appointed))
                .contains("Pateikti iki", "Siūloma diena");

        Appointment visit = given.book(family);

        assertThat(visit.careful()).isTrue();
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                        select d.skills @> array['lodging'] and upper(a.during) - lower(a.during) = interval '1 hour' from permits.appointment a
                        join permits.unit_desk d on d.unit_id = a.unit_id and d.number = a.lane where a.id = ?
                        """)
                                .param(visit.id().value())
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        assertThat(given.cases(visit, appointed))
                .containsExactlyInAnyOrder(family.mother().value(), family.son().value());
        assertThat(given.page("/asylum/cases/" + family.son() + "/visit?language=lt", appointed))
                .contains("Šeima jau turi vizitą");
        assertThat(given.page("/asylum/cases/" + family.son() + "?language=lt", appointed))
                .contains("Prašymo pateikimo laikas", "Perkelti arba atšaukti")
                .doesNotContain("Užrašyti prašymo pateikimo laiką");
    }

    @Test
    void whoever_is_not_appointed_sees_that_the_family_comes_and_not_why() {
        Appointment visit = given.book(family);

        assertThat(given.cases(visit, other)).isEmpty();
        for (Officer reader : new Officer[] {other, appointed}) {
            assertThat(as.run(
                            reader,
                            () -> db.sql("select purpose from permits.appointment where id = ?")
                                    .param(visit.id().value())
                                    .query(String.class)
                                    .single()))
                    .isEqualTo("other");
        }
        String visits = "/households/" + family.household().id() + "/visits?language=lt";
        assertThat(given.page(visits, other))
                .contains("Kitas reikalas dėl leidimo")
                .doesNotContain("Prieglobsčio prašymo");
        assertThat(given.page(visits, appointed)).contains("Prieglobsčio prašymo pateikimas");
        var ask = new Choice.Ask(UNIT, null, false);
        assertThatThrownBy(() -> as.run(other, () -> bookLodging.open(family.mother(), ask, other)))
                .isInstanceOf(NotHere.class);
        String book = "/asylum/cases/" + family.mother() + "/visit";
        assertThat(given.post(other, book, "key", family.mother(), "unit", UNIT, "at", "2026-12-01T08:00:00Z"))
                .hasStatus(404);
        Officer self = as.newcomer(family.household().people().getFirst().value());
        Officer third = as.newcomer(family.household().people().get(2).value());
        assertThat(given.cases(visit, self)).containsExactly(family.mother().value());
        assertThat(given.cases(visit, third)).isEmpty();
    }

    @Test
    void it_is_moved_by_anybody_who_moves_visits_and_keeps_its_length_and_its_kind_of_desk() {
        Appointment visit = given.book(family);

        assertThat(given.page("/households/" + family.household().id() + "/visits?moving=true&language=lt", other))
                .contains("reikia 60 min.", "Kitas reikalas dėl leidimo")
                .doesNotContain("Prieglobsčio prašymo");
        String at =
                given.open(family).choice().times().getLast().at().toInstant().toString();
        String household = family.household().id().toString();
        String time = "/appointments/" + visit.id() + "/time";
        assertThat(given.post(other, time, "version", 1, "household", household, "unit", UNIT, "at", at))
                .hasStatus3xxRedirection();

        assertThat(as.run(
                        appointed,
                        () -> db.sql("""
                        select upper(during) - lower(during) = interval '1 hour' and lane = 1 and version = 2 from permits.appointment
                        where id = ? and lower(during) = cast(? as timestamptz)
                        """)
                                .params(visit.id().value(), at)
                                .query(Boolean.class)
                                .single()))
                .isTrue();
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                        update permits.appointment set lane = 90, state = 'checked_in', number = 901, came_at = clock_timestamp() where id = ?
                        """).param(visit.id().value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("lodging_has_its_desk");
        assertThat(given.post(other, "/appointments/" + visit.id() + "/cancellation", "version", 2))
                .hasStatus3xxRedirection();
        assertThat(given.open(family).choice().mayChoose()).isTrue();
    }
}
