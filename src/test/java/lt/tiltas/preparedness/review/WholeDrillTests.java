package lt.tiltas.preparedness.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.drill.Drilling;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A drill from its start to its review: all that it writes is its own, and what it taught is tried again. */
@TiltasTest
class WholeDrillTests {

    /** Who looked is written down in a drill too, and the work of the program's own queue is none of its rows. */
    private static final List<String> ASIDE = List.of("access.look", "access.look_subject");

    @Autowired
    Drilling drilling;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Houses houses;

    @Autowired
    AllTables allTables;

    private final UUID id = UUID.randomUUID();
    private final List<String> own = new ArrayList<>(List.of(id.toString()));
    private final String board = "/preparedness/activations/" + id;
    private Officer ministry;
    private Officer agency;
    private Officer kaunas;
    private SiteId site;
    private UUID inject;

    @BeforeEach
    void a_house_stands_ready_and_everybody_has_an_account() {
        ministry = drilling.ministry();
        agency = as.coordinator();
        kaunas = as.casemanager(19);
        as.registrar();
        site = houses.site(19, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 6, cents_a_night = 1000 where id = ?",
                site.value());
    }

    @AfterEach
    void it_is_gone() {
        houses.change("update reception.site set standby = false, closed_on = current_date where id = ?", site.value());
    }

    @Test
    void a_whole_drill_changes_no_row_that_is_not_its_own() {
        Map<String, String> before = allTables.but(own);
        String live =
                drilling.get("/preparedness?language=en", agency).getResponse().getRedirectedUrl();
        UUID review = drill("Visos pratybos");
        drilling.post(
                "/preparedness/reviews/" + review + "/words", ministry, "expected", "A", "why", "B", "changes", "C");
        Map<String, String> after = allTables.but(own);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((table, rows) -> {
            if (!ASIDE.contains(table)) {
                assertThat(rows).as(table).isEqualTo(before.get(table));
            }
        });
        assertThat(live).isNull();
        assertThat(one("select count(*) from preparedness.opened_site where activation_id = ?", id))
                .isEqualTo("1");
        assertThat(one("select standby from reception.site where id = ?", site.value()))
                .isEqualTo("t");
        assertThat(drilling.get("/preparedness", agency)).bodyText().doesNotContain(id.toString());
        assertThat(drilling.get("/desk", agency)).bodyText().doesNotContain(id.toString());
        assertThat(drilling.get("/preparedness/requests?language=en", kaunas))
                .bodyText()
                .contains("Your office is asked for nothing")
                .doesNotContain("t-drill");
    }

    @Test
    void the_review_tells_what_was_measured_and_an_improvement_is_closed_by_the_same_inject_only() {
        String page = "/preparedness/reviews/" + drill("Pirmosios pratybos");
        assertThat(drilling.get(page + "?language=en", ministry))
                .bodyText()
                .contains("1 of 1", "100 %", "Reached", "Skambina iš karto", "Site opened", "vėluoja");
        String objective =
                one("select id from preparedness.objective where exercise_id = ? and measure = 'decision'", id);
        assertThat(drilling.post(
                        page + "/ratings", ministry, "objective", objective, "rating", "some", "words", "Lėtai"))
                .hasRedirectedUrl(page + "#ratings");
        UUID lesson = UUID.randomUUID();
        drilling.post(
                page + "/improvements",
                ministry,
                "own",
                lesson.toString(),
                "words",
                "Sąrašas prie telefono",
                "org",
                "19",
                "dueOn",
                LocalDate.now().minusDays(1).toString(),
                "inject",
                inject.toString());
        assertThat(drilling.get("/preparedness/drills?language=en", kaunas))
                .bodyText()
                .contains("Sąrašas prie telefono", "Overdue");
        assertThat(retest(page, lesson, inject)).hasStatus(404);
        UUID again = UUID.randomUUID();
        UUID repeated = repeat(again);
        assertThat(retest(page, lesson, repeated)).hasRedirectedUrl(page + "#improvements");
        drilling.step(again, "END");
        assertThat(drilling.get(page + "?language=en", ministry))
                .bodyText()
                .contains("Tried again, passed", "Antrosios pratybos", "Some challenges");
        assertThat(drilling.get("/preparedness/drills?language=en", kaunas))
                .bodyText()
                .doesNotContain("Sąrašas prie telefono");
        onPaperAndForNobodyElse(page, lesson);
    }

    private void onPaperAndForNobodyElse(String page, UUID lesson) {
        assertThat(drilling.get(page + "/paper", ministry)).hasStatusOk().hasContentType("application/pdf");
        assertThat(drilling.get(page, as.casemanager(21))).hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        ministry,
                        () -> db.sql("""
                        insert into preparedness.retest (id, improvement_id, replays, inject_id, result, words, tested_by, tested_at)
                        values (gen_random_uuid(), ?, ?, ?, 'passed', '', access.officer(), now())
                        """).params(lesson, inject, inject).update()))
                .hasStackTraceContaining("foreign key");
    }

    /** The same inject in a later drill. */
    private UUID repeat(UUID again) {
        drilling.prepare(again, "Antrosios pratybos");
        UUID repeated = drilling.inject(again, "0", "vėl vėluoja", "replays", inject.toString());
        drilling.step(again, "START");
        drilling.get("/preparedness/drills/" + again + "/live", ministry);
        return repeated;
    }

    private MvcTestResult retest(String page, UUID lesson, UUID again) {
        return drilling.post(
                page + "/retests",
                ministry,
                "own",
                UUID.randomUUID().toString(),
                "improvement",
                lesson.toString(),
                "again",
                again.toString(),
                "result",
                "passed",
                "said",
                "Paskambinta per dvi minutes");
    }

    /** Announced, begun, decided on the board, a house opened, a municipality asked and answering, ended, reviewed. */
    private UUID drill(String name) {
        String page = "/preparedness/drills/" + id;
        drilling.prepare(id, name);
        inject = drilling.inject(id, "0", "autobusai vėluoja");
        own.add(inject.toString());
        drilling.step(id, "ANNOUNCE");
        drilling.step(id, "START");
        drilling.get(page + "/live", kaunas);
        drilling.post(page + "/notes", kaunas, "inject", inject.toString());
        execute();
        drilling.post(board + "/sites", agency, "site", site.toString(), "reason", "Trūksta vietų");
        ask();
        drilling.post(
                page + "/observations",
                agency,
                "own",
                UUID.randomUUID().toString(),
                "kind",
                "strength",
                "words",
                "Skambina iš karto");
        drilling.step(id, "END");
        String review = Objects.requireNonNull(
                        drilling.post("/preparedness/reviews", ministry, "exercise", id.toString())
                                .getResponse()
                                .getRedirectedUrl())
                .replaceAll(".*/", "");
        own.add(review);
        return UUID.fromString(review);
    }

    private void execute() {
        move("report", "words", "Kas žinoma, pasakyta žodžiais");
        drilling.post(
                board + "/scenarios",
                ministry,
                "low",
                "900",
                "likely",
                "2000",
                "high",
                "5000",
                "weeks",
                "8",
                "shape",
                "STEP");
        drilling.post(
                board + "/scenario", agency, "chosen", "likely", "confidence", "medium", "why", "Tiek ateina dabar");
        move("assess");
        for (Officer officer : List.of(ministry, agency, as.registrar())) {
            drilling.post(board + "/acceptance", officer);
        }
        move("convene");
        assertThat(one("select state from preparedness.activation where id = ?", id))
                .isEqualTo("execute");
    }

    private void ask() {
        UUID request = UUID.randomUUID();
        drilling.post(
                board + "/requests",
                agency,
                "own",
                request.toString(),
                "office",
                "19",
                "organisation",
                "19",
                "what",
                "places",
                "many",
                "40",
                "fromOn",
                LocalDate.now().plusDays(7).toString(),
                "answerBy",
                LocalDateTime.now().plusDays(1).withNano(0).toString());
        String asked = one("select id from preparedness.request where activation_id = ?", id);
        own.add(asked);
        assertThat(drilling.get("/preparedness/requests?exercise=" + id, kaunas))
                .bodyText()
                .contains("t-drill-mark", asked);
        assertThat(drilling.post(board + "/acceptance", kaunas))
                .hasRedirectedUrl("/preparedness/requests?exercise=" + id);
        answer(asked);
    }

    private void answer(String asked) {
        assertThat(drilling.get("/preparedness/requests/answer?request=" + asked, kaunas))
                .bodyText()
                .contains("t-drill-mark");
        assertThat(drilling.post(
                        "/preparedness/requests/answer",
                        kaunas,
                        "request",
                        asked,
                        "own",
                        UUID.randomUUID().toString(),
                        "can",
                        "cannot",
                        "why",
                        "Salė remontuojama"))
                .hasRedirectedUrl("/preparedness/requests?exercise=" + id);
    }

    private void move(String from, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "from";
        fields[1] = from;
        System.arraycopy(more, 0, fields, 2, more.length);
        drilling.post(board + "/steps", agency, fields);
    }

    private String one(String sql, Object... params) {
        return Objects.toString(as.run(
                sql.contains("reception") ? agency : ministry,
                () -> db.sql(sql).params(params).query(String.class).single()));
    }
}
