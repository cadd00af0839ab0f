package lt.tiltas.registration.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.administration.token.Keys;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.LyingOpen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TiltasTest
class HouseholdApiTests {

    static final String FAMILY = """
            {"arrivedOn": "2026-11-20",
             "contact": {"language": "uk", "phone": "+380 67 000 00 00"},
             "wish": {"municipality": 19, "pets": ["cat"]},
             "people": [
               {"familyRole": "applicant", "names": {"surname": "%1$s", "given": "Oksana", "surnameOriginal": "Мельничук"},
                "sex": "F", "birth": {"on": "%3$s"}, "nationality": "UKR",
                "document": {"kind": "foreign_passport", "number": "%2$s"}, "needs": ["mobility"]},
               {"familyRole": "son", "names": {"surname": "%1$s", "given": "Danylo"}, "sex": "M", "birth": {"on": "2015-09-02"}}]}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Keys keys;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    LyingOpen lyingOpen;

    String key;
    String body;
    String surname;

    @BeforeEach
    void anybody() {
        key = keys.of(3, Role.REGISTRAR, "households:write", "households:read");
        surname = letters();
        LocalDate born = LocalDate.of(1960, 1, 2).plusDays(Math.floorMod(surname.hashCode(), 10_000));
        body = FAMILY.formatted(surname, "FA" + Math.abs(surname.hashCode()), born);
    }

    @Test
    void the_number_of_a_document_lies_open_nowhere() throws Exception {
        assertThat(post(key, UUID.randomUUID().toString(), body.replaceAll("FA\\d+", "FA 88041953")))
                .hasStatus(201);
        assertThat(lyingOpen.tables("88041953")).isEmpty();
        assertThat(lyingOpen.tables(surname)).contains("registration.person");
    }

    private static String letters() {
        return "M"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("[^a-f]", "")
                        .chars()
                        .mapToObj(letter -> "" + (char) letter + "lnrkt".charAt(letter % 5))
                        .reduce("", String::concat);
    }

    MvcTestResult post(String token, String idempotencyKey, String json) {
        return mvc.post()
                .uri("/api/v1/households")
                .header(HttpHeaders.AUTHORIZATION, token)
                .header("Idempotency-Key", idempotencyKey)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    MvcTestResult get(String token, Object id) {
        return mvc.get()
                .uri("/api/v1/households/" + id)
                .header(HttpHeaders.AUTHORIZATION, token)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .exchange();
    }

    static JsonNode json(MvcTestResult result) {
        try {
            return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
        } catch (RuntimeException e) {
            throw new AssertionError(result.getResponse().getStatus() + "", e);
        }
    }

    static void isProblem(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status);
        assertThat(result.getResponse().getContentType()).startsWith("application/problem+json");
        JsonNode problem = json(result);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank().doesNotStartWith("problem.");
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotStartWith("problem.");
    }

    int households() {
        return as.run(
                as.registrar(),
                () -> db.sql("""
                        select count(distinct h.id) from registration.household h
                        join registration.person p on p.household_id = h.id where p.surname = ?
                        """).param(surname).query(Integer.class).single());
    }

    @Test
    void a_program_registers_a_family_and_reads_it_back() {
        var answer = post(key, "one", body);
        assertThat(answer).hasStatus(201);
        JsonNode receipt = json(answer);
        String id = receipt.path("id").asString();
        assertThat(receipt.path("number").asString()).matches("TL-2026-\\d{6,}");
        assertThat(receipt.path("people")).hasSize(2);
        assertThat(receipt.at("/people/0/likely/strong").asInt()).isZero();
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/api/v1/households/" + id);

        JsonNode read = json(get(key, id));
        assertThat(read.path("number")).isEqualTo(receipt.path("number"));
        assertThat(read.path("holder").asInt()).isEqualTo(3);
        assertThat(read.at("/people/0/surnameOriginal").asString()).isEqualTo("Мельничук");
        assertThat(read.at("/people/1/bornOn").asString()).isEqualTo("2015-09-02");
        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql("""
                                select (select count(*) from registration.name_key where person_id = any(:p))
                                    || ' ' || (select count(*) from registration.document where person_id = any(:p))
                                    || ' ' || (select string_agg(kind, ',') from registration.need where person_id = any(:p))
                                """)
                                .param("p", people(receipt))
                                .query(String.class)
                                .single()))
                .isEqualTo("2 1 mobility");
    }

    private static UUID[] people(JsonNode receipt) {
        return receipt.path("people")
                .valueStream()
                .map(person -> UUID.fromString(person.path("id").asString()))
                .toArray(UUID[]::new);
    }

    @Test
    void the_verdict_tells_how_many_and_why_and_never_whose() {
        JsonNode first = json(post(key, "first", body));
        var second = post(key, "second", body.replace("Oksana", "Оксана"));
        assertThat(json(second).at("/people/0/likely/strong").asInt()).isEqualTo(1);
        assertThat(json(second).at("/people/0/likely/reasons").toString())
                .contains("same_document", "same_birth_date", "same_name");
        assertThat(new String(second.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain(first.path("id").asString(), people(first)[0].toString(), "Oksana");
    }

    @Test
    void registering_and_reading_leave_rows_in_the_trail() {
        JsonNode receipt = json(post(key, "trail", body));
        get(key, receipt.path("id").asString());
        var actions = as.run(
                as.at(1, Role.DPO),
                () -> db.sql("""
                        select l.action || ' ' || l.organisation_id from access.look_subject s join access.look l on l.id = s.look_id
                        where s.person_id = ? order by l.id
                        """).param(people(receipt)[1]).query(String.class).list());
        assertThat(actions).containsExactly("REGISTER_ARRIVAL 3", "VIEW_HOUSEHOLD 3");
    }

    @Test
    void a_repeated_request_gets_the_same_answer_and_has_one_effect() {
        var first = post(key, "again", body);
        var second = post(key, "again", body.replace("\n", "  \n"));
        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(200);
        assertThat(second.getResponse().getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(households()).isEqualTo(1);
    }

    @Test
    void fifty_of_the_same_at_once_are_one_household() throws Exception {
        List<Callable<MvcTestResult>> asked = IntStream.range(0, 50)
                .mapToObj(n -> (Callable<MvcTestResult>) () -> post(key, "fifty", body))
                .toList();
        try (var threads = Executors.newFixedThreadPool(16)) {
            List<Future<MvcTestResult>> answers = threads.invokeAll(asked);
            JsonNode expected = json(answers.getFirst().get());
            int made = 0;
            for (var answer : answers) {
                assertThat(json(answer.get())).isEqualTo(expected);
                made += answer.get().getResponse().getStatus() == 201 ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(households()).isEqualTo(1);
    }

    @Test
    void a_key_is_not_used_for_another_request_but_another_organisation_may_have_the_same() {
        post(key, "mine", body);
        isProblem(post(key, "mine", body.replace("Danylo", "Denys")), 422, "key-reused");
        assertThat(post(keys.of(2, Role.REGISTRAR, "households:write"), "mine", body))
                .hasStatus(201);
        assertThat(households()).isEqualTo(2);
    }

    @Test
    void a_request_without_a_usable_key_is_refused() {
        isProblem(post(key, "x".repeat(65), body), 400, "key-missing");
        isProblem(post(key, "with space", body), 400, "key-missing");
    }

    @Test
    void another_organisation_cannot_tell_a_foreign_household_from_none() throws Exception {
        String id = json(post(key, "foreign", body)).path("id").asString();
        String kaunas = keys.of(19, Role.CASEMANAGER, "households:read");
        var foreign = get(kaunas, id);
        isProblem(foreign, 404, "not-here");
        for (Object none : List.of(UUID.randomUUID(), "nonsense")) {
            assertThat(get(kaunas, none).getResponse().getContentAsString())
                    .isEqualTo(foreign.getResponse().getContentAsString());
        }
        var own = given.household(19, "Kovalenko", "Oksana");
        assertThat(get(kaunas, own.id())).hasStatus(200);
    }

    @Test
    void a_token_reaches_only_what_its_scope_names() {
        isProblem(post(keys.of(3, Role.REGISTRAR, "households:read"), "scope", body), 403, "out-of-scope");
        isProblem(get(keys.of(3, Role.REGISTRAR, "households:write"), UUID.randomUUID()), 403, "out-of-scope");
        assertThat(households()).isZero();
    }

    @Test
    void without_a_valid_token_nothing_is_answered() {
        isProblem(get(keys.of(3, Role.REGISTRAR, LocalDate.of(2026, 1, 1), "households:read"), 1), 401, "unauthorized");
        isProblem(get("Bearer tlt_nonsense", 1), 401, "unauthorized");
        isProblem(get("Basic YTpi", 1), 401, "unauthorized");
        isProblem(mvc.get().uri("/api/v1/households/1").exchange(), 401, "unauthorized");
        isProblem(
                mvc.get()
                        .uri("/api/v1/households/" + UUID.randomUUID())
                        .with(As.signedIn(as.registrar()))
                        .exchange(),
                403,
                "out-of-scope");
    }

    @Test
    void a_closed_account_counts_at_once() {
        String token = keys.of(94, Role.CASEMANAGER, "households:read");
        isProblem(get(token, UUID.randomUUID()), 404, "not-here");
        as.run(
                as.at(1, Role.ADMIN),
                () -> db.sql(
                                "update access.account set closed_at = clock_timestamp() where login = 'api-94-casemanager'")
                        .update());
        isProblem(get(token, UUID.randomUUID()), 401, "unauthorized");
    }
}
