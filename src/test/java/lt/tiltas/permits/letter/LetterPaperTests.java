package lt.tiltas.permits.letter;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
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

        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
