package lt.tiltas.permits.asylum;

import static lt.tiltas.permits.asylum.GivenLodging.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.asylum.GivenLodging.Family;
import lt.tiltas.permits.visit.Appointment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visit for lodging on its day, and when the office is shut on it. */
@TiltasTest
class LodgingDeskTests {

    @Autowired
    GivenLodging given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Family family;
    Officer appointed;
    Officer other;

    @BeforeEach
    void a_time_is_given() {
        appointed = given.appointed();
        other = given.notAppointed();
        family = given.family();
    }

    @Test
    void it_is_called_by_an_appointed_officer_at_a_desk_that_takes_applications_and_by_no_other() {
        Appointment visit = given.book(family);
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update permits.appointment set on_day = (t.at at time zone 'Europe/Vilnius')::date,
                            during = tstzrange(t.at, t.at + interval '1 hour'), state = 'checked_in', number = 900,
                            came_at = clock_timestamp(), lane = 1
                        from (select ((clock_timestamp() at time zone 'Europe/Vilnius')::date + time '22:00') at time zone 'Europe/Vilnius' as at) t
                        where id = ?
                        """).param(visit.id().value()).update());

        call(1, other);
        assertThat(given.state(visit)).isEqualTo("checked_in");
        call(2, appointed);
        assertThat(given.state(visit)).isEqualTo("checked_in");
        call(1, appointed);
        assertThat(given.state(visit)).isEqualTo("called");
        String desk = "/permits/desk?unit=" + UNIT + "&desk=1&language=lt";
        assertThat(given.page(desk, appointed)).contains("Prieglobsčio prašymo pateikimas");
        assertThat(given.page(desk, other))
                .contains(family.household().number())
                .doesNotContain("Prieglobsčio prašymo");
        assertThat(given.post(other, "/appointments/" + visit.id() + "/end", "desk", 1, "ending", "served"))
                .hasStatus3xxRedirection();
        assertThat(given.state(visit)).isEqualTo("served");
    }

    @Test
    void a_shut_day_gives_it_another_time_that_is_for_the_same_cases() {
        Appointment lost = given.book(family);

        String day = lost.times().on().toString();
        String hours = "/units/" + UNIT + "/openings";
        assertThat(given.post(other, hours, "what", "day", "day", day, "opens", "", "closes", "", "reason", "works"))
                .hasStatus3xxRedirection();

        assertThat(given.state(lost)).isEqualTo("cancelled_by_office");
        Appointment again = given.open(family).choice().visit().orElseThrow();
        assertThat(again.id()).isNotEqualTo(lost.id());
        assertThat(given.cases(again, appointed))
                .containsExactlyInAnyOrder(family.mother().value(), family.son().value());
        assertThat(given.cases(again, other)).isEmpty();
    }

    private void call(int desk, Officer officer) {
        assertThat(given.post(officer, "/units/" + UNIT + "/calls", "key", UUID.randomUUID(), "desk", desk))
                .hasStatus3xxRedirection();
    }
}
