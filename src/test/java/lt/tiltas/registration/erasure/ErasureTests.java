package lt.tiltas.registration.erasure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ErasureTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    GivenPaper paper;

    @Autowired
    Retention retention;

    @Autowired
    Clock clock;

    private HouseholdCard household;
    private UUID person;
    private String number;
    private Officer dpo;

    @BeforeEach
    void a_person_with_a_document_a_scan_and_a_history() {
        household = given.household(19, "Trinenko", "Oksana");
        person = household.people().getFirst().value();
        number = one(
                "select h.number from registration.household h join registration.person p on p.household_id = h.id where p.id = ?");
        dpo = as.at(1, Role.DPO);
        paper.of(person, 19, "id_card", "FE909001");
        as.run(Officer.SYSTEM, () -> {
            db.sql(
                            "insert into registration.name_key (person_id, holder_org, surname_key, given_key) values (?, 19, 'trinenko', 'oksana')")
                    .param(person)
                    .update();
            db.sql(
                            "update registration.household set phone = '+370 600 00000', note = 'paskambinti Trinenko' where number = ?")
                    .param(number)
                    .update();
        });
        as.run(as.registrar(), () -> db.sql("""
                insert into registration.person_change (person_id, org_id, field, old_value, new_value, made_by)
                values (?, 2, 'surname', 'Trynenko', 'Trinenko', access.officer())
                """).param(person).update());
        assertThat(mvc.post()
                        .uri("/people/" + person + "/scans")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file", "a.pdf", "application/pdf", "%PDF-1.7 Trinenko".getBytes(ISO_8859_1)))
                        .param("kind", "id_card")
                        .with(signedIn(as.registrar()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        open();
    }

    @Test
    void what_names_the_person_is_gone_for_good() {
        String scan = as.run(
                as.registrar(),
                () -> db.sql("select id::text from registration.scan where person_id = ?")
                        .param(person)
                        .query(String.class)
                        .single());

        assertThat(erase("unlawful", number)).hasRedirectedUrl("/openings");

        assertThat(
                        one(
                                "select given || ' ' || surname || ' ' || born_on || ' ' || sex || ' ' || nationality from registration.person where id = ?"))
                .isEqualTo("Įrašas ištrintas 1988-01-01 F UKR");
        for (String table : List.of("document", "name_key", "need")) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql(
                                        "select (select count(*) from registration.scan where person_id = :p) + (select count(*) from registration.person_key where person_id = :p)")
                                .param("p", person)
                                .query(Integer.class)
                                .single()))
                .isZero();
        assertThat(
                        one(
                                "select coalesce(old_value, '-') || new_value || field from registration.person_change where person_id = ?"))
                .isEqualTo("-surname");
        assertThat(
                        one(
                                "select coalesce(h.phone, '') || coalesce(h.note, '') from registration.household h join registration.person p on p.household_id = h.id where p.id = ?"))
                .isEmpty();
        assertThat(get("/scans/" + scan + "/content", as.registrar())).hasStatus(404);
        assertThat(get("/people/" + person + "/edit", as.registrar()))
                .hasStatusOk()
                .bodyText()
                .contains("Įrašas ištrintas.")
                .doesNotContain("Trinenko");
    }

    @Test
    void who_looked_stays_and_the_count_of_people_too() {
        int looks = looks();
        int people = Integer.parseInt(
                one(
                        "select count(*)::text from registration.person p where p.household_id = (select household_id from registration.person where id = ?)"));

        erase("unlawful", number);

        assertThat(looks()).isGreaterThan(looks);
        assertThat(
                        one(
                                "select count(*)::text from registration.person p where p.household_id = (select household_id from registration.person where id = ?)"))
                .isEqualTo(String.valueOf(people));
    }

    @Test
    void the_person_signs_in_no_more() {
        Officer account = as.newcomer(person);

        erase("unlawful", number);

        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select name || ' ' || (closed_at is not null) from access.account where id = ?")
                                .param(account.id())
                                .query(String.class)
                                .single()))
                .isEqualTo("– true");
    }

    @Test
    void it_is_asked_twice_and_only_the_right_number_erases() {
        assertThat(check("unlawful"))
                .hasStatusOk()
                .bodyText()
                .contains("Tikrai ištrinti", number, "1 skenas ir raktas");
        assertThat(erase("unlawful", "TL-KITAS")).hasStatus(422).bodyText().contains("id=\"number-error\"");
        assertThat(one("select surname from registration.person where id = ?")).isEqualTo("Trinenko");
    }

    @Test
    void what_the_law_still_wants_kept_is_not_erased_as_no_longer_needed() {
        assertThat(check("no_longer_needed")).hasStatus(422).bodyText().contains("dar registruota Lietuvoje");

        left(LocalDate.now(clock).minusYears(2));
        assertThat(check("no_longer_needed")).hasStatus(422).bodyText().contains("dar reikia saugoti");
        assertThat(erase("no_longer_needed", number)).hasStatus(422);

        left(LocalDate.now(clock).minusYears(10).minusDays(1));
        assertThat(erase("no_longer_needed", number)).hasRedirectedUrl("/openings");
    }

    @Test
    void a_restricted_record_is_not_erased() {
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'claims', 'reikia teismui', ?, access.officer())
                """)
                        .params(person, LocalDate.now(clock).plusDays(5))
                        .update());

        assertThat(erase("unlawful", number)).hasStatus(422).bodyText().contains("tvarkymas apribotas");
    }

    @Test
    void nobody_erases_whom_nobody_has_opened() {
        assertThat(mvc.get().uri("/people/" + person + "/erasure").with(signedIn(as.at(2, Role.DPO))))
                .hasStatus(404);
        assertThat(get("/people/" + person + "/erasure", as.registrar())).hasStatus(403);
        assertThatThrownBy(() -> as.run(
                        as.registrar(),
                        () -> db.sql("select registration.erase_person(?, 'unlawful', 'by the back door')")
                                .param(person)
                                .query((rs, n) -> n)
                                .list()))
                .rootCause()
                .hasMessageContaining("not opened");
    }

    @Test
    void the_job_lists_whose_time_is_over_and_erases_nobody() {
        left(LocalDate.now(clock).minusYears(11));

        as.run(Officer.SYSTEM, retention::list);
        as.run(Officer.SYSTEM, retention::list);

        assertThat(get("/openings", dpo)).bodyText().contains(number);
        assertThat(one("select surname from registration.person where id = ?")).isEqualTo("Trinenko");

        left(LocalDate.now(clock).minusYears(1));
        as.run(Officer.SYSTEM, retention::list);
        assertThat(count("retention_due")).isZero();
    }

    private void open() {
        assertThat(mvc.post()
                        .uri("/openings")
                        .with(signedIn(dpo))
                        .with(csrf())
                        .param("number", number)
                        .param("reason", "prašymas pagal 17 straipsnį"))
                .hasRedirectedUrl("/openings");
    }

    private void left(LocalDate on) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update registration.household set state = 'left', left_on = ? where number = ?")
                        .params(on, number)
                        .update());
    }

    private MvcTestResult check(String ground) {
        return post("/erasure/check", ground, "");
    }

    private MvcTestResult erase(String ground, String typed) {
        return post("/erasure", ground, typed);
    }

    private MvcTestResult post(String address, String ground, String typed) {
        return mvc.post()
                .uri("/people/" + person + address)
                .locale(Locale.of("lt"))
                .with(signedIn(dpo))
                .with(csrf())
                .param("ground", ground)
                .param("reason", "prašymas pagal 17 straipsnį")
                .param("number", typed)
                .exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private int looks() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from access.look_subject where person_id = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }

    private int count(String table) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from registration." + table + " where person_id = ?")
                        .param(person)
                        .query(Integer.class)
                        .single());
    }

    private String one(String sql) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(person).query(String.class).single());
    }
}
