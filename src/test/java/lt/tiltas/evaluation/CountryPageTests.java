package lt.tiltas.evaluation;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;

/** Neringa and Birštonas are left to these tests: no other puts people there. */
@TiltasTest
class CountryPageTests {

    private static final int NERINGA = 23;
    private static final int BIRSTONAS = 12;
    private static final Set<String> PEOPLE = Set.of("People", "New", "Waiting", "Programmes");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BuildNationalFigures figures;

    @Autowired
    Given given;

    @Autowired
    As as;

    private Officer analyst;

    @BeforeEach
    void people() {
        analyst = as.at(1, Role.ANALYST);
        household(NERINGA, 3);
        household(BIRSTONAS, 14);
        as.run(Officer.SYSTEM, figures::build);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_page_is_valid_and_speaks_the_language(String language) {
        for (String address : List.of("/country", "/country?measure=per-thousand", "/country/" + NERINGA)) {
            String html = get(address + (address.contains("?") ? "&" : "?") + "language=" + language);
            assertThat(Html.errors(html)).as(address).isEmpty();
            assertThat(html)
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=", "<script>")
                    .doesNotContainPattern("country\\.(?!csv)[a-z]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/country?measure=people", "/country?measure=arrived", "/country/23", "/country/12"})
    void no_count_of_people_on_the_page_is_an_exact_one(String address) {
        Element page = Html.parse(get(address + (address.contains("?") ? "&" : "?") + "language=en"));

        List<String> figures = new ArrayList<>();
        Html.all(page, "td").stream()
                .filter(td -> PEOPLE.contains(td.getAttribute("data-label")))
                .forEach(td -> figures.add(td.getTextContent()));
        Html.all(page, "b").stream().limit(1).forEach(people -> figures.add(people.getTextContent()));
        Html.all(page, "text").stream()
                .filter(text -> text.getAttribute("class").isEmpty()
                        || text.getAttribute("class").startsWith("c-value"))
                .forEach(text -> figures.add(text.getTextContent()));

        assertThat(figures).hasSizeGreaterThan(5).allSatisfy(CountryPageTests::obeysTheRule);
    }

    @Test
    void sixty_tiles_lead_to_sixty_municipalities() {
        Element page = Html.parse(get("/country?measure=people"));
        List<Element> tiles = Html.all(page, "a").stream()
                .filter(a -> a.getParentNode().getNodeName().equals("svg"))
                .toList();

        assertThat(tiles).hasSize(60);
        assertThat(tiles).extracting(a -> a.getAttribute("href")).doesNotHaveDuplicates();
        assertThat(tiles)
                .filteredOn(a -> a.getAttribute("href").equals("/country/" + NERINGA))
                .singleElement()
                .satisfies(tile -> {
                    assertThat(tile.getAttribute("class")).isEqualTo("step-1");
                    assertThat(tile.getAttribute("aria-label")).startsWith("NER <10 ");
                });
    }

    @Test
    void the_file_obeys_the_same_rule() {
        List<String> lines =
                get("/country.csv?measure=people&language=en").lines().toList();

        assertThat(lines).hasSize(61);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFMunicipality code;Municipality;Inhabitants;People;Data as of");
        assertThat(lines.subList(1, 61)).allSatisfy(line -> obeysTheRule(line.split(";")[3]));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("23;Nida;4061;<10;"));
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("12;Birštonas;4107;"));
    }

    @Test
    void the_file_comes_to_be_kept_under_a_name() {
        var answer = mvc.get().uri("/country.csv").with(signedIn(analyst)).exchange();

        assertThat(answer).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"tiltas-[-0-9]+\\.csv\"");
    }

    @Test
    void equal_on_paper_is_equal_in_the_list() {
        List<String> lines =
                get("/country.csv?measure=people&language=en").lines().skip(1).toList();
        List<String> few = lines.stream()
                .filter(line -> line.split(";")[3].equals("<10"))
                .map(line -> line.split(";")[1])
                .toList();

        assertThat(few).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
        assertThat(lines.subList(lines.size() - few.size(), lines.size()))
                .allSatisfy(line -> assertThat(line).contains(";<10;"));
    }

    @Test
    void who_does_not_answer_for_the_country_is_refused() {
        for (String address : List.of("/country", "/country/23", "/country.csv")) {
            assertThat(mvc.get().uri(address).with(signedIn(as.casemanager(19))))
                    .hasStatus(403);
            assertThat(mvc.get().uri(address)).hasStatus(302);
        }
        for (Role role : List.of(Role.FINANCE, Role.ADMIN, Role.DPO)) {
            assertThat(mvc.get().uri("/country").with(signedIn(as.at(1, role)))).hasStatusOk();
        }
        assertThat(mvc.get().uri("/country").with(signedIn(as.coordinator()))).hasStatusOk();
    }

    @Test
    void what_is_not_a_municipality_is_not_here() {
        for (String address : List.of("/country/1", "/country/999", "/country/x")) {
            assertThat(mvc.get().uri(address).with(signedIn(analyst)))
                    .as(address)
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/country?measure=nonsense").with(signedIn(analyst)))
                .hasStatusOk();
    }

    private String get(String address) {
        try {
            var answer = mvc.get().uri(address).with(signedIn(analyst)).exchange();
            assertThat(answer).hasStatusOk();
            return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            throw new AssertionError(address, e);
        }
    }

    /** "&lt;10", not shown, or a multiple of five that is not below ten. */
    private static void obeysTheRule(String figure) {
        String text = figure.replaceAll("[\\s\\u00a0\\u202f,]", "");
        if (!List.of("<10", "–", "x", "").contains(text)) {
            assertThat(text).matches(NUMBER);
            assertThat(Long.parseLong(text)).isGreaterThanOrEqualTo(10);
            assertThat(Long.parseLong(text) % 5).isZero();
        }
    }

    private void household(int holder, int people) {
        String[] names = new String[people];
        Arrays.fill(names, "Olha");
        given.household(holder, "Bondar", names);
    }
}
