package lt.tiltas.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome.Given;
import lt.tiltas.reception.BedOutcome.SiteFull;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many sleep in one room, and who with whom: the rules in force, and the state of a bed that comes of its rows. */
@TiltasTest
class RoomRulesTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Stays stays;

    @Autowired
    EndStay endStay;

    @Autowired
    Houses houses;

    @Autowired
    lt.tiltas.registration.Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_room_is_given_to_no_more_people_than_its_floor_allows() {
        var site = houses.site(19, 4);
        houses.change("update reception.room set area = 14 where site_id = ?", site.value());

        assertThat(begin(family("A", "B", "C", "D"), site)).isEqualTo(new SiteFull(site));
        assertThat(begin(family("A", "B", "C"), site)).isInstanceOf(Given.class);
    }

    @Test
    void six_women_alone_share_a_room_and_the_seventh_does_not() {
        var site = houses.site(19, 8);

        for (int n = 0; n < 6; n++) {
            assertThat(begin(family("Vira"), site)).isInstanceOf(Given.class);
        }
        assertThat(begin(family("Lesia"), site)).isEqualTo(new SiteFull(site));
    }

    @Test
    void boys_and_girls_alone_live_apart_from_adults_and_from_each_other_four_a_room() {
        var site = houses.site(19, 6, 3);
        begin(family("Olena"), site);
        for (int n = 0; n < 4; n++) {
            assertThat(rooms(begin(child("M"), site))).containsExactly("101");
        }

        assertThat(begin(child("M"), site)).isEqualTo(new SiteFull(site));
        assertThat(begin(child("F"), site)).isEqualTo(new SiteFull(site));
        assertThat(houses.count("site_id = ? and party = 'B'", site.value())).isEqualTo(4);
    }

    @Test
    void children_without_an_adult_take_two_rooms_when_they_are_five() {
        var site = houses.site(19, 6, 3);
        HouseholdCard five = family("A", "B", "C", "D", "E");
        houses.change(
                "update registration.person set born_on = ? where household_id = ?",
                LocalDate.of(2012, 1, 1),
                five.id().value());

        assertThat(rooms(begin(houses.card(five), site))).containsExactly("101", "102");
    }

    @Test
    void rooms_for_the_first_nights_are_given_last() {
        var site = houses.site(19, 2, 2);
        houses.change("update reception.room set staging = true where site_id = ? and label = '101'", site.value());

        assertThat(rooms(begin(family("Anna", "Petro"), site))).containsExactly("102");
        assertThat(rooms(begin(family("Inna", "Oleh"), site))).containsExactly("101");
    }

    @Test
    void neighbours_of_two_units_are_no_neighbours() {
        var site = houses.site(19, 2, 2);
        houses.change(
                "insert into reception.unit (building_id, site_id, label) select id, site_id, 'kitas' from reception.building where site_id = ?",
                site.value());
        houses.change(
                "update reception.room set unit_id = (select id from reception.unit where site_id = ? and label = 'kitas') where site_id = ? and label = '102'",
                site.value(),
                site.value());

        assertThat(begin(family("A", "B", "C"), site)).isEqualTo(new SiteFull(site));
    }

    @Test
    void nobody_is_given_a_bed_of_a_site_on_standby() {
        var site = houses.site(19, 2);
        houses.change(
                "update reception.site set standby = true, lead_days = 5, cents_a_night = 1450 where id = ?",
                site.value());

        assertThat(as.run(as.coordinator(), () -> stays.places(TODAY)).stream().map(SitePlaces::id))
                .doesNotContain(site);
    }

    @Test
    void each_bed_has_one_state_by_its_rows() {
        var site = houses.site(19, 1, 1, 1, 1, 1, 1);
        begin(family("Anna"), site);
        hold(family("Inna"), site);
        begin(family("Daria"), site, TODAY.plusDays(3));
        HouseholdCard gone = family("Mila");
        begin(gone, site, TODAY.minusDays(4));
        end(gone);
        houses.change("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_by)
                select b.id, b.room_id, b.site_id, 19, 3, 'block', daterange(current_date, current_date + 5), 'repair', access.officer()
                from reception.bed b join reception.room r on r.id = b.room_id where r.site_id = ? and r.label = '106'
                """, site.value());

        assertThat(states(site)).containsExactlyInAnyOrder("stay", "hold", "reserved", "cleaning", "block", "free");
        assertThat(begin(family("Nina"), site)).isInstanceOf(Given.class);
        assertThat(begin(family("Olha"), site)).isInstanceOf(Given.class);
        assertThat(begin(family("Zoia"), site)).isEqualTo(new SiteFull(site));
    }

    @Test
    void cleaning_ends_by_hand_for_who_runs_the_house_and_by_the_hours_of_the_rule() {
        var site = houses.site(19, 1);
        HouseholdCard gone = family("Mila");
        begin(gone, site, TODAY.minusDays(4));
        end(gone);
        String clean = "select reception.clean_room(?, ?)";

        assertThat(as.run(as.casemanager(21), () -> number(clean, site))).isZero();
        assertThat(states(site)).containsExactly("cleaning");
        assertThat(states(site, 0)).containsExactly("free");
        assertThat(as.run(as.casemanager(19), () -> number(clean, site))).isEqualTo(1);
        assertThat(states(site)).containsExactly("free");
    }

    private int number(String sql, SiteId site) {
        return db.sql(sql)
                .params(site.value(), houses.room(site, "101"))
                .query(Integer.class)
                .single();
    }

    private List<String> states(SiteId site) {
        return states(site, 12);
    }

    private List<String> states(SiteId site, int hours) {
        return as.run(
                as.casemanager(21),
                () -> db.sql("select state from reception.bed_states(current_date, ?, ?)")
                        .params(hours, site.value())
                        .query(String.class)
                        .list());
    }

    private HouseholdCard family(String... names) {
        return houses.card(given.household(3, "Kovalenko", names));
    }

    private HouseholdCard child(String sex) {
        HouseholdCard card = given.household(3, "Bondar", "Dania");
        houses.change(
                "update registration.person set born_on = ?, sex = ? where household_id = ?",
                LocalDate.of(2013, 5, 5),
                sex,
                card.id().value());
        return houses.card(card);
    }

    private static Stream<String> rooms(BedOutcome outcome) {
        return ((Given) outcome).place().rooms().stream();
    }

    private BedOutcome begin(HouseholdCard card, SiteId site) {
        return begin(card, site, TODAY);
    }

    private BedOutcome begin(HouseholdCard card, SiteId site, LocalDate from) {
        Officer audrius = as.coordinator();
        return as.run(audrius, () -> stays.begin(card, site, from, audrius));
    }

    private void hold(HouseholdCard card, SiteId site) {
        Officer audrius = as.coordinator();
        as.run(audrius, () -> stays.hold(card, site, TODAY, audrius));
    }

    private void end(HouseholdCard card) {
        Officer audrius = as.coordinator();
        as.run(audrius, () -> endStay.end(card, TODAY, "left_country", audrius));
    }
}
