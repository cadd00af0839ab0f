package lt.tiltas.reception.standard;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class StandardsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Autowired
    Standards standards;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Test
    void all_38_standards_are_there_in_eight_sections_and_four_languages() {
        List<Section> all = on(TODAY);

        assertThat(all)
                .extracting(Section::code)
                .containsExactly(
                        "housing", "food", "clothing", "allowance", "health", "information", "special_needs", "staff");
        assertThat(all.stream().flatMap(section -> section.standards().stream()))
                .hasSize(38)
                .allSatisfy(standard -> {
                    assertThat(standard.words().certainty()).isIn("V", "K", "U");
                    assertThat(standard.words().source()).isNotBlank();
                    assertThat(Language.ALL.stream()
                                    .map(language -> standard.words().in(language))
                                    .distinct())
                            .hasSize(4);
                });
        assertThat(all.stream().flatMap(Section::indicators))
                .hasSize(98)
                .allSatisfy(indicator -> assertThat(Language.ALL.stream()
                                .map(language -> indicator.words().in(language))
                                .distinct())
                        .hasSize(4));
    }

    @Test
    void what_the_guidance_measures_is_data() {
        assertThat(threshold("S5.1")).isEqualTo("4.00 m2");
        assertThat(threshold("S5.2")).isEqualTo("2.10 m");
        assertThat(threshold("S6.1")).isEqualTo("6.00 count");
        assertThat(threshold("S8.1")).isEqualTo("10.00 people");
        assertThat(threshold("S8.2")).isEqualTo("12.00 people");
        assertThat(threshold("S1.2")).isEqualTo("3.00 km");
        assertThat(threshold("S1.3")).isEqualTo("2.00 km");
        assertThat(certainty("S8")).isEqualTo("K");
    }

    @Test
    void indicators_joined_by_or_stand_in_a_tree() {
        Group reached = standard("S1").root();

        assertThat(reached.any()).isTrue();
        assertThat(reached.children()).hasSize(4);
        assertThat(reached.children().get(1)).isInstanceOfSatisfying(Group.class, both -> {
            assertThat(both.any()).isFalse();
            assertThat(both.indicators()).extracting(Indicator::code).containsExactly("S1.2", "S1.3");
        });
        assertThat(standard("S5").root().any()).isFalse();
    }

    @Test
    void a_host_family_is_asked_less_and_nothing_was_asked_before_the_guidance() {
        assertThat(standards.on(TODAY, "private_host"))
                .extracting(Section::code)
                .containsExactly("housing", "health", "information", "special_needs");
        assertThat(standards.on(TODAY, "hotel")).hasSize(8);
        assertThat(on(LocalDate.of(2016, 8, 31))).isEmpty();
    }

    @Test
    void an_administrator_gives_a_text_from_a_day_and_what_was_before_stays() {
        Officer admin = as.at(1, Role.ADMIN);

        assertThat(post("/standards/S11.1/texts", admin, "lt", "Naujas tekstas", "from", "2031-05-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite tekstą");
        assertThat(post(
                        "/standards/S11.1/texts",
                        admin,
                        "lt",
                        "Naujas tekstas",
                        "en",
                        "New text",
                        "uk",
                        "Новий текст",
                        "ru",
                        "Новый текст",
                        "source",
                        "EUAA 2031",
                        "certainty",
                        "V",
                        "from",
                        "2031-05-01"))
                .hasStatus3xxRedirection();

        assertThat(words("S11.1", LocalDate.of(2031, 4, 30)).in(Language.LT)).startsWith("Yra kur");
        assertThat(words("S11.1", LocalDate.of(2031, 5, 1)).in(Language.UK)).isEqualTo("Новий текст");
        assertThat(get("/standards/S11.1", admin)).bodyText().contains("Naujas tekstas", "2031-04-30");
    }

    @Test
    void a_text_with_a_last_day_and_nothing_after_it_is_asked_no_more() {
        Officer admin = as.at(1, Role.ADMIN);
        post(
                "/standards/S11.3/texts",
                admin,
                "lt",
                "Laikinas",
                "en",
                "For a while",
                "uk",
                "Тимчасовий",
                "ru",
                "Временный",
                "source",
                "bandymas",
                "certainty",
                "U",
                "from",
                "2032-01-01",
                "until",
                "2032-06-30");

        assertThat(codes(LocalDate.of(2032, 6, 30))).contains("S11.3");
        assertThat(codes(LocalDate.of(2032, 7, 1))).doesNotContain("S11.3").contains("S11.2");
    }

    @Test
    void coordinators_read_and_do_not_change() {
        assertThat(get("/standards", as.coordinator()))
                .hasStatusOk()
                .bodyText()
                .contains("Būstas", "Užtenka vieno iš šių", "Riba: 4 m²", "/standards/S38.3")
                .doesNotContain("standard.section.");
        assertThat(get("/standards/S5.1", as.coordinator())).bodyText().doesNotContain("Nauja redakcija");
        assertThat(post("/standards/S5.1/texts", as.coordinator())).hasStatus(403);
    }

    private List<Section> on(LocalDate day) {
        return standards.on(day);
    }

    private List<String> codes(LocalDate day) {
        return on(day).stream()
                .flatMap(Section::indicators)
                .map(Indicator::code)
                .toList();
    }

    private Section.Standard standard(String code) {
        return on(TODAY).stream()
                .flatMap(section -> section.standards().stream())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String certainty(String code) {
        return standard(code).words().certainty();
    }

    private Words words(String code, LocalDate day) {
        return on(day).stream()
                .flatMap(Section::indicators)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private String threshold(String code) {
        Words.Threshold threshold = words(code, TODAY).threshold();
        return threshold == null ? "" : threshold.value() + " " + threshold.unit();
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
