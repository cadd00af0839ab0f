package lt.tiltas.placement.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitesSeen;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class LiveTests {

    private static final int ALYTUS = 11;
    private static final String CLOSES = "update reception.site set closed_on = current_date where id = ?";

    @Autowired
    Live live;

    @Autowired
    Stays stays;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void beds_are_as_they_are_without_the_country_being_read_again() {
        SiteId site = houses.site(ALYTUS, 2, 3);
        Moment before = now();
        assertThat(free(before, site)).isEqualTo(5);

        hold(site);

        Moment after = now();
        assertThat(free(after, site)).isEqualTo(3);
        assertThat(free(before, site)).as("what was read is never changed").isEqualTo(5);
        assertThat(after.seen().at()).isEqualTo(before.seen().at());
        assertThat(after.now().profiles()).isEqualTo(before.now().profiles());
        assertThat(now()).isSameAs(after);
    }

    @Test
    void a_site_that_closes_goes_and_one_that_opens_comes() {
        SiteId site = houses.site(ALYTUS, 2);
        Moment before = now();

        houses.change(CLOSES, site.value());
        assertThat(free(now(), site)).isZero();

        houses.change("update reception.site set closed_on = null where id = ?", site.value());
        assertThat(free(now(), site)).isEqualTo(2);
        assertThat(now().seen().at()).isEqualTo(before.seen().at());
    }

    /** What began earlier may be committed later: its number says nothing, the snapshot does. */
    @Test
    void what_is_not_committed_is_not_seen_and_not_missed_afterwards() {
        SiteId site = houses.site(ALYTUS, 2);
        now();

        as.run(Officer.SYSTEM, () -> {
            db.sql(CLOSES).param(site.value()).update();
            houses.site(ALYTUS, 1);
            Moment meanwhile = CompletableFuture.supplyAsync(this::now).join();
            assertThat(free(meanwhile, site)).isEqualTo(2);
            assertThat(free(live.now(), site))
                    .as("whoever is changing it sees it")
                    .isZero();
            assertThat(free(CompletableFuture.supplyAsync(this::now).join(), site))
                    .as("and does not tell others")
                    .isEqualTo(2);
        });

        assertThat(free(now(), site)).isZero();
    }

    @Test
    void a_hold_that_has_run_out_is_told_though_nobody_has_changed_it() {
        SiteId site = houses.site(ALYTUS, 2);
        houses.letHoldsEnd(hold(site));
        SitesSeen seen = as.run(Officer.SYSTEM, () -> stays.seen());

        assertThat(changed(seen)).doesNotContain(site);
        assertThat(changed(new SitesSeen(seen.snapshot(), seen.at().minusHours(1))))
                .contains(site);
    }

    /** After a quiet night changes have been forgotten: who comes second waits for the first to read, too. */
    @Test
    void what_was_seen_long_ago_is_good_for_nothing() {
        SitesSeen seen = as.run(Officer.SYSTEM, () -> stays.seen());

        assertThat(seen.isGood(seen.at().plusMinutes(4).toInstant())).isTrue();
        assertThat(seen.isGood(seen.at().plusMinutes(6).toInstant())).isFalse();
    }

    private HouseholdCard hold(SiteId site) {
        HouseholdCard family = houses.card(given.household(3, "Dabarenko", "Olha", "Taras"));
        as.run(Officer.SYSTEM, () -> stays.hold(family, site, LocalDate.now(), Officer.SYSTEM));
        return family;
    }

    private Iterable<SiteId> changed(SitesSeen since) {
        return as.run(Officer.SYSTEM, () -> stays.changed(since)).sites();
    }

    private Moment now() {
        return as.run(as.coordinator(), () -> live.now());
    }

    private static int free(Moment moment, SiteId site) {
        return moment.now().homes().stream()
                .filter(home -> home.places() != null && home.places().id().equals(site))
                .mapToInt(home -> home.places().freeBeds())
                .sum();
    }
}
