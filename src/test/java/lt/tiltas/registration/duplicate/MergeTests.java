package lt.tiltas.registration.duplicate;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class MergeTests {

    @Autowired
    LinkageKeys keys;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MergePeople mergePeople;

    @Test
    void the_comparison_shows_both_spellings_and_ticks_nothing_by_itself() {
        PersonId kept = person("Kovalenko", "Oksana");
        PersonId other = person("Kovalenko", "Oksanna");

        assertThat(get("/people/" + kept + "/duplicates/" + other))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana", "Oksanna", "Paimti iš kito")
                .doesNotContain("checked");
    }

    @Test
    void a_merge_takes_the_chosen_fields_and_rewrites_nothing_else() {
        PersonId kept = person("Merhenko", "Oksana");
        PersonId other = person("Merhenko", "Oksanna");

        assertThat(merge(UUID.randomUUID(), kept, other, "given")).hasRedirectedUrl("/people/" + kept + "/duplicates");

        assertThat(given(kept)).isEqualTo("Oksanna");
        assertThat(given(other)).isEqualTo("Oksanna");
        assertThat(surviving(other)).isEqualTo(kept.toString());
        assertThat(surviving(kept)).isEqualTo(kept.toString());
        assertThat(text("""
                select old_value || ' ' || new_value from registration.person_change where person_id = ? and field = 'given'
                """, kept)).isEqualTo("Oksana Oksanna");
    }

    @Test
    void undoing_gives_the_old_value_back() {
        PersonId kept = person("Undenko", "Oksana");
        PersonId other = person("Undenko", "Oksanna");
        UUID id = UUID.randomUUID();
        merge(id, kept, other, "given");

        assertThat(post("/merges/" + id + "/end", as.registrar())).hasStatus3xxRedirection();

        assertThat(given(kept)).isEqualTo("Oksana");
        assertThat(surviving(other)).isEqualTo(other.toString());
    }

    @Test
    void undoing_keeps_what_somebody_has_corrected_since() {
        PersonId kept = person("Laterenko", "Oksana");
        PersonId other = person("Laterenko", "Oksanna");
        UUID id = UUID.randomUUID();
        merge(id, kept, other, "given");
        as.run(
                as.registrar(),
                () -> db.sql("update registration.person set given = 'Ksenia' where id = ?")
                        .param(kept.value())
                        .update());

        post("/merges/" + id + "/end", as.registrar());

        assertThat(given(kept)).isEqualTo("Ksenia");
    }

    @Test
    void a_merge_is_undone_within_its_days_only() {
        PersonId kept = person("Oldenko", "Oksana");
        PersonId other = person("Oldenko", "Oksanna");
        UUID id = UUID.randomUUID();
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.merge (id, kept, merged, org_id, made_by, made_at)
                values (?, ?, ?, access.org(), access.officer(), clock_timestamp() - interval '40 days')
                """).params(id, kept.value(), other.value()).update());

        post("/merges/" + id + "/end", as.registrar());

        assertThat(surviving(other)).isEqualTo(kept.toString());
    }

    @Test
    void the_same_click_twice_is_one_merge_and_a_circle_is_refused() {
        PersonId one = person("Circlenko", "Oksana");
        PersonId two = person("Circlenko", "Oksanna");
        UUID id = UUID.randomUUID();
        merge(id, one, two);
        merge(id, one, two);

        assertThat(as.run(
                        as.registrar(),
                        () -> mergePeople.merge(new MergeId(UUID.randomUUID()), two, one, Set.of(), as.registrar())))
                .isInstanceOf(MergePeople.Outcome.MergedElsewhere.class);
        assertThat(text("select count(*)::text from registration.merge where kept = ?", one))
                .isEqualTo("1");
    }

    @Test
    void a_chain_ends_at_the_last_record_and_parts_again_link_by_link() {
        PersonId first = person("Chainenko", "Oksana");
        PersonId second = person("Chainenko", "Oksanna");
        PersonId third = person("Chainenko", "Ksana");
        UUID later = UUID.randomUUID();
        merge(UUID.randomUUID(), second, first);
        merge(later, third, second);
        assertThat(surviving(first)).isEqualTo(third.toString());

        post("/merges/" + later + "/end", as.registrar());

        assertThat(surviving(first)).isEqualTo(second.toString());
        assertThat(surviving(third)).isEqualTo(third.toString());
    }

    @Test
    void only_registrars_merge_and_whoever_told_two_apart_is_not_asked_again() {
        PersonId one = person("Apartenko", "Oksana");
        PersonId two = person("Apartenko", "Oksana");
        assertThat(post("/people/" + one + "/duplicates/" + two + "/merge", as.casemanager(19)))
                .hasStatus(403);
        assertThat(get("/people/" + one + "/duplicates")).bodyText().contains("/duplicates/" + two);

        post("/people/" + one + "/duplicates/" + two + "/distinction", as.registrar());

        assertThat(get("/people/" + one + "/duplicates")).bodyText().doesNotContain("/duplicates/" + two);
    }

    private PersonId person(String surname, String name) {
        PersonId id = given.household(19, surname, name).people().getFirst();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into registration.name_key (person_id, holder_org, surname_key, given_key, born_on)
                select id, holder_org, ?, ?, born_on from registration.person where id = ?
                """)
                        .params(NameKey.surname(surname), NameKey.given(name), id.value())
                        .update());
        as.run(Officer.SYSTEM, () -> {
            keys.fill();
            return id;
        });
        return id;
    }

    private MvcTestResult merge(UUID id, PersonId kept, PersonId other, String... take) {
        return mvc.post()
                .uri("/people/" + kept + "/duplicates/" + other + "/merge")
                .with(signedIn(as.registrar()))
                .with(csrf())
                .param("own", id.toString())
                .param("take", take)
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer) {
        return mvc.post()
                .uri(address)
                .with(signedIn(officer))
                .with(csrf())
                .param("own", UUID.randomUUID().toString())
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(as.registrar()))
                .exchange();
    }

    private String given(PersonId person) {
        return text("select given from registration.person where id = ?", person);
    }

    private String surviving(PersonId person) {
        return text("select surviving_id::text from registration.published_person where id = ?", person);
    }

    private String text(String sql, PersonId person) {
        return as.run(
                as.registrar(),
                () -> db.sql(sql).param(person.value()).query(String.class).single());
    }
}
