package lt.tiltas.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome.Given;
import lt.tiltas.reception.BedOutcome.SiteFull;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.reception.stay.ExpireHolds;
import lt.tiltas.reception.stay.Lodging;
import lt.tiltas.reception.stay.RecordLodging;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class StaysTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Stays stays;

    @Autowired
    EndStay endStay;

    @Autowired
    ExpireHolds expireHolds;

    @Autowired
    RecordLodging recordLodging;

    @Autowired
    Houses houses;

    @Autowired
    lt.tiltas.registration.Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_family_is_held_and_begins_in_the_same_room() {
        var site = houses.site(19, 2, 5, 4);
        var family = family("Oksana", "Danylo", "Sofija", "Halyna");

        var held = (Given) hold(family, site, TODAY);
        assertThat(held.place().rooms()).containsExactly("103");
        assertThat(held.place().holdUntil()).isNotNull();

        var begun = (Given) begin(family, site, TODAY);
        assertThat(begun.place().rooms()).containsExactly("103");
        assertThat(current(family))
                .hasValueSatisfying(card -> assertThat(card.kind()).isEqualTo("stay"));
        assertThat(houses.count(
                        "household_id = ? and state = 'stay'", family.id().value()))
                .isEqualTo(4);
    }

    @Test
    void asking_again_gives_the_same_beds() {
        var site = houses.site(19, 3, 3);
        var family = family("Olena", "Marko");

        assertThat(hold(family, site, TODAY)).isEqualTo(hold(family, site, TODAY));
        assertThat(begin(family, site, TODAY)).isEqualTo(begin(family, site, TODAY));
        assertThat(houses.count("household_id = ?", family.id().value())).isEqualTo(2);
    }

    @Test
    void a_large_family_takes_neighbouring_rooms() {
        var site = houses.site(19, 2, 1, 2, 3);
        var family = family("A", "B", "C", "D");

        assertThat(((Given) begin(family, site, TODAY)).place().rooms()).containsExactly("103", "104");
    }

    @Test
    void a_family_that_does_not_fit_whole_gets_nothing() {
        var site = houses.site(19, 2, 1, 2);
        var family = family("A", "B", "C", "D", "E", "F");

        assertThat(begin(family, site, TODAY)).isEqualTo(new SiteFull(site));
        assertThat(houses.count("household_id = ?", family.id().value())).isZero();
    }

    @Test
    void nobody_is_put_into_a_family_room() {
        var site = houses.site(19, 4);
        begin(family("Iryna", "Taras"), site, TODAY);

        assertThat(begin(family("Nina"), site, TODAY)).isEqualTo(new SiteFull(site));
        assertThat(places(site).freeBeds()).isZero();
    }

    @Test
    void women_alone_share_a_room() {
        var site = houses.site(19, 2, 3);
        begin(family("Vira"), site, TODAY);

        var second = (Given) begin(family("Lesia"), site, TODAY);

        assertThat(second.place().rooms()).containsExactly("101");
        assertThat(places(site).freeBeds()).isEqualTo(3);
    }

    @Test
    void an_expired_hold_is_taken_over_at_once() {
        var site = houses.site(19, 2);
        var slow = family("Anna", "Petro");
        hold(slow, site, TODAY);
        assertThat(hold(family("Daria", "Ivan"), site, TODAY)).isEqualTo(new SiteFull(site));

        houses.letHoldsEnd(slow);

        assertThat(hold(family("Mila", "Yurii"), site, TODAY)).isInstanceOf(Given.class);
        assertThat(houses.count(
                        "household_id = ? and ended_why = 'expired'", slow.id().value()))
                .isEqualTo(2);
    }

    @Test
    void the_job_ends_expired_holds_and_leaves_the_others() {
        var site = houses.site(19, 2, 2);
        var slow = family("Anna", "Petro");
        var other = family("Inna", "Oleh");
        hold(slow, site, TODAY);
        hold(other, site, TODAY);
        houses.letHoldsEnd(slow);

        as.run(Officer.SYSTEM, expireHolds::everywhere);

        assertThat(current(slow)).isEmpty();
        assertThat(current(other)).isPresent();
        assertThat(happenings(slow)).contains("happening.bed-held", "happening.hold-expired");
    }

    @Test
    void a_move_ends_the_old_stay_on_the_morning_the_new_one_begins() {
        var centre = houses.site(46, 3, 4);
        var home = houses.site(19, 4);
        var family = family("Oksana", "Danylo");
        begin(family, centre, TODAY.minusDays(20));
        hold(family, home, TODAY.plusDays(2));

        begin(family, home, TODAY.plusDays(2));

        assertThat(houses.count(
                        "site_id = ? and household_id = ? and upper(during) = ? and ended_why = 'moved'",
                        centre.value(),
                        family.id().value(),
                        TODAY.plusDays(2)))
                .isEqualTo(2);
        assertThat(current(family))
                .hasValueSatisfying(now -> assertThat(now.siteId()).isEqualTo(centre));
        assertThat(houses.count(
                        "household_id = ? and state = 'hold'", family.id().value()))
                .isZero();
    }

    @Test
    void a_failed_move_leaves_the_family_where_it_is() {
        var centre = houses.site(46, 3, 4);
        var small = houses.site(19, 1);
        var family = family("Oksana", "Danylo");
        begin(family, centre, TODAY);

        assertThat(begin(family, small, TODAY)).isEqualTo(new SiteFull(small));

        assertThat(current(family))
                .hasValueSatisfying(now -> assertThat(now.until()).isNull());
    }

    @Test
    void an_ended_stay_frees_the_beds_from_that_night() {
        var site = houses.site(19, 2);
        var family = family("Oksana", "Danylo");
        begin(family, site, TODAY.minusDays(5));

        assertThat(end(family)).isEqualTo(new EndOutcome.Ended());
        assertThat(end(family)).isEqualTo(new EndOutcome.NothingToEnd());

        assertThat(begin(family("Hanna", "Lev"), site, TODAY)).isInstanceOf(Given.class);
    }

    @Test
    void an_own_address_ends_the_stay_and_shows_as_the_place() {
        var site = houses.site(19, 2);
        var family = family("Oksana", "Danylo");
        begin(family, site, TODAY.minusDays(5));

        var flat = new Lodging.New(19, "Savanorių pr. 214", "rented");
        Officer audrius = as.coordinator();

        as.run(audrius, () -> recordLodging.record(family, flat, TODAY, audrius));

        assertThat(current(family)).hasValueSatisfying(now -> {
            assertThat(now.kind()).isEqualTo("own");
            assertThat(now.address()).isEqualTo("Savanorių pr. 214");
        });
        assertThat(places(site).freeBeds()).isEqualTo(2);
    }

    @Test
    void a_range_without_a_night_is_refused() {
        var site = houses.site(19, 1);
        var woman = family("Oksana");
        begin(woman, site, TODAY);

        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> raw(site, woman.people().getFirst().value(), woman, "'empty'")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stay_has");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> raw(site, woman.people().getFirst().value(), woman, "daterange(current_date, null)")))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("stay_no_");
    }

    private int raw(SiteId site, UUID person, HouseholdCard card, String during) {
        return db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during, made_by, begun_at)
                select b.id, b.room_id, b.site_id, 19, ?, ?, 'F', 3, 'stay', %s, ?, clock_timestamp() from reception.bed b where b.site_id = ?
                """.formatted(during))
                .params(card.id().value(), person, Officer.SYSTEM.id(), site.value())
                .update();
    }

    private HouseholdCard family(String... names) {
        return houses.card(given.household(3, "Kovalenko", names));
    }

    private BedOutcome hold(HouseholdCard card, SiteId site, LocalDate from) {
        Officer audrius = as.coordinator();
        return as.run(audrius, () -> stays.hold(card, site, from, audrius));
    }

    private BedOutcome begin(HouseholdCard card, SiteId site, LocalDate from) {
        Officer audrius = as.coordinator();
        return as.run(audrius, () -> stays.begin(card, site, from, audrius));
    }

    private EndOutcome end(HouseholdCard card) {
        Officer audrius = as.coordinator();
        return as.run(audrius, () -> endStay.end(card, TODAY, "left_country", audrius));
    }

    private Optional<StayCard> current(HouseholdCard card) {
        return as.run(as.coordinator(), () -> stays.current(card.id()));
    }

    private List<String> happenings(HouseholdCard card) {
        return as.run(as.coordinator(), () -> stays.happenings(card.id())).stream()
                .map(happening -> happening.key())
                .toList();
    }

    private SitePlaces places(SiteId site) {
        return as.run(as.coordinator(), () -> stays.places(TODAY)).stream()
                .filter(places -> places.id().equals(site))
                .findFirst()
                .orElseThrow();
    }
}
