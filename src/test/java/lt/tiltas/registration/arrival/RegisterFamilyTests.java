package lt.tiltas.registration.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.LyingOpen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class RegisterFamilyTests {

    @Autowired
    Desk desk;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    LyingOpen lyingOpen;

    @Test
    void a_family_is_registered_topic_by_topic_and_gets_its_number() {
        Officer officer = as.registrar();
        var at = desk.at(officer);
        String arrival = at.begin();
        assertThat(at.page(arrival)).contains("Baigta", "Nauja", "Laukia");
        String mother = at.person(arrival, "applicant", "Юрченко", "Юлія", "1988-03-14");
        at.document(arrival, mother, "foreign_passport", "FE 900001");
        at.noNeeds(arrival, mother);
        at.bed(arrival);
        assertThat(at.page(arrival + "/check")).contains("Yurchenko", "Юрченко", "FE 900001", "+380671234567");

        assertThat(at.submit(arrival)).hasStatus3xxRedirection().hasRedirectedUrl(arrival + "/receipt");

        assertThat(at.page(arrival + "/receipt")).contains("TL-2026-");
        assertThat(row(arrival, "holder_org || ' ' || state || ' ' || phone")).isEqualTo("3 registered +380671234567");
        assertThat(one(
                        "select places || ' ' || note || ' ' || holder_org from registration.bed_request where household_id = ?",
                        arrival))
                .isEqualTo("1 late 3");
        assertThat(one(
                        "select string_agg(surname_key || ' ' || given_key, ',') from registration.name_key k join registration.person p on p.id = k.person_id where p.household_id = ?",
                        arrival))
                .isNotEmpty();
        assertThat(one("select org_id from registration.share where household_id = ?", arrival))
                .isEqualTo("2");
    }

    @Test
    void the_number_of_a_document_lies_open_nowhere_in_a_draft_and_after_it() throws Exception {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        String mother = at.person(arrival, "applicant", "Zamkova", "Iryna", "1981-07-09");
        at.document(arrival, mother, "foreign_passport", "FE 77041953");
        assertThat(at.page(arrival + "/documents")).contains("FE 77041953");
        assertThat(lyingOpen.tables("77041953")).isEmpty();
        at.noNeeds(arrival, mother);
        at.bed(arrival);
        at.submit(arrival);

        assertThat(at.post(
                        "/people/" + mother + "/document",
                        "version",
                        "1",
                        "paper.kind",
                        "foreign_passport",
                        "paper.number",
                        "FE 77041954",
                        "paper.country",
                        "UKR"))
                .hasStatus3xxRedirection();
        assertThat(at.page("/people/" + mother + "/edit")).contains("FE 77041954", "buvo: FE 77041953");
        assertThat(lyingOpen.tables("77041953")).isEmpty();
        assertThat(lyingOpen.tables("77041954")).isEmpty();
        assertThat(lyingOpen.tables("Zamkova"))
                .as("the search finds what lies open")
                .contains("registration.person");
    }

    @Test
    void a_member_with_a_document_can_be_taken_back_from_a_draft() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        String mother = at.person(arrival, "applicant", "Zamkova", "Iryna", "1981-07-09");
        at.document(arrival, mother, "foreign_passport", "FE 77041955");

        assertThat(at.post(arrival + "/removal")).hasStatus3xxRedirection();
        assertThat(one("select count(*) from registration.household where id = ?", arrival))
                .isEqualTo("0");
    }

    @Test
    void a_family_with_a_place_of_its_own_is_the_municipalitys_from_the_first_day() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        String mother = at.person(arrival, "applicant", "Melnyk", "Olha", "1979-01-20");
        at.document(arrival, mother, "none", "");
        at.noNeeds(arrival, mother);
        at.post(
                arrival + "/tonight",
                "version",
                at.version(arrival + "/tonight"),
                "lodging",
                "own",
                "municipality",
                "19",
                "address",
                "Laisvės al. 1",
                "wished",
                "19",
                "words",
                "arti sesers");
        at.submit(arrival);

        assertThat(row(arrival, "holder_org || ' ' || wish_words || ' ' || note"))
                .isEqualTo("19 arti sesers Laisvės al. 1");
        assertThat(one("select count(*) from registration.bed_request where household_id = ?", arrival))
                .isEqualTo("0");
        assertThat(desk.at(as.casemanager(19)).get("/households/" + id(arrival)))
                .hasStatusOk();
    }

    @Test
    void sent_twice_it_is_registered_once() {
        var at = desk.at(as.registrar());
        String arrival = ready(at, "Tkachenko");
        String version = at.version(arrival + "/check");
        assertThat(at.post(arrival + "/check", "version", version)).hasRedirectedUrl(arrival + "/receipt");
        String number = row(arrival, "number");

        assertThat(at.post(arrival + "/check", "version", version)).hasRedirectedUrl(arrival + "/receipt");

        assertThat(row(arrival, "number")).isEqualTo(number);
    }

    @Test
    void what_is_missing_is_named_and_nothing_is_registered() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        at.person(arrival, "applicant", "Bondarenko", "Iryna", "1990-05-05");

        assertThat(at.page(arrival + "/check"))
                .contains("Dokumentai: 1 žmogaus", "Poreikiai: 1 žmogaus", "Nakvynė šiandien");
        assertThat(at.post(arrival + "/check", "version", row(arrival, "version")))
                .hasRedirectedUrl(arrival + "/check");
        assertThat(row(arrival, "state")).isEqualTo("draft");
    }

    @Test
    void who_comes_to_the_family_later_makes_what_was_done_begun_again_and_says_how_many_are_missing() {
        var at = desk.at(as.registrar());
        String arrival = ready(at, "Riznychenko");
        assertThat(at.page(arrival)).doesNotContain("Pradėta").contains("Galima registruoti");

        at.person(arrival, "son", "Riznychenko", "Taras", "2012-07-08");
        at.person(arrival, "son", "Riznychenko", "Nazar", "2014-07-08");

        assertThat(at.page(arrival).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .contains("Dokumentai Pradėta, trūksta 2", "Poreikiai Pradėta, trūksta 2")
                .doesNotContain("Galima registruoti");
        assertThat(at.page(arrival + "/check")).contains("Dokumentai: 2 žmonių", "Poreikiai: 2 žmonių");
    }

    @Test
    void a_colleague_who_saved_in_between_is_not_written_over() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        String version = at.version(arrival + "/tonight");
        at.bed(arrival);

        assertThat(at.post(arrival + "/tonight", "version", version, "lodging", "bed"))
                .hasStatus(409);
    }

    @Test
    void a_draft_is_gone_on_with_later_and_is_nobody_elses() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        at.person(arrival, "applicant", "Drobiazko", "Nina", "1961-12-01");

        assertThat(at.page("/arrivals")).contains("Drobiazko", arrival);
        assertThat(at.page(arrival)).contains("Baigta", "Nauja", "Drobiazko");
        var other = desk.at(as.at(3, Role.REGISTRAR));
        assertThat(other.page("/arrivals")).doesNotContain("Drobiazko");
        assertThat(other.get(arrival)).hasStatus(404);
        assertThat(other.post(arrival + "/removal")).hasStatus(404);
        assertThat(desk.at(as.casemanager(19)).get(arrival)).hasStatus(403);
        as.run(
                as.coordinator(),
                () -> assertThat(db.sql("select count(*) from registration.household where id = ?")
                                .param(id(arrival))
                                .query(Integer.class)
                                .single())
                        .isZero());
        as.run(
                as.registrar(),
                () -> assertThat(db.sql("select count(*) from registration.published_household where id = ?")
                                .param(id(arrival))
                                .query(Integer.class)
                                .single())
                        .isZero());
    }

    @Test
    void a_draft_begun_by_mistake_is_taken_back() {
        var at = desk.at(as.registrar());
        String arrival = at.begin();
        String person = at.person(arrival, "applicant", "Zaiets", "Lidiia", "1958-02-03");
        at.document(arrival, person, "id_card", "900900900");

        assertThat(at.post(arrival + "/removal")).hasRedirectedUrl("/arrivals");

        assertThat(one("select count(*) from registration.household where id = ?", arrival))
                .isEqualTo("0");
    }

    @Test
    void a_registered_household_is_not_taken_back() {
        var at = desk.at(as.registrar());
        String arrival = ready(at, "Shevchenko");
        at.submit(arrival);

        assertThat(at.post(arrival + "/removal")).hasStatus(404);
        assertThat(row(arrival, "state")).isEqualTo("registered");
    }

    private String ready(Desk.At at, String surname) {
        String arrival = at.begin();
        String person = at.person(arrival, "applicant", surname, "Vira", "1964-04-04");
        at.document(arrival, person, "none", "");
        at.noNeeds(arrival, person);
        at.bed(arrival);
        return arrival;
    }

    private static UUID id(String arrival) {
        return UUID.fromString(arrival.substring("/arrivals/".length()));
    }

    private String row(String arrival, String columns) {
        return one("select " + columns + " from registration.household where id = ?", arrival);
    }

    private String one(String sql, String arrival) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(id(arrival)).query(String.class).single());
    }
}
