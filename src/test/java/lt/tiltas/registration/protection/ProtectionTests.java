package lt.tiltas.registration.protection;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.LikelyRecords;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ProtectionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    LinkageKeys keys;

    @Autowired
    As as;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    GivenPaper paper;

    @Autowired
    LikelyRecords likely;

    /** Every check of the program is left out: each role of other offices asks every table and view that names a person or a household. */
    @Test
    void the_database_alone_hides_the_whole_household_from_everybody_else() {
        HouseholdCard family = family("Hiddenko");
        List<Officer> others = List.of(
                as.registrar(),
                as.casemanager(21),
                as.coordinator(),
                as.at(21, Role.PARTNER),
                as.at(3, Role.CASEMANAGER),
                as.at(1, Role.ANALYST),
                as.at(1, Role.DPO));
        share(family, 3);
        assertThat(seen(as.registrar(), family)).isPositive();
        assertThat(seen(as.coordinator(), family)).isPositive();

        protect(family);

        assertThat(others)
                .allSatisfy(officer -> assertThat(seen(officer, family)).isZero());
        assertThat(seen(as.casemanager(19), family)).isPositive();
        assertThat(changed(as.registrar(), family)).isZero();
    }

    @Test
    void a_new_table_that_names_a_person_cannot_forget_it() {
        assertThat(owner.rows("""
                select distinct a.attrelid::regclass from pg_attribute a
                join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'registration' and c.relkind = 'r' and a.attname in ('person_id', 'household_id') and not a.attisdropped
                  and c.relname not in ('protection', 'protection_officer', 'receipt', 'intake_hash')
                  and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'not_hidden' and not p.polpermissive)
                """))
                .as(
                        "a table that names a person needs the restrictive policy not_hidden, as V38 of registration writes it")
                .isEmpty();
    }

    @Test
    void neither_the_search_nor_the_desk_nor_the_address_finds_them() {
        HouseholdCard family = family("Searchenko");
        PersonId person = family.people().getFirst();
        assertThat(search("Searchenko", as.registrar()))
                .bodyText()
                .contains(family.id().toString());
        assertThat(suggested("Searchenko")).contains(person.value());

        protect(family);

        assertThat(search("Searchenko", as.registrar()))
                .bodyText()
                .doesNotContain(family.id().toString());
        assertThat(suggested("Searchenko")).doesNotContain(person.value());
        assertThat(get("/households/" + family.id(), as.registrar())).hasStatus(404);
        assertThat(get("/people/" + person + "/edit", as.registrar())).hasStatus(404);
        assertThat(search("Searchenko", as.casemanager(19)))
                .bodyText()
                .contains(family.id().toString());
    }

    @Test
    void an_officer_who_is_named_sees_them_and_no_colleague_does() {
        HouseholdCard family = family("Namedenko");
        PersonId person = family.people().getFirst();
        protect(family);

        assertThat(post(
                        "/people/" + person + "/protection/officers",
                        "login",
                        as.registrar().login()))
                .hasStatus3xxRedirection();

        assertThat(seen(as.registrar(), family)).isPositive();
        assertThat(seen(as.at(21, Role.REGISTRAR), family)).isZero();
    }

    @Test
    void national_figures_still_count_them() {
        HouseholdCard family = family("Countenko");
        int before = people();

        protect(family);

        assertThat(people()).isEqualTo(before);
        assertThat(seen(Officer.SYSTEM, family)).isPositive();
    }

    @Test
    void when_protection_ends_everybody_sees_them_as_before() {
        HouseholdCard family = family("Endenko");
        UUID mark = protect(family);
        assertThat(seen(as.registrar(), family)).isZero();

        assertThat(post("/protections/" + mark + "/end")).hasStatus3xxRedirection();

        assertThat(seen(as.registrar(), family)).isPositive();
    }

    @Test
    void the_mark_is_for_the_holder_alone_and_wants_a_document() {
        HouseholdCard family = family("Markenko");
        PersonId person = family.people().getFirst();

        assertThat(get("/people/" + person + "/protection", as.casemanager(21))).hasStatus(404);
        assertThat(get("/people/" + person + "/protection", as.registrar())).hasStatus(404);
        assertThat(post(
                        "/people/" + person + "/protection",
                        "own",
                        UUID.randomUUID().toString(),
                        "basis",
                        " "))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite dokumentą ar sprendimą");
    }

    private HouseholdCard family(String surname) {
        HouseholdCard family = given.household(19, surname, "Olha", "Ivan");
        paper.of(family.people().getFirst().value(), 19, "id_card", "HID1");
        as.run(Officer.SYSTEM, () -> {
            UUID person = family.people().getFirst().value();
            db.sql(
                            "insert into registration.name_key (person_id, holder_org, surname_key, given_key, born_on) values (?, 19, ?, ?, date '1988-03-14')")
                    .params(person, NameKey.surname(surname), NameKey.given("Olha"))
                    .update();
            db.sql("insert into registration.need (person_id, holder_org, kind) values (?, 19, 'mobility')")
                    .param(person)
                    .update();
            keys.fill();
        });
        return family;
    }

    private void share(HouseholdCard family, int organisation) {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
                values (?, ?, 'referral', 19, date '2036-01-01', access.officer())
                """).params(family.id().value(), organisation).update());
    }

    private UUID protect(HouseholdCard family) {
        UUID own = UUID.randomUUID();
        assertThat(post(
                        "/people/" + family.people().getFirst() + "/protection",
                        "own",
                        own.toString(),
                        "basis",
                        "nutartis 12"))
                .hasStatus3xxRedirection();
        return own;
    }

    private int seen(Officer officer, HouseholdCard family) {
        UUID[] people = family.people().stream().map(PersonId::value).toArray(UUID[]::new);
        return as.run(
                officer,
                () -> db.sql("""
                        select (select count(*) from registration.person where id = any(:people) or household_id = :household)
                            + (select count(*) from registration.household where id = :household)
                            + (select count(*) from registration.published_person where id = any(:people))
                            + (select count(*) from registration.published_household where id = :household)
                            + (select count(*) from registration.name_key where person_id = any(:people))
                            + (select count(*) from registration.document where person_id = any(:people))
                            + (select count(*) from registration.need where person_id = any(:people))
                            + (select count(*) from registration.share where household_id = :household)
                        """)
                        .param("people", people)
                        .param("household", family.id().value())
                        .query(Integer.class)
                        .single());
    }

    private int changed(Officer officer, HouseholdCard family) {
        return as.run(
                officer,
                () -> db.sql("update registration.person set version = version where household_id = ?")
                        .param(family.id().value())
                        .update());
    }

    private List<UUID> suggested(String surname) {
        return as.run(
                as.registrar(),
                () -> likely.of(Known.of(surname, "Olha", LocalDate.of(1988, 3, 14), null, "F")).stream()
                        .map(one -> one.person())
                        .toList());
    }

    private int people() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select coalesce(sum(people), 0) from registration.published_load where org_id = 19")
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult search(String words, Officer officer) {
        return mvc.post()
                .uri("/search")
                .with(signedIn(officer))
                .with(csrf())
                .param("words", words)
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(as.casemanager(19)))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }
}
