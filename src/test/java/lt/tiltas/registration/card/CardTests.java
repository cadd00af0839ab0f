package lt.tiltas.registration.card;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CardTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_card_asked_for_twice_is_one_card() {
        HouseholdCard family = given.household(19, "Kortenko", "Olha");
        issue(family, as.registrar());
        String code = code(family);
        issue(family, as.casemanager(19));

        assertThat(code(family)).isEqualTo(code);
        assertThat(get("/households/" + family.id() + "/card", as.registrar()))
                .hasStatusOk()
                .bodyText()
                .contains(CardCode.of(code).inFours());
        assertThat(get("/households/" + family.id(), as.casemanager(19)))
                .bodyText()
                .containsOnlyOnce("Išduota registracijos kortelė");
    }

    @Test
    void the_code_leads_whoever_may_see_the_family_to_it_and_nobody_else() {
        HouseholdCard family = given.household(19, "Vedenko", "Olha");
        issue(family, as.registrar());
        String address = "/cards/" + code(family);

        assertThat(get(address, as.casemanager(19))).hasRedirectedUrl(address + "/household");
        assertThat(get(address + "/household", as.casemanager(19))).hasRedirectedUrl("/households/" + family.id());
        assertThat(get(address + "/household", as.casemanager(21))).hasStatus(404);
    }

    @Test
    void somebody_who_is_not_signed_in_sees_only_how_to_sign_in_whatever_the_code() {
        HouseholdCard family = given.household(19, "Duryshenko", "Olha");
        issue(family, as.registrar());
        String real = open("/cards/" + code(family));
        String none = open("/cards/0000000000000007");

        assertThat(real).contains("/sign-in").doesNotContain("Duryshenko");
        assertThat(real.replace(code(family), "CODE")).isEqualTo(none.replace("0000000000000007", "CODE"));
        assertThat(mvc.get().uri("/cards/" + code(family) + "/household").exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void a_lost_card_is_withdrawn_once_and_whoever_shows_it_is_known() {
        HouseholdCard family = given.household(19, "Zhubenko", "Olha");
        issue(family, as.registrar());
        String lost = code(family);
        replace(family, lost);
        String fresh = code(family);
        replace(family, lost);

        assertThat(code(family)).isEqualTo(fresh).isNotEqualTo(lost);
        assertThat(get("/cards/" + lost + "/household", as.casemanager(19)))
                .hasStatusOk()
                .bodyText()
                .contains("nebegalioja")
                .doesNotContain("Zhubenko");
        assertThat(get("/cards/" + fresh + "/household", as.casemanager(19)))
                .hasRedirectedUrl("/households/" + family.id());
    }

    @Test
    void the_search_box_understands_a_code_typed_in_fours_and_a_scanned_address() {
        HouseholdCard family = given.household(19, "Poshukenko", "Olha");
        issue(family, as.registrar());
        CardCode code = CardCode.of(code(family));

        for (String typed :
                new String[] {code.inFours().toLowerCase(Locale.ROOT), "https://tiltas.example/cards/" + code}) {
            assertThat(search(typed, as.casemanager(19))).contains("Poshukenko");
            assertThat(search(typed, as.casemanager(21))).doesNotContain("Poshukenko");
        }
    }

    @Test
    void the_printed_card_has_the_size_of_a_bank_card_and_names_no_one() throws Exception {
        HouseholdCard family = given.household(19, "Drukenko", "Olha");
        issue(family, as.registrar());
        String code = code(family);
        byte[] file = get("/households/" + family.id() + "/card/card.pdf", as.registrar())
                .getResponse()
                .getContentAsByteArray();

        try (var pdf = Loader.loadPDF(file)) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(242f, 243f);
            assertThat(box.getHeight()).isBetween(153f, 154f);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Реєстраційна картка",
                            "Registracijos kortelė",
                            CardCode.of(code).inFours())
                    .doesNotContain("Drukenko", family.number().isEmpty() ? "TL-" : family.number());
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 300))).endsWith("/cards/" + code);
        }
    }

    private static String read(BufferedImage image) throws Exception {
        int[] dots = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource light = new RGBLuminanceSource(
                image.getWidth(), image.getHeight(), IntStream.of(dots).toArray());
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    private void issue(HouseholdCard family, Officer officer) {
        assertThat(post("/households/" + family.id() + "/card", officer))
                .hasRedirectedUrl("/households/" + family.id() + "/card");
    }

    private void replace(HouseholdCard family, String lost) {
        assertThat(post("/households/" + family.id() + "/card/replacement", as.registrar(), "lost", lost))
                .hasStatus3xxRedirection();
    }

    private String code(HouseholdCard family) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select code from registration.card where household_id = ? and withdrawn_at is null")
                        .param(family.id().value())
                        .query(String.class)
                        .single());
    }

    private String open(String address) {
        MvcTestResult answer = mvc.get().uri(address).locale(Locale.of("lt")).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer).replaceAll("X-CSRF-TOKEN&quot;: &quot;[^&]+", "");
    }

    private String search(String words, Officer officer) {
        return text(post("/search", officer, "words", words)).replaceAll("(?s).*role=\"status\"", "");
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
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
