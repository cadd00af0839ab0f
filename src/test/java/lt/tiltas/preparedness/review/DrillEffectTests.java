package lt.tiltas.preparedness.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.drill.Drilling;
import lt.tiltas.preparedness.scenario.PlayFrozen;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an inject does besides being told, and what a drill leaves behind that is of use. */
@TiltasTest
class DrillEffectTests {

    private static final int KAUNAS = 19;

    @Autowired
    Drilling drilling;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Houses houses;

    @Autowired
    PlayFrozen engine;

    private final UUID id = UUID.randomUUID();
    private final String page = "/preparedness/drills/" + id;
    private Officer agency;
    private Officer kaunas;
    private SiteId open;
    private SiteId ready;

    @BeforeEach
    void a_drill_is_prepared() {
        agency = as.coordinator();
        kaunas = as.casemanager(KAUNAS);
        open = houses.site(KAUNAS, 4, 4);
        ready = houses.site(KAUNAS, 4, 4);
        houses.change(
                "update reception.site set standby = true, lead_days = 6, cents_a_night = 1000 where id = ?",
                ready.value());
        drilling.prepare(id, "Pasekmių pratybos", "people=60000&weeks=8&shape=STEP&collective=25&hosted=0");
    }

    @AfterEach
    void the_houses_are_gone() {
        for (SiteId site : List.of(open, ready)) {
            houses.change(
                    "update reception.site set standby = false, closed_on = current_date where id = ?", site.value());
        }
    }

    @Test
    void a_request_reaches_whom_it_is_given_to_once_and_is_no_decision_of_the_players() {
        drilling.inject(id, "0", "Kauno prašoma vietų", "to", "19", "effect.many", "40", "effect.hours", "24");
        drilling.step(id, "START");
        drilling.get(page + "/live", drilling.ministry());
        drilling.inject(id, "0", "dar viena žinia");
        drilling.get(page + "/live", drilling.ministry());
        assertThat(
                        count(
                                "select count(*) from preparedness.request where activation_id = ? and org_id = 19 and many = 40"))
                .isOne();
        assertThat(
                        count(
                                "select count(*) from preparedness.activation_log where activation_id = ? and act like 'asked%'"))
                .isZero();
        assertThat(drilling.get("/preparedness/requests?exercise=" + id, kaunas))
                .bodyText()
                .contains("Kauno prašoma vietų", "t-drill-mark");
        assertThat(drilling.get("/preparedness/requests", kaunas)).bodyText().doesNotContain("Kauno prašoma vietų");
        drilling.step(id, "END");
    }

    @Test
    void everybody_is_asked_by_the_share_of_its_people() {
        drilling.inject(id, "0", "Visų prašoma vietų", "to", "", "effect.many", "6000", "effect.hours", "24");
        drilling.step(id, "START");
        drilling.get(page + "/live", drilling.ministry());
        assertThat(count("select count(*) from preparedness.request where activation_id = ?"))
                .isEqualTo(60);
        assertThat(count("select sum(many) from preparedness.request where activation_id = ?"))
                .isEqualTo(6000);
        drilling.step(id, "END");
    }

    @Test
    void a_kind_says_what_it_needs() {
        assertThat(refused("request", "to", "19")).hasStatus(422);
        assertThat(refused("request", "to", "1", "effect.many", "40", "effect.hours", "24"))
                .hasStatus(422);
        assertThat(refused("failure")).hasStatus(422);
        assertThat(refused("failure", "effect.site", UUID.randomUUID().toString()))
                .hasStatus(422);
        assertThat(refused("reading", "effect.indicator", "queue", "effect.value", ""))
                .hasStatus(422);
        assertThat(drilling.post(
                        page + "/injects",
                        drilling.ministry(),
                        "own",
                        UUID.randomUUID().toString(),
                        "hour",
                        "0",
                        "minute",
                        "0",
                        "said.lt",
                        "",
                        "kind",
                        "news"))
                .hasStatus(422);
    }

    @Test
    void a_house_that_fails_is_missing_in_the_engine() {
        drilling.inject(id, "0", "dūmai", "effect.site", open.value().toString());
        drilling.step(id, "START");
        drilling.get(page + "/live", drilling.ministry());
        assertThat(count("select places from preparedness.inject where exercise_id = ? and not standby"))
                .isEqualTo(8);
        String world = as.run(
                drilling.ministry(),
                () -> db.sql("select world from preparedness.exercise where id = ?")
                        .param(id)
                        .query(String.class)
                        .single());
        var lost = new PlayFrozen.Lost("A", KAUNAS, 8, 0);
        assertThat(nights(world, List.of(), List.of(lost))).isGreaterThan(nights(world, List.of(), List.of()));
        var stays = new PlayFrozen.Opened("B", KAUNAS, 500, 0, 0, null);
        var fails = new PlayFrozen.Opened("B", KAUNAS, 500, 0, 0, 14);
        assertThat(nights(world, List.of(fails), List.of())).isGreaterThan(nights(world, List.of(stays), List.of()));
        drilling.step(id, "END");
        assertThat(drilling.get("/preparedness/reviews/" + review() + "?language=en", drilling.ministry()))
                .hasStatusOk();
    }

    @Test
    void a_house_that_was_made_ready_can_be_recorded_as_a_test_of_it() {
        drilling.step(id, "START");
        UUID watch = UUID.randomUUID();
        assertThat(drilling.post(
                        page + "/houses",
                        agency,
                        "own",
                        watch.toString(),
                        "site",
                        ready.value().toString()))
                .hasRedirectedUrl(page + "/live#houses");
        assertThat(drilling.post(
                        page + "/houses",
                        kaunas,
                        "own",
                        UUID.randomUUID().toString(),
                        "site",
                        ready.value().toString()))
                .hasStatus(404);
        assertThat(drilling.post(
                        page + "/houses", agency, "own", UUID.randomUUID().toString(), "site", ""))
                .hasStatus(422);
        assertThat(drilling.post(page + "/houses/ready", agency, "house", watch.toString(), "found", ""))
                .hasStatus(422);
        assertThat(drilling.post(page + "/houses/ready", agency, "house", watch.toString(), "found", "14"))
                .hasRedirectedUrl(page + "/live#houses");
        drilling.step(id, "END");
        String form = "/preparedness/readiness?site=" + ready.value() + "&amp;testedOn=";
        assertThat(drilling.get("/preparedness/reviews/" + review(), agency))
                .bodyText()
                .contains(form, "found=14#record");
        assertThat(drilling.get("/preparedness/readiness?site=" + ready.value() + "&days=4&found=14", agency))
                .bodyText()
                .contains("value=\"" + ready.value() + "\" selected", "value=\"4\"", "value=\"14\"");
    }

    @Test
    void minutes_that_were_measured_are_offered_as_an_assumption() {
        String form = "/preparedness/assumptions/desk-minutes?value=50&source=Pratybos";
        assertThat(drilling.get(form, drilling.ministry()))
                .bodyText()
                .containsPattern("id=\"value\"[^>]*value=\"50\"")
                .containsPattern("id=\"high\"[^>]*value=\"50\"")
                .contains("Pratybos");
    }

    private long nights(String world, List<PlayFrozen.Opened> opened, List<PlayFrozen.Lost> lost) {
        return engine.play(world, opened, lost).with().p50();
    }

    private MvcTestResult refused(String kind, String... more) {
        String[] fields = {
            "own", UUID.randomUUID().toString(), "hour", "0", "minute", "0", "said.lt", "žinia", "kind", kind
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return drilling.post(page + "/injects", drilling.ministry(), all);
    }

    private String review() {
        return Objects.requireNonNull(drilling.post("/preparedness/reviews", agency, "exercise", id.toString())
                        .getResponse()
                        .getRedirectedUrl())
                .replaceAll(".*/", "");
    }

    private int count(String sql) {
        return as.run(
                drilling.ministry(),
                () -> db.sql(sql).param(id).query(Integer.class).single());
    }
}
