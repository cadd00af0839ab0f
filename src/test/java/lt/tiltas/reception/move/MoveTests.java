package lt.tiltas.reception.move;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A family moves into rooms that an officer chose: whole, and with what speaks against it said in words. */
@TiltasTest
class MoveTests {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Stays stays;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Test
    void a_check_says_what_would_be_and_changes_nothing_and_the_move_moves_all() {
        SiteId site = houses.site(19, 2, 3);
        HouseholdCard family = family("Oksana", "Danylo");
        begin(family, site);

        assertThat(get(site)).hasStatusOk().bodyText().contains("Kovalenko Oksana", "dabar 101");
        assertThat(move(site, family, "check", "102"))
                .hasStatusOk()
                .bodyText()
                .contains("Galima: niekas nekalba prieš.");
        assertThat(sleeping(family, site, "101")).isEqualTo(2);

        assertThat(move(site, family, "move", "102")).hasRedirectedUrl("/sites/" + site);
        assertThat(sleeping(family, site, "102")).isEqualTo(2);
        assertThat(sleeping(family, site, "101")).isZero();
    }

    @Test
    void a_family_keeps_its_own_room_and_takes_the_one_beside_it() {
        SiteId site = houses.site(19, 2, 2);
        HouseholdCard family = family("A", "B");
        begin(family, site);

        assertThat(move(site, family, "move", "101")).hasStatus3xxRedirection();
        assertThat(sleeping(family, site, "101")).isEqualTo(2);
    }

    @Test
    void what_may_not_be_is_said_and_nothing_changes() {
        SiteId site = houses.site(19, 2, 3, 1, 2);
        HouseholdCard family = family("A", "B", "C");
        HouseholdCard other = family("Inna", "Oleh");
        begin(other, site);
        begin(family, site);

        assertThat(move(site, family, "move", "101"))
                .hasStatus(422)
                .bodyText()
                .contains("101 kambaryje gyvena kita šeima");
        assertThat(move(site, family, "check", "103"))
                .bodyText()
                .contains("Laisvų lovų čia 1, o reikia 3: visi kartu netelpa.");
        assertThat(move(site, family, "check", "102", "104"))
                .bodyText()
                .contains("Kambariai 102, 104 nėra vienas šalia kito.");
        houses.change("update reception.room set area = 9 where site_id = ? and label = '102'", site.value());
        assertThat(move(site, family, "check", "102"))
                .bodyText()
                .contains("102 kambarys yra 9 m²: jame gali gyventi 2");
        assertThat(sleeping(family, site, "102")).isEqualTo(3);
    }

    @Test
    void a_wheelchair_needs_rooms_without_steps() {
        SiteId site = houses.site(19, 2, 2);
        HouseholdCard family = family("A", "B");
        begin(family, site);
        houses.change("""
                insert into registration.need (person_id, holder_org, kind) select id, holder_org, 'mobility' from registration.person where household_id = ?
                """, family.id().value());

        assertThat(move(site, family, "move", "102"))
                .hasStatus(422)
                .bodyText()
                .contains("Šeimai reikia kambario be laiptų, o į 102 veda laiptai.");
    }

    @Test
    void what_needs_a_reason_is_done_with_it_and_the_reason_stays() {
        SiteId site = houses.site(19, 2, 2);
        HouseholdCard family = family("A", "B");
        begin(family, site);
        houses.change(
                "update registration.household set pets = '{dog}' where id = ?",
                family.id().value());
        houses.change("update reception.room set area = null where site_id = ?", site.value());

        assertThat(move(site, family, "move", "102"))
                .hasStatus(422)
                .bodyText()
                .contains("čia su gyvūnais negalima", "102 plotas neįrašytas", "kodėl tai vis tiek teisinga");
        assertThat(post(site, family, "move", "Šuo mažas, kaimynai sutinka", "102"))
                .hasStatus3xxRedirection();
        assertThat(houses.count(
                        "household_id = ? and in_spite_of = '{pets,area-unknown}' and in_spite_why like 'Šuo%'",
                        family.id().value()))
                .isEqualTo(2);
    }

    @Test
    void a_move_of_a_later_day_reserves_and_the_old_room_stays_until_then() {
        SiteId site = houses.site(19, 2, 2);
        HouseholdCard family = family("A", "B");
        begin(family, site);

        assertThat(mvc.post()
                        .uri("/sites/" + site + "/moves")
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .param("household", family.id().toString())
                        .param("rooms", houses.room(site, "102").toString())
                        .param("day", TODAY.plusDays(5).toString())
                        .param("step", "move"))
                .hasStatus3xxRedirection();

        assertThat(houses.count(
                        "household_id = ? and upper(during) = ? and state = 'stay'",
                        family.id().value(),
                        TODAY.plusDays(5)))
                .isEqualTo(2);
        assertThat(houses.count(
                        "household_id = ? and lower(during) = ? and state = 'stay'",
                        family.id().value(),
                        TODAY.plusDays(5)))
                .isEqualTo(2);
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_others_may_not() {
        SiteId site = houses.site(19, 2);
        begin(family("A"), site);

        assertThat(mvc.post()
                        .uri("/sites/" + site + "/moves")
                        .locale(Locale.of("lt"))
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .param("day", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Pasirinkite, kas persikelia", "Pasirinkite bent vieną kambarį", "Nurodykite dieną");
        assertThat(mvc.get().uri("/sites/" + site + "/moves/new").with(signedIn(as.casemanager(21))))
                .hasStatus(403);
    }

    private HouseholdCard family(String... names) {
        return houses.card(given.household(19, "Kovalenko", names));
    }

    private void begin(HouseholdCard card, SiteId site) {
        Officer audrius = as.casemanager(19);
        as.run(audrius, () -> stays.begin(card, site, TODAY, audrius));
    }

    private int sleeping(HouseholdCard family, SiteId site, String room) {
        return houses.count(
                "household_id = ? and state = 'stay' and room_id = ? and upper_inf(during)",
                family.id().value(),
                houses.room(site, room));
    }

    private MvcTestResult get(SiteId site) {
        return mvc.get()
                .uri("/sites/" + site + "/moves/new")
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .exchange();
    }

    private MvcTestResult move(SiteId site, HouseholdCard family, String step, String... rooms) {
        return post(site, family, step, "", rooms);
    }

    private MvcTestResult post(SiteId site, HouseholdCard family, String step, String why, String... rooms) {
        var request = mvc.post()
                .uri("/sites/" + site + "/moves")
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .with(csrf())
                .param("household", family.id().toString())
                .param("day", TODAY.toString())
                .param("step", step)
                .param("why", why);
        for (String room : rooms) {
            UUID id = houses.room(site, room);
            request = request.param("rooms", id.toString());
        }
        return request.exchange();
    }
}
