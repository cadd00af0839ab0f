package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.activation.Answering.board;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class ActivationPageTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Answering answering;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Houses houses;

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
    void an_emergency_takes_two_people_and_nobody_is_his_own_second() {
        assertThat(answering.propose(own, "emergency", analyst)).hasRedirectedUrl(board(own));
        assertThat(answering.propose(own, "emergency", analyst)).hasRedirectedUrl(board(own));
        assertThat(answering.state(own)).isEqualTo("proposed");
        answering.post(board(own) + "/second", analyst, "agrees", "true");
        assertThat(answering.state(own)).isEqualTo("proposed");
        answering.move(own, "report", agency);
        assertThat(answering.state(own)).isEqualTo("proposed");
        answering.post(board(own) + "/second", agency, "agrees", "true");
        assertThat(answering.state(own)).isEqualTo("report");
        assertThat(answering.one("select count(*) from preparedness.step where activation_id = ?", own))
                .isEqualTo("1");
        assertThat(answering.get(board(own) + "?language=en", analyst))
                .bodyText()
                .contains("A second person agreed: Emergency", "coordinator-3", "The response began: Emergency");
    }

    @Test
    void one_runs_at_a_time_and_an_alert_begins_at_once() {
        assertThat(answering.propose(own, "alert", agency)).hasRedirectedUrl(board(own));
        assertThat(answering.state(own)).isEqualTo("report");
        assertThat(answering.propose(UUID.randomUUID(), "watch", analyst)).hasRedirectedUrl(board(own));
        assertThat(answering.one("""
                select count(*) from preparedness.activation where exercise_id is null and state not in ('declined', 'closed')
                """)).isEqualTo("1");
        assertThat(answering.propose(UUID.randomUUID(), "", analyst))
                .hasStatus(422)
                .bodyText()
                .contains("ds-error-summary");
    }

    @Test
    void a_step_waits_for_what_it_needs() {
        answering.propose(own, "alert", agency);
        answering.move(own, "report", agency, "words", "Prie sienos laukia 2 000 žmonių");
        assertThat(answering.state(own)).isEqualTo("assess");
        assertThat(answering.move(own, "assess", agency))
                .hasStatus(422)
                .bodyText()
                .contains("ds-error-summary", "One scenario is chosen");
        assertThat(answering.post(
                        board(own) + "/scenarios",
                        analyst,
                        "low",
                        "900",
                        "likely",
                        "500",
                        "high",
                        "800",
                        "weeks",
                        "8",
                        "shape",
                        "STEP"))
                .hasStatus(422);
        assertThat(assess("2000", "5000", "9000")).isEqualTo("3");
        assertThat(answering.post(
                        board(own) + "/scenario", agency, "chosen", "likely", "confidence", "medium", "why", "x"))
                .hasStatus(422);
        choose();
        answering.move(own, "assess", analyst);
        assertThat(answering.state(own)).isEqualTo("convene");
        assertThat(answering.move(own, "convene", analyst)).hasStatus(422);
        answering.post(board(own) + "/acceptance", analyst);
        answering.post(board(own) + "/acceptance", agency);
        assertThat(answering.move(own, "convene", analyst)).hasStatus(422);
        answering.post(board(own) + "/acceptance", as.registrar());
        answering.move(own, "convene", analyst);
        assertThat(answering.state(own)).isEqualTo("execute");
        assertThat(answering.move(own, "execute", agency)).hasStatus(422);
    }

    @Test
    void cards_are_made_by_the_rules_and_done_by_the_office_that_owns_them() {
        execute();
        assertThat(answering.one("""
                select string_agg(code, ' ' order by code) from preparedness.card where activation_id = ? and code in ('check-figures', 'inform-people')
                """, own)).isEqualTo("check-figures inform-people");
        String card = answering.one(
                "select id from preparedness.card where activation_id = ? and code = 'check-figures'", own);
        answering.post(board(own) + "/done-cards", agency, "card", card);
        assertThat(answering.one("select done_at from preparedness.card where id = ?::uuid", card))
                .isEqualTo("null");
        answering.post(board(own) + "/done-cards", as.registrar(), "card", card, "words", "Sutampa");
        answering.post(board(own) + "/done-cards", as.registrar(), "card", card, "words", "Dar kartą");
        assertThat(answering.one("select done_words from preparedness.card where id = ?::uuid", card))
                .isEqualTo("Sutampa");
        assertThat(answering.post(
                        board(own) + "/cards",
                        agency,
                        "own",
                        UUID.randomUUID().toString(),
                        "title",
                        "Autobusai",
                        "office",
                        "19",
                        "dueAt",
                        LocalDateTime.now().plusDays(1).toString()))
                .hasStatus(422);
        assertThat(answering.get(board(own) + "?language=en", analyst))
                .bodyText()
                .contains("Sutampa");
    }

    @Test
    void a_house_is_opened_in_reception_on_the_day_its_lead_is_over() {
        SiteId site = houses.site(19, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 6, cents_a_night = 1000 where id = ?",
                site.value());
        execute();
        assertThat(answering.post(board(own) + "/sites", analyst, "site", site.toString(), "reason", "Trūksta vietų"))
                .hasStatus(422);
        String[] form = {"site", site.toString(), "reason", "Trūksta vietų"};
        assertThat(answering.post(board(own) + "/sites", agency, form)).hasRedirectedUrl(board(own));
        assertThat(answering.post(board(own) + "/sites", agency, form)).hasStatus(422);
        assertThat(answering.one("select standby || ' ' || opened_on from reception.site where id = ?", site.value()))
                .isEqualTo("false " + TODAY.plusDays(6));
        assertThat(answering.one(
                        "select why from reception.site_act where site_id = ? and act = 'standby_opened'",
                        site.value()))
                .isEqualTo("Trūksta vietų");
        assertThat(answering.one(
                        "select places || ' ' || ready_on from preparedness.opened_site where site_id = ?",
                        site.value()))
                .isEqualTo("8 " + TODAY.plusDays(6));
        houses.change("update reception.site set closed_on = current_date + 7 where id = ?", site.value());
    }

    @Test
    void it_ends_with_the_notices_and_a_day_to_look_back() {
        execute();
        as.run(Officer.SYSTEM, () -> db.sql("""
                update preparedness.card set done_at = now(), done_by = access.officer(), done_by_name = 'x' where activation_id = ?
                """).param(own).update());
        answering.move(own, "execute", agency);
        assertThat(answering.state(own)).isEqualTo("resolve");
        assertThat(answering.move(
                        own, "resolve", agency, "reviewOn", TODAY.plusDays(30).toString()))
                .hasStatus(422);
        for (String told : Notice.ALL) {
            answering.post(
                    board(own) + "/notices",
                    agency,
                    "own",
                    UUID.randomUUID().toString(),
                    "told",
                    told,
                    "sentOn",
                    TODAY.toString(),
                    "text",
                    "Pranešame pagal 32 straipsnį");
        }
        assertThat(answering.move(own, "resolve", agency, "reviewOn", TODAY.toString()))
                .hasStatus(422);
        answering.move(own, "resolve", agency, "reviewOn", TODAY.plusDays(30).toString());
        assertThat(answering.state(own)).isEqualTo("closed");
        assertThat(answering.get("/preparedness?language=en", analyst))
                .bodyText()
                .contains(
                        "Look back on the response that is over",
                        TODAY.plusDays(30).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void every_page_speaks_the_language(String language) {
        execute();
        for (String address : new String[] {
            board(own), board(own) + "/log", "/preparedness", "/preparedness/activations/new", "/preparedness/triggers"
        }) {
            assertThat(answering.get(address + "?language=" + language, agency))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=")
                    .doesNotContainPattern(">(activation|request|overview|trigger|scenario)\\.[a-z]");
        }
    }

    private String assess(String low, String likely, String high) {
        answering.post(
                board(own) + "/scenarios",
                analyst,
                "low",
                low,
                "likely",
                likely,
                "high",
                high,
                "weeks",
                "8",
                "shape",
                "STEP");
        return answering.one("select count(*) from preparedness.assessed where activation_id = ?", own);
    }

    private void choose() {
        answering.post(
                board(own) + "/scenario",
                agency,
                "chosen",
                "likely",
                "confidence",
                "medium",
                "why",
                "Taip rodo praėjusi savaitė");
    }

    /** As far as the fourth step, by the pages. */
    private void execute() {
        answering.propose(own, "alert", agency);
        answering.move(own, "report", agency, "words", "Kas žinoma, pasakyta žodžiais");
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into preparedness.assessed (activation_id, name, people, weeks, runs, short_percent, short_week, short_median, short_high,
                    assessed_at, assessed_by)
                values (?, 'likely', 5000, 8, 10000, 40, 3, 640, 1900, now(), access.officer())
                """).param(own).update());
        choose();
        answering.move(own, "assess", agency);
        answering.post(board(own) + "/acceptance", analyst);
        answering.post(board(own) + "/acceptance", agency);
        answering.post(board(own) + "/acceptance", as.registrar());
        answering.move(own, "convene", agency);
        assertThat(answering.state(own)).isEqualTo("execute");
    }
}
