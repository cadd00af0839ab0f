package lt.tiltas.permits.letter;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.permits.document.Vera;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A letter is kept and read for decades, also by a screen reader: checked by veraPDF. */
@TiltasTest
class LetterPaperTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    Letters letters;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @ValueSource(strings = {"uk", "lt"})
    void a_letter_is_pdf_a_3a_and_pdf_ua_1(String language) throws Exception {
        HouseholdCard household = given.household(19, "Laiškenko", "Oksana");
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set language = ? where id = ?")
                    .params(language, household.id().value())
                    .update();
        });
        Officer registrar = as.registrar();
        ApplicationId id = givenPermits.application(
                household, 0, "attended", LocalDate.now(clock).plusDays(20));
        as.run(
                registrar,
                () -> moveApplication.move(
                        id, new Move(Step.ASK_FOR_PAPERS, "Trūksta gimimo liudijimo – „originalo“.", 1), registrar));
        Letter letter = as.run(registrar, () -> letters.of(id).getFirst());
        assertThat(letter.language().code()).isEqualTo(language);

        byte[] pdf = mvc.get()
                .uri("/letters/" + letter.id() + ".pdf")
                .with(signedIn(registrar))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(page(id, registrar)).contains("Adresas nežinomas");
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /** The lines show in the window of a C5 envelope: DIN 5008, form B, in points from the upper left. */
    @Test
    void the_address_as_it_is_known_stands_where_the_window_is() throws Exception {
        HouseholdCard household = given.household(19, "Adresenko", "Vira");
        Officer registrar = as.registrar();
        ApplicationId id = givenPermits.application(
                household, 0, "attended", LocalDate.now(clock).plusDays(20));
        as.run(
                registrar,
                () -> moveApplication.move(id, new Move(Step.ASK_FOR_PAPERS, "Trūksta liudijimo.", 1), registrar));
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_by)
                        values (?, 19, 19, 'rented', 'Langų g. 5-12, Kaunas', daterange(current_date - 9, null), ?)
                        """)
                        .params(household.id().value(), Officer.SYSTEM.id())
                        .update());
        assertThat(page(id, registrar)).doesNotContain("Adresas nežinomas");

        Letter letter = as.run(registrar, () -> letters.of(id).getFirst());
        byte[] pdf = mvc.get()
                .uri("/letters/" + letter.id() + ".pdf")
                .with(signedIn(registrar))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        Map<String, TextPosition> first = firsts(pdf);
        assertThat(first.keySet()).contains("Vira Adresenko", "Langų g. 5-12, Kaunas");
        for (String line : List.of("Vira Adresenko", "Langų g. 5-12, Kaunas", "Kauno miesto savivaldybė")) {
            assertThat(first.get(line).getXDirAdj()).as(line).isBetween(mm(20), mm(105));
            assertThat(first.get(line).getYDirAdj()).as(line).isBetween(mm(62.7), mm(90));
        }
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static float mm(double millimetres) {
        return (float) (millimetres * 72 / 25.4);
    }

    private static Map<String, TextPosition> firsts(byte[] pdf) throws IOException {
        Map<String, TextPosition> firsts = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    firsts.putIfAbsent(text.strip(), positions.getFirst());
                }
            }.getText(document);
        }
        return firsts;
    }

    private String page(ApplicationId id, Officer officer) throws IOException {
        return new String(
                mvc.get()
                        .uri("/applications/" + id + "?language=lt")
                        .with(signedIn(officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
