package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.activation.Answering.board;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Access;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.preparedness.readiness.StandbySites;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.StandbyHouses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps by itself, and what an exercise leaves alone. */
@TiltasTest
class ActivationLockTests {

    private static final Instant THEN = Instant.parse("2031-03-17T10:00:00Z");

    @Autowired
    Answering answering;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Houses houses;

    @Autowired
    Access access;

    @Autowired
    Activations activations;

    @Autowired
    Journal journal;

    @Autowired
    StandbySites sites;

    @Autowired
    StandbyHouses standbyHouses;

    @Autowired
    Deeds deeds;

    private Officer analyst;
    private Officer agency;
    private UUID own;

    @BeforeEach
    void nothing_runs() {
        answering.end();
        analyst = as.at(1, Role.ANALYST);
        agency = as.coordinator();
        own = UUID.randomUUID();
    }

    @AfterEach
    void nothing_runs_any_more() {
        answering.end();
    }

    @Test
    void the_database_alone_asks_for_the_second_person() {
        assertThatThrownBy(() -> as.run(analyst, () -> db.sql("""
                                insert into preparedness.activation (id, level, state, persons, reason, org_id, opened_by, opened_by_name, proposed_at,
                                    opened_at, state_since)
                                values (?, 'emergency', 'report', 1, 'By one alone', 1, access.officer(), 'x', now(), now(), now())
                                """).param(own).update()))
                .hasStackTraceContaining("row-level security");
        answering.propose(own, "emergency", analyst);
        assertThatThrownBy(() -> as.run(
                        analyst, () -> db.sql("""
                                update preparedness.activation set state = 'report', opened_at = now(), second_by = ?, second_at = now()
                                where id = ?
                                """).params(agency.id(), own).update()))
                .hasStackTraceContaining("only a person himself seconds");
        assertThatThrownBy(() -> as.run(
                        analyst,
                        () -> db.sql(
                                        "update preparedness.activation set state = 'report', opened_at = now() where id = ?")
                                .param(own)
                                .update()))
                .hasStackTraceContaining("activation_begins_when_enough_agree");
        assertThatThrownBy(() -> as.run(
                        agency,
                        () -> db.sql(
                                        "update preparedness.activation set state = 'resolve', opened_at = now() where id = ?")
                                .param(own)
                                .update()))
                .hasStackTraceContaining("does not go from proposed to resolve");
    }

    @Test
    void nobody_changes_or_removes_a_line_of_the_log() {
        answering.propose(own, "alert", agency);
        for (String sql : new String[] {
            "update preparedness.activation_log set words = 'x' where activation_id = ?",
            "delete from preparedness.activation_log where activation_id = ?"
        }) {
            for (Officer officer : new Officer[] {analyst, agency, Officer.SYSTEM}) {
                assertThatThrownBy(() ->
                                as.run(officer, () -> db.sql(sql).param(own).update()))
                        .hasStackTraceContaining("permission denied");
            }
        }
        assertThatThrownBy(() -> as.run(
                        agency, () -> db.sql("""
                        insert into preparedness.activation_log (activation_id, at, org_id, officer_id, officer_name, act)
                        values (?, now(), 3, ?, 'x', 'began')
                        """).params(own, analyst.id()).update()))
                .hasStackTraceContaining("row-level security");
        assertThat(answering.get(board(own) + "/log.csv?language=en", analyst))
                .bodyText()
                .contains("A response was proposed: Alert", "Daug žmonių prie sienos");
    }

    @Test
    void a_municipality_is_told_of_no_board() {
        answering.propose(own, "alert", agency);
        Officer kaunas = as.at(19, Role.COORDINATOR);
        assertThat(answering.get(board(own), kaunas)).hasStatus(404);
        assertThat(answering.get(board(own) + "/log", kaunas)).hasStatus(404);
        assertThat(answering.propose(UUID.randomUUID(), "watch", kaunas)).hasStatus(404);
        assertThat(answering.get("/preparedness", kaunas))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(own.toString());
        assertThat(answering.get("/desk", agency)).bodyText().contains(board(own));
        assertThat(answering.get("/desk", kaunas)).bodyText().doesNotContain(own.toString());
    }

    @Test
    void in_an_exercise_the_house_stays_as_it_is_and_the_time_is_its_own() {
        SiteId site = houses.site(19, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 6, cents_a_night = 1000 where id = ?",
                site.value());
        UUID exercise = UUID.randomUUID();
        as.run(agency, () -> db.sql("""
                        insert into preparedness.exercise (id, name, question, drafted_by, drafted_at) values (?, 'An exercise', '', access.officer(), now())
                        """).params(exercise).update());
        as.run(agency, () -> db.sql("""
                        insert into preparedness.activation (id, exercise_id, level, state, persons, reason, org_id, opened_by, opened_by_name,
                            proposed_at, opened_at, state_since)
                        values (?, ?, 'watch', 'execute', 1, 'An exercise', 3, access.officer(), 'x', now(), now(), now())
                        """).params(own, exercise).update());
        StaticListableBeanFactory times = new StaticListableBeanFactory();
        times.addBean("time", (ExerciseTime) one -> THEN);
        Realms realms = new Realms(db, Clock.systemUTC(), times.getBeanProvider(ExerciseTime.class));
        OpenSites openSites =
                new OpenSites(access, new Dossier(activations, realms, journal), sites, standbyHouses, deeds);
        OpenSites.Outcome outcome = as.run(
                agency,
                () -> openSites.open(new ActivationId(own), new OpenedSite.New(site.value(), "Pratybose"), agency));
        LocalDate ready = LocalDate.of(2031, 3, 23);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpenSites.Outcome.Opened.class,
                        opened -> assertThat(opened.readyOn()).isEqualTo(ready));
        assertThat(answering.one("select standby || ' ' || version from reception.site where id = ?", site.value()))
                .isEqualTo("true 1");
        assertThat(answering.one("select count(*) from reception.site_act where site_id = ?", site.value()))
                .isEqualTo("0");
        assertThat(answering.one("select ready_on from preparedness.opened_site where activation_id = ?", own))
                .isEqualTo(ready.toString());
        assertThat(answering.one("select max(at)::date from preparedness.activation_log where activation_id = ?", own))
                .isEqualTo("2031-03-17");
        assertThat(answering.get("/preparedness", agency)).bodyText().doesNotContain(own.toString());
        assertThat(answering.get("/desk", agency)).bodyText().doesNotContain(own.toString());
        houses.change("update reception.site set standby = false, closed_on = current_date where id = ?", site.value());
    }
}
