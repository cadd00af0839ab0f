package lt.tiltas.registration.api;

import static lt.tiltas.registration.api.HouseholdApiTests.isProblem;
import static lt.tiltas.registration.api.HouseholdApiTests.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Role;
import lt.tiltas.administration.token.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ApiProblemTests {

    private static final String FAMILY = HouseholdApiTests.FAMILY.formatted("Bondarenko", "FB000001", "1988-03-14");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Keys keys;

    String key;

    @BeforeEach
    void token() {
        key = keys.of(3, Role.REGISTRAR, "households:write", "households:read");
    }

    private MvcTestResult post(String body, String language) {
        return mvc.post()
                .uri("/api/v1/households")
                .header(HttpHeaders.AUTHORIZATION, key)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sex\": \"F\" | \"sex\": \"F\", \"shoeSize\": 39 | 400 | unreadable | /people/0/shoeSize",
                "\"1988-03-14\" | \"14.03.1988\" | 400 | unreadable | /people/0/birth/on",
                "\"1988-03-14\" | \"0988-03-14\" | 400 | unreadable | /people/0/birth/on",
                "\"Oksana\" | \"Oks\\u0000ana\" | 400 | unreadable | /people/0/names/given",
                "\"Oksana\" | \"\\ud83d\" | 400 | unreadable | /people/0/names/given",
                "\"Oksana\" | 7 | 400 | unreadable | /people/0/names/given",
                "\"sex\": \"F\" | \"sex\": \"F\", \"sex\": \"M\" | 400 | unreadable | ''",
                "\"people\": | people | 400 | unreadable | ''",
                "\"Oksana\" | \" \" | 422 | invalid | /people/0/names/given",
                "\"sex\": \"F\" | \"sex\": \"woman\" | 422 | invalid | /people/0/sex",
                "\"1988-03-14\" | \"2088-03-14\" | 422 | invalid | /people/0/birth/on",
                "\"municipality\": 19 | \"municipality\": 3 | 422 | invalid | /wish/municipality",
                "\"mobility\" | \"flu\" | 422 | invalid | /people/0/needs/0",
                "\"cat\" | null | 422 | invalid | /wish/pets/0"
            })
    void a_wrong_body_is_told_by_its_place(String from, String to, int status, String code, String pointer) {
        var answer = post(FAMILY.replace(from, to), "en");
        isProblem(answer, status, code);
        assertThat(json(answer).at("/errors/0/pointer").asString()).startsWith(pointer);
        assertThat(json(answer).at("/errors/0/detail").asString()).isNotBlank();
    }

    @Test
    void an_unknown_field_is_named() {
        assertThat(json(post(FAMILY.replace("\"sex\": \"F\"", "\"shoeSize\": 39"), "en"))
                        .at("/errors/0/detail")
                        .asString())
                .isEqualTo("We do not know the field “shoeSize”");
    }

    @Test
    void problems_speak_the_language_of_the_request() {
        assertThat(json(post("{}", "lt")).path("title").asString()).isEqualTo("Ne viskas užpildyta tinkamai");
        assertThat(json(post("{}", "uk")).path("title").asString()).isEqualTo("Не все заповнено правильно");
    }

    @Test
    void two_hundred_people_are_no_household() {
        String person = "{\"familyRole\":\"other\",\"names\":{\"surname\":\"A\",\"given\":\"B\"},\"sex\":\"X\"}";
        String people = IntStream.range(0, 200).mapToObj(n -> person).collect(Collectors.joining(","));
        var answer = post(
                "{\"arrivedOn\":\"2026-11-20\",\"contact\":{\"language\":\"uk\"},\"people\":[" + people + "]}", "en");
        isProblem(answer, 422, "invalid");
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/people");
        assertThat(json(answer).at("/errors/0/detail").asString())
                .isEqualTo("A household has 1 to 40 people; register a larger group as several households");
    }

    @Test
    void a_body_has_at_most_one_megabyte() {
        isProblem(post(FAMILY + " ".repeat(1024 * 1024), "en"), 413, "too-large");
        assertThat(post(FAMILY + " ".repeat(1000 * 1024), "en")).hasStatus(201);
    }

    @Test
    void nesting_without_end_is_a_problem_and_no_crash() {
        isProblem(post("[".repeat(100_000), "en"), 400, "unreadable");
    }

    @Test
    void addresses_and_methods_that_are_not_there_are_problems_too() {
        isProblem(ask(HttpMethod.GET, "/api/v1/nothing"), 404, "not-here");
        var answer = ask(HttpMethod.DELETE, "/api/v1/households");
        isProblem(answer, 405, "method");
        assertThat(answer.getResponse().getHeader("Allow")).contains("POST");
        isProblem(
                mvc.post()
                        .uri("/api/v1/households")
                        .header(HttpHeaders.AUTHORIZATION, key)
                        .contentType(MediaType.TEXT_XML)
                        .content("<a/>")
                        .exchange(),
                415,
                "media-type");
    }

    private MvcTestResult ask(HttpMethod method, String address) {
        return mvc.method(method)
                .uri(address)
                .header(HttpHeaders.AUTHORIZATION, key)
                .exchange();
    }

    @Test
    void the_type_of_a_problem_is_an_address_that_explains_it() {
        assertThat(mvc.get().uri("/problems/key-reused?language=en"))
                .hasStatusOk()
                .bodyText()
                .contains("This key has been used", "Make up a new key");
        assertThat(mvc.get().uri("/problems/nonsense")).hasStatus(404);
    }
}
