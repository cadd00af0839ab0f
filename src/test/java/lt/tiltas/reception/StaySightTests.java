package lt.tiltas.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.BedOutcome.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Identity is national, care is local: who sees a stay, and who gives a bed. */
@TiltasTest
class StaySightTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Stays stays;

    @Autowired
    Houses houses;

    @Autowired
    lt.tiltas.registration.Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_municipality_gives_its_own_beds_only() {
        var kaunas = houses.site(19, 2);
        var klaipeda = houses.site(21, 2);
        var family = houses.card(given.household(19, "Kovalenko", "Oksana", "Danylo"));
        Officer rasa = as.casemanager(19);

        assertThatThrownBy(() -> as.run(rasa, () -> stays.hold(family, klaipeda, TODAY, rasa)))
                .isInstanceOf(Denied.class);
        assertThat(as.run(rasa, () -> stays.hold(family, kaunas, TODAY, rasa))).isInstanceOf(Given.class);
    }

    @Test
    void another_municipality_sees_numbers_and_no_stay() {
        var site = houses.site(19, 3);
        var family = houses.card(given.household(19, "Kovalenko", "Oksana", "Danylo"));
        Officer rasa = as.casemanager(19);
        Officer stranger = as.casemanager(21);
        as.run(rasa, () -> stays.begin(family, site, TODAY, rasa));

        assertThat(as.run(stranger, () -> stays.current(family.id()))).isEmpty();
        assertThat(as.run(
                        stranger,
                        () -> db.sql("select count(*) from reception.stay where site_id = ?")
                                .param(site.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(as.run(
                        stranger,
                        () -> db.sql("select occupied from reception.published_site_occupancy where site_id = ?")
                                .param(site.value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select state from reception.published_stay where household_id = ?")
                                .param(family.id().value())
                                .query(String.class)
                                .list()))
                .containsExactly("stay");
    }

    @Test
    void a_newcomer_sees_where_the_own_family_lives_and_nobody_elses() {
        var site = houses.site(19, 2, 2);
        var mine = family("Oksana", "Danylo");
        var other = family("Hanna", "Lev");
        begin(mine, site, TODAY);
        begin(other, site, TODAY);
        Officer oksana = as.newcomer(mine.people().getFirst().value());

        assertThat(as.run(oksana, () -> stays.current(mine.id()))).isPresent();
        assertThat(as.run(oksana, () -> stays.current(other.id()))).isEmpty();
        assertThat(as.run(
                        oksana,
                        () -> db.sql("select count(*) from reception.stay")
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    private HouseholdCard family(String... names) {
        return houses.card(given.household(3, "Kovalenko", names));
    }

    private void begin(HouseholdCard card, SiteId site, LocalDate from) {
        Officer audrius = as.coordinator();
        as.run(audrius, () -> stays.begin(card, site, from, audrius));
    }
}
