package lt.tiltas.reception;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReceptionPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    Stays stays;

    @Autowired
    JdbcClient db;

    @Test
    void the_board_counts_each_bed_once() {
        var site = houses.site(19, 4, 2);
        begin(family(3, "Oksana", "Danylo"), site);

        assertThat(get("/sites?municipality=19&kind=municipal", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("/sites/" + site, "2 iš 6");
        assertThat(get("/sites?municipality=21", as.at(1, Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/sites/" + site);
    }

    @Test
    void a_sites_page_names_people_only_to_who_may_know_them() {
        var site = houses.site(19, 2, 2);
        var family = family(3, "Oksana", "Danylo");
        begin(family, site);

        assertThat(get("/sites/" + site, as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Kovalenko");
        assertThat(get("/sites/" + site, as.casemanager(21)))
                .hasStatusOk()
                .bodyText()
                .contains("užimta")
                .doesNotContain("Kovalenko", family.id().toString());
        assertThat(get("/sites/" + site, as.at(1, Role.ANALYST)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Kovalenko");
        assertThat(get("/sites/" + UUID.randomUUID(), as.coordinator())).hasStatus(404);
    }

    @Test
    void a_bed_is_taken_out_of_use_and_comes_back() {
        var site = houses.site(19, 1);
        Officer rasa = as.casemanager(19);
        UUID bed = bed(site);

        assertThat(post("/sites/" + site + "/blocks", rasa, "bed", bed.toString(), "reason", "repair"))
                .hasStatus3xxRedirection();
        assertThat(get("/sites/" + site, rasa)).bodyText().contains("remontuojama");
        assertThat(as.run(rasa, () -> stays.places(LocalDate.now())).stream()
                        .filter(places -> places.id().equals(site)))
                .allMatch(places -> places.freeBeds() == 0);

        UUID block = as.run(
                rasa,
                () -> db.sql("select id from reception.stay where bed_id = ? and state = 'block'")
                        .param(bed)
                        .query(UUID.class)
                        .single());
        assertThat(post("/sites/" + site + "/blocks/" + block + "/end", rasa)).hasStatus3xxRedirection();
        assertThat(get("/sites/" + site, rasa)).bodyText().contains("Visos lovos veikia");
    }

    @Test
    void a_bed_in_use_is_not_taken_out_of_use() {
        var site = houses.site(19, 1);
        begin(family(3, "Oksana"), site);
        Officer rasa = as.casemanager(19);

        assertThat(post("/sites/" + site + "/blocks", rasa, "bed", bed(site).toString(), "reason", "repair"))
                .hasStatus(422)
                .bodyText()
                .contains("kažkam jau duota");
        assertThat(post("/sites/" + site + "/blocks", rasa, "bed", "", "until", "2020-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Pasirinkite priežastį");
        assertThat(post(
                        "/sites/" + site + "/blocks",
                        as.casemanager(21),
                        "bed",
                        bed(site).toString(),
                        "reason",
                        "repair"))
                .hasStatus(403);
    }

    @Test
    void a_family_is_held_moved_in_and_leaves_on_its_tab() {
        var site = houses.site(19, 2);
        var family = family(19, "Oksana", "Danylo");
        Officer rasa = as.casemanager(19);
        String tab = "/households/" + family.id() + "/accommodation";

        assertThat(get(tab, rasa)).hasStatusOk().bodyText().contains("Vietos gyventi dar nėra", site.toString());
        assertThat(post(tab, rasa, "kind", "hold")).hasStatus(422).bodyText().contains("Pasirinkite vietą");
        assertThat(post(tab, rasa, "kind", "hold", "site", site.toString())).hasStatus3xxRedirection();
        assertThat(get(tab, rasa)).bodyText().contains("liko 47 valandos", "Apgyvendinti laikomose lovose");
        assertThat(post(tab, rasa, "kind", "stay", "site", site.toString())).hasStatus3xxRedirection();
        assertThat(get(tab, rasa)).bodyText().contains("Bandymų g. 1", "Baigti šiandien");
        assertThat(post(tab + "/departure", rasa)).hasStatus(422).bodyText().contains("kodėl išvyksta");
        assertThat(post(tab + "/departure", rasa, "why", "left_country")).hasStatus3xxRedirection();
        assertThat(get(tab, rasa)).bodyText().contains("Vietos gyventi dar nėra");
    }

    @Test
    void a_full_site_says_so_on_the_form() {
        var site = houses.site(19, 1);
        var family = family(19, "Oksana", "Danylo");
        String tab = "/households/" + family.id() + "/accommodation";

        assertThat(post(tab, as.casemanager(19), "kind", "stay", "site", site.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("jau netelpa", "visi kartu netelpa");
    }

    @Test
    void a_hold_is_given_up_and_an_own_address_is_recorded() {
        var site = houses.site(19, 2);
        var family = family(19, "Oksana", "Danylo");
        Officer rasa = as.casemanager(19);
        String tab = "/households/" + family.id() + "/accommodation";
        post(tab, rasa, "kind", "hold", "site", site.toString());

        assertThat(post(tab + "/hold-release", rasa)).hasStatus3xxRedirection();
        assertThat(post(tab + "/hold-release", rasa)).hasStatus3xxRedirection();
        assertThat(post(tab + "/lodging", rasa, "kind", "rented"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite gatvę");
        assertThat(post(tab + "/lodging", rasa, "kind", "rented", "municipality", "19", "address", "Upės g. 2"))
                .hasStatus3xxRedirection();
        assertThat(get(tab, rasa)).bodyText().contains("Nuomojamas būstas", "Upės g. 2");
    }

    @Test
    void the_tab_of_a_foreign_household_is_not_there() {
        var family = family(19, "Oksana");

        assertThat(get("/households/" + family.id() + "/accommodation", as.casemanager(21)))
                .hasStatus(404);
        assertThat(get("/households/" + family.id() + "/accommodation", as.at(1, Role.ANALYST)))
                .hasStatus(403);
    }

    @Test
    void who_waits_for_a_bed_is_listed_until_it_has_one() {
        var site = houses.site(19, 2);
        var family = family(3, "Oksana", "Danylo");
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into registration.bed_request (household_id, holder_org, wanted_on, places) values (?, 3, current_date, 2)
                """).param(family.id().value()).update());

        assertThat(get("/beds/requests", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains(family.id() + "/accommodation");
        assertThat(get("/desk", as.coordinator())).hasStatusOk().bodyText().contains("/beds/requests");

        begin(family, site);

        assertThat(get("/beds/requests", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(family.id().toString());
    }

    private HouseholdCard family(int holder, String... names) {
        return houses.card(given.household(holder, "Kovalenko", names));
    }

    private void begin(HouseholdCard card, SiteId site) {
        Officer audrius = as.coordinator();
        as.run(audrius, () -> stays.begin(card, site, LocalDate.now(), audrius));
    }

    private UUID bed(SiteId site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select id from reception.bed where site_id = ? limit 1")
                        .param(site.value())
                        .query(UUID.class)
                        .single());
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }
}
