package lt.tiltas.programme.assessment;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class OwnRatingTests {

    private static final String PAGE = "/my/programme/ratings";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    UUID assessment;

    @BeforeEach
    void an_assessment_that_has_begun() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        ProgrammeId programme = programmes.programme(family.id(), rasa);
        assessment = UUID.randomUUID();
        as.run(
                rasa,
                () -> db.sql("""
                        insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, due_on, created_by)
                        values (?, ?, 19, ?, 'first', 'uk', ?, ?)
                        """)
                        .params(
                                assessment,
                                programme.value(),
                                family.people().getFirst().value(),
                                programmes.today().plusDays(14),
                                rasa.id())
                        .update());
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String own() {
        return "/my/assessments/" + assessment + "/ratings";
    }

    @Test
    void the_person_rates_without_seeing_how_the_worker_sees_it_and_the_worker_sees_both() {
        String domain = "/programme-assessments/" + assessment + "/domains/work";
        assertThat(post(domain, rasa, Map.of("byPerson", "3", "byWorker", "1", "evidence", "Tik darbuotojos žodžiai")))
                .hasStatus3xxRedirection();
        assertThat(see(PAGE, oksana)).hasStatusOk().bodyText().doesNotContain("Tik darbuotojos žodžiai", "checked");
        assertThat(see("/my/programme/assessment", oksana)).bodyText().doesNotContain("Tik darbuotojos žodžiai");

        assertThat(post(own(), oksana, Map.of("work", "4", "home", "2", "school", "na")))
                .hasStatus3xxRedirection();
        assertThat(post(own(), oksana, Map.of("home", "3", "reserve", "9"))).hasStatus3xxRedirection();

        assertThat(levels()).isEqualTo("home=3 school=na work=4");
        assertThat(see("/programme-assessments/" + assessment, rasa))
                .bodyText()
                .contains("telefone: Daugiausia", "pasakyta telefone");
        assertThat(see("/programme-assessments/" + assessment + "/domains/home", rasa))
                .bodyText()
                .contains("Savo telefone žmogus sakė");
    }

    @Test
    void what_is_being_read_is_not_rated_anew_and_nobody_rates_for_somebody_else() {
        Officer danylo = as.newcomer(family.people().getLast().value());
        assertThat(post(own(), danylo, Map.of("home", "1"))).hasStatus(404);
        assertThatThrownBy(() -> as.run(rasa, this::insert)).hasStackTraceContaining("row-level security");

        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        with said as (insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, created_by)
                            select gen_random_uuid(), id, org_id, person_id, 'Пече хліб', 'uk', created_by from programme.assessment where id = :id)
                        select 1
                        """).param("id", assessment).query(Integer.class).single());
        as.run(
                rasa,
                () -> db.sql(
                                "update programme.assessment set state = 'talked', talked_on = ?, version = version + 1 where id = ?")
                        .params(programmes.today(), assessment)
                        .update());
        assertThat(post(own(), oksana, Map.of("home", "1"))).hasStatus(404);
        assertThat(see(PAGE, oksana)).bodyText().contains("Dabar klausimų nėra");
        assertThatThrownBy(() -> as.run(oksana, this::insert)).hasStackTraceContaining("is not rewritten");
    }

    private void insert() {
        db.sql("""
                insert into programme.own_rating (assessment_id, org_id, person_id, domain, level) values (?, 19, ?, 'home', 1)
                """).params(assessment, family.people().getFirst().value()).update();
    }

    private String levels() {
        return as.run(
                rasa, () -> db.sql("""
                        select string_agg(domain || '=' || coalesce(level::text, 'na'), ' ' order by domain) from programme.own_rating
                        where assessment_id = ?
                        """).param(assessment).query(String.class).single());
    }
}
