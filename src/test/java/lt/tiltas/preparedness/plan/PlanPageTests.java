package lt.tiltas.preparedness.plan;

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
import lt.tiltas.permits.document.Vera;
import lt.tiltas.preparedness.PreparednessRight;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@TiltasTest
class PlanPageTests {

    private static final String PAGE = "/preparedness/plan";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Messages messages;

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void thirteen_chapters_speak_the_language_and_are_filled_from_live_rows(String language) throws Exception {
        String page = body(get(PAGE + "?language=" + language, ministry()));
        assertThat(page)
                .contains("lang=\"" + language + "\"")
                .doesNotContain("style=")
                .doesNotContainPattern("[> (,](plan|assumption|rule|trigger|staff|role|unit)\\.[a-z]");
        for (Chapter chapter : Chapter.values()) {
            String part = between(page, "<section class=\"t-sec\" id=\"" + chapter.code() + "\"", "</section>");
            assertThat(part).as(chapter.code()).contains("<p", "<li>");
        }
    }

    @Test
    void every_right_of_preparedness_is_named_in_the_chapter_on_management() {
        for (PreparednessRight right : PreparednessRight.values()) {
            for (Language language : Language.ALL) {
                assertThat(messages.has(language, "plan.right." + right.name().toLowerCase(Locale.ROOT)))
                        .as("%s in %s", right, language)
                        .isTrue();
            }
        }
    }

    @Test
    void a_version_is_kept_to_the_byte_whatever_is_written_later_and_what_changed_is_shown() throws Exception {
        UUID own = UUID.randomUUID();
        assertThat(adopt(own, LocalDate.now().toString())).hasRedirectedUrl(PAGE);
        assertThat(adopt(own, LocalDate.now().toString())).hasRedirectedUrl(PAGE);
        int version = number("select max(version) from preparedness.plan_version");
        assertThat(number("select count(*)::int from preparedness.plan_version where id = '" + own + "'"))
                .isEqualTo(1);
        byte[] lt = file(version, "lt");
        byte[] en = file(version, "en");
        assertThat(Vera.failures(lt, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.failures(en, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(words(lt)).contains("2024/1346", "Nr. A1-1", "13. ");
        assertThat(body(get(PAGE + "?language=en", ministry())))
                .contains("Version " + version + " is in force", "Nothing has changed since");

        String said = "The bridge is opened by the mayor " + UUID.randomUUID();
        assertThat(write("housing", "Tiltą atidaro meras. " + said, said)).hasRedirectedUrl(PAGE + "#housing");
        assertThat(body(get(PAGE + "?language=en", ministry())))
                .contains(said, "1 chapter has changed since", "<ins>Tiltą atidaro meras. " + said + "</ins>");
        assertThat(body(get(PAGE + "?language=uk", ministry()))).contains("<p lang=\"en\">" + said);
        assertThat(file(version, "lt")).isEqualTo(lt);
        assertThat(words(draft())).contains(said.substring(0, 20));
        adopt(UUID.randomUUID(), LocalDate.now().toString());
        assertThat(words(file(version + 1, "en"))).contains(said.substring(0, 20));
        assertThat(words(file(version, "en"))).doesNotContain(said.substring(0, 20));
    }

    @Test
    void the_review_is_due_within_three_years_and_by_the_day_of_the_directive() {
        adopt(UUID.randomUUID(), "2025-04-10");
        adopt(UUID.randomUUID(), "2024-06-20");
        assertThat(
                        text(
                                "select review_on::text from preparedness.plan_version where adopted_on = date '2025-04-10' limit 1"))
                .isEqualTo("2028-04-10");
        assertThat(adopt(UUID.randomUUID(), "2025-06-01")).hasRedirectedUrl(PAGE);
        assertThat(
                        text(
                                "select review_on::text from preparedness.plan_version where adopted_on = date '2025-06-01' limit 1"))
                .isEqualTo("2028-04-12");
    }

    @Test
    void who_was_told_is_recorded_once_and_never_before_the_version() {
        adopt(UUID.randomUUID(), LocalDate.now().toString());
        int version = number("select max(version) from preparedness.plan_version");
        assertThat(tell(version, "euaa", LocalDate.now().minusDays(1).toString()))
                .hasStatus(422);
        assertThat(tell(version, "euaa", LocalDate.now().toString())).hasRedirectedUrl(PAGE);
        assertThat(tell(version, "euaa", LocalDate.now().toString())).hasRedirectedUrl(PAGE);
        assertThat(number("select count(*)::int from preparedness.plan_notice where version = " + version))
                .isEqualTo(1);
        assertThat(tell(version, "nato", "")).hasStatus(422);
    }

    @Test
    void only_the_ministry_writes_and_errors_stand_at_their_fields() {
        assertThat(get(PAGE, as.at(3, Role.COORDINATOR))).hasStatusOk();
        assertThat(get(PAGE + "/chapters/housing", as.at(3, Role.COORDINATOR))).hasStatus(403);
        assertThat(get(PAGE, as.at(19, Role.PARTNER))).hasStatus(403);
        assertThat(get(PAGE + "/chapters/kitchen", ministry())).hasStatus(404);
        assertThat(write("housing", "", "x")).hasStatus(422).bodyText().contains("aria-invalid=\"true\"");
        assertThat(adopt(UUID.randomUUID(), LocalDate.now().plusDays(1).toString()))
                .hasStatus(422)
                .bodyText()
                .contains("adoptedOn-error");
        assertThat(get(PAGE + "/versions/9999/lt.pdf", ministry())).hasStatus(404);
    }

    private Officer ministry() {
        return as.at(1, Role.ANALYST);
    }

    private MvcTestResult adopt(UUID own, String on) {
        return post(PAGE + "/versions", "own", own.toString(), "adoptedOn", on, "act", "Ministro įsakymas Nr. A1-1");
    }

    private MvcTestResult tell(int version, String told, String on) {
        return post(PAGE + "/notices", "version", "" + version, "told", told, "toldOn", on, "reference", "R-7");
    }

    private MvcTestResult write(String chapter, String lt, String en) {
        return post(PAGE + "/chapters/" + chapter, "own", UUID.randomUUID().toString(), "lt", lt, "en", en);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedIn(ministry())).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get().uri(address).with(signedIn(officer)).exchange();
    }

    private static String body(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString();
    }

    private byte[] file(int version, String language) {
        MvcTestResult result = get(PAGE + "/versions/" + version + "/" + language + ".pdf", ministry());
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private byte[] draft() {
        return get(PAGE + ".pdf?language=en", ministry()).getResponse().getContentAsByteArray();
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private int number(String sql) {
        return as.run(ministry(), () -> db.sql(sql).query(Integer.class).single());
    }

    private String text(String sql) {
        return as.run(ministry(), () -> db.sql(sql).query(String.class).single());
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return text.substring(start, text.indexOf(to, start));
    }
}
