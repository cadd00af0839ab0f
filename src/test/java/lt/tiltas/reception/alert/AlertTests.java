package lt.tiltas.reception.alert;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@TiltasTest
class AlertTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Houses houses;

    @Autowired
    WatchPlaces watchPlaces;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private List<String> alerts(SiteId site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select kind || ' ' || value || case when cleared_at is null then '' else ' over' end from reception.alert
                        where site_id = ? order by raised_at
                        """).param(site.value()).query(String.class).list());
    }

    private void watch() {
        as.run(Officer.SYSTEM, watchPlaces::now);
    }

    private void block(SiteId site, int beds) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_by)
                        select b.id, b.room_id, b.site_id, 19, 19, 'block', daterange(:today, null), 'repair', :officer from reception.bed b
                        where b.site_id = :site and not exists (select from reception.stay s where s.bed_id = b.id and s.state = 'block') limit :beds
                        """)
                        .param("today", LocalDate.now(clock))
                        .param("officer", Officer.SYSTEM.id())
                        .param("site", site.value())
                        .param("beds", beds)
                        .update());
    }

    private void mend(SiteId site, int beds) {
        as.run(Officer.SYSTEM, () -> db.sql("""
                        update reception.stay set state = 'released', ended_at = now(), ended_by = made_by, ended_why = 'mended'
                        where id in (select id from reception.stay where site_id = ? and state = 'block' limit ?)
                        """).params(site.value(), beds).update());
    }

    @Test
    void an_alert_rings_once_changes_with_the_places_and_is_over_only_above_the_second_number() {
        SiteId site = houses.site(19, 4, 2);
        assertThat(set(site, 2, 4)).hasStatus3xxRedirection();
        watch();
        assertThat(alerts(site)).isEmpty();

        block(site, 4);
        watch();
        watch();
        assertThat(alerts(site)).containsExactly("free_places 2");
        block(site, 1);
        watch();
        assertThat(alerts(site)).containsExactly("free_places 1");
        mend(site, 3);
        watch();
        assertThat(alerts(site)).as("between the two numbers").containsExactly("free_places 4");
        mend(site, 2);
        watch();
        assertThat(alerts(site)).containsExactly("free_places 6 over");
    }

    @Test
    void a_municipality_sees_its_own_and_says_that_it_has_taken_note() {
        SiteId site = houses.site(19, 1);
        set(site, 5, 9).exchange();
        watch();
        String name = as.run(
                Officer.SYSTEM,
                () -> db.sql("select name from reception.site where id = ?")
                        .param(site.value())
                        .query(String.class)
                        .single());

        assertThat(get("/alerts", as.casemanager(19))).bodyText().contains(name, "liko 1 laisva vieta");
        assertThat(get("/alerts", as.coordinator())).bodyText().contains(name);
        assertThat(get("/alerts", as.at(1, Role.ANALYST))).bodyText().contains(name);
        assertThat(get("/alerts", as.casemanager(21))).bodyText().doesNotContain(name);

        UUID alert = as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.alert where site_id = ?")
                        .param(site.value())
                        .query(UUID.class)
                        .single());
        assertThat(post("/alerts/" + alert + "/acknowledgement", as.casemanager(21))
                        .param("words", "x"))
                .hasStatus(404);
        assertThat(post("/alerts/" + alert + "/acknowledgement", as.casemanager(19))
                        .param("words", "ieškome vietų"))
                .hasStatus3xxRedirection();
        watch();
        assertThat(get("/alerts", as.coordinator()))
                .as("it rings on")
                .bodyText()
                .contains("ieškome vietų", "casemanager-19");
    }

    @Test
    void a_threshold_is_set_by_whom_it_concerns() {
        Officer own = as.at(19, Role.COORDINATOR);
        SiteId foreign = houses.site(21, 2);

        assertThat(post("/alerts/thresholds", own)
                        .param("level", "municipality")
                        .param("kind", "free_places")
                        .param("municipality", "21")
                        .param("raiseAt", "1")
                        .param("clearAt", "2")
                        .param("from", "2026-11-01")
                        .param("source", "x"))
                .hasStatus(422);
        assertThat(post("/alerts/thresholds", own)
                        .param("level", "site")
                        .param("kind", "free_places")
                        .param("site", foreign.toString())
                        .param("raiseAt", "1")
                        .param("clearAt", "2")
                        .param("from", "2026-11-01")
                        .param("source", "x"))
                .hasStatus(422);
        assertThat(post("/alerts/thresholds", own)
                        .param("level", "municipality")
                        .param("kind", "free_places")
                        .param("municipality", "19")
                        .param("raiseAt", "5")
                        .param("clearAt", "2")
                        .param("from", "2026-11-01")
                        .param("source", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Negali būti mažiau");
        assertThat(get("/alerts/thresholds", own)).hasStatusOk();
    }

    private MockMvcRequestBuilder set(SiteId site, int raise, int clear) {
        return post("/alerts/thresholds", as.coordinator())
                .param("level", "site")
                .param("kind", "free_places")
                .param("site", site.toString())
                .param("raiseAt", String.valueOf(raise))
                .param("clearAt", String.valueOf(clear))
                .param("from", LocalDate.now(clock).toString())
                .param("source", "bandymas");
    }

    private MockMvcRequestBuilder get(String address, Officer officer) {
        return mvc.get().uri(address).locale(Locale.of("lt")).with(signedIn(officer));
    }

    private MockMvcRequestBuilder post(String address, Officer officer) {
        return mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
    }
}
