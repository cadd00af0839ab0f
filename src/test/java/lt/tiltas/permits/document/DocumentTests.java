package lt.tiltas.permits.document;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.permits.token.Base32;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyRing;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Signed with the decision, rendered once, read back from paper. */
@TiltasTest
class DocumentTests {

    private static final String DOOR = "http://localhost/v#";

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    KeyRing ring;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    HouseholdCard household;
    ApplicationId application;
    LocalDate today;
    LocalDate end;

    @BeforeEach
    void aGrantedPermit() {
        household = given.household(19, "Dokumentenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
        end = givenPermits.protectionEnds(today);
        application = givenPermits.application(household, 0, "for_decision", today);
        Officer registrar = as.registrar();
        as.run(registrar, () -> moveApplication.move(application, new Move(Step.GRANT, null, 1), registrar));
    }

    @Test
    void the_decision_signs_what_is_read_back_from_paper_at_150_dpi() {
        String read = Squares.read(Squares.page(pdf(as.casemanager(19)), 150));

        assertThat(read).startsWith(DOOR);
        Claims claims = claims(read);
        assertThat(claims.holder().name()).isEqualTo("Oksana Dokumentenko");
        assertThat(claims.period()).isEqualTo(new Claims.Period(today, end));
        assertThat(claims.permit()).matches("LT-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(tokenHash()).isEqualTo(DocumentSeals.sha(Base32.read(read.substring(DOOR.length()))));
    }

    @Test
    void a_blurred_and_turned_picture_is_read_too() {
        String straight = Squares.read(Squares.page(pdf(as.registrar()), 150));

        for (int angle : List.of(-12, 7, 90, 180)) {
            assertThat(Squares.read(Squares.photographed(Squares.page(pdf(as.registrar()), 200), angle)))
                    .as(angle + " degrees")
                    .isEqualTo(straight);
        }
    }

    @Test
    void the_file_is_pdf_a_3a_and_pdf_ua_1_and_the_same_bytes_ever_after() throws Exception {
        byte[] first = pdf(as.newcomer(household.people().getFirst().value()));

        assertThat(Vera.failures(first, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(first, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf(as.registrar())).isEqualTo(first);
        assertThat(first.length).isLessThan(60_000);
        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql("select sha from permits.document_file where person_id = ?")
                                .param(household.people().getFirst().value())
                                .query(byte[].class)
                                .single()))
                .isEqualTo(DocumentSeals.sha(first));
    }

    @Test
    void a_new_document_supersedes_the_one_before() {
        String old = Squares.read(Squares.page(pdf(as.registrar()), 150));

        assertThat(mvc.post()
                        .uri("/applications/" + application + "/document")
                        .with(signedIn(as.registrar()))
                        .with(csrf()))
                .hasRedirectedUrl("/households/" + household.id() + "/permits");
        String now = Squares.read(Squares.page(pdf(as.registrar()), 150));

        assertThat(now).isNotEqualTo(old);
        assertThat(endings()).containsExactly("superseded", "");
        assertThat(mvc.post()
                        .uri("/applications/" + application + "/document")
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void an_exchange_supersedes_the_document_of_the_old_permit() {
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update permits.permit set valid = daterange(lower(valid) - 30, upper(valid)) where application_id = ?")
                        .param(application.value())
                        .update());
        ApplicationId exchange = givenPermits.application(household, 0, "for_decision", today);
        Officer registrar = as.registrar();
        as.run(registrar, () -> moveApplication.move(exchange, new Move(Step.GRANT, null, 1), registrar));

        assertThat(endings()).containsExactly("superseded", "");
        assertThat(get("/applications/" + application + "/permit.pdf", registrar))
                .hasStatus(404);
    }

    @Test
    void the_household_s_and_the_newcomer_s_pages_offer_it_and_strangers_get_nothing() {
        assertThat(get("/households/" + household.id() + "/permits", as.registrar()))
                .bodyText()
                .contains("/applications/" + application + "/permit.pdf", "Parengti naują dokumentą")
                .doesNotContain("document.");
        assertThat(get("/my/documents", as.newcomer(household.people().get(1).value())))
                .bodyText()
                .contains("/my/applications/" + application + "/permit.pdf");
        assertThat(get("/applications/" + application + "/permit.pdf", as.casemanager(21)))
                .hasStatus(404);
        var stranger = given.household(21, "Svetima", "Iryna");
        assertThat(get(
                        "/my/applications/" + application + "/permit.pdf",
                        as.newcomer(stranger.people().getFirst().value())))
                .hasStatus(404);
    }

    @Test
    void a_hidden_family_is_hidden_with_its_documents() {
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by)
                values (gen_random_uuid(), ?, 'test', 19, access.officer())
                """).param(household.people().getFirst().value()).update());

        assertThat(get("/applications/" + application + "/permit.pdf", as.registrar()))
                .hasStatus(404);
        assertThat(get("/applications/" + application + "/permit.pdf", as.casemanager(19)))
                .hasStatusOk();
    }

    private byte[] pdf(Officer officer) {
        String door = officer.self() == null ? "/applications/" : "/my/applications/";
        var answer = get(door + application + "/permit.pdf", officer);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult get(String page, Officer officer) {
        return mvc.get()
                .uri(page)
                .with(signedIn(officer))
                .header("Accept-Language", "lt")
                .exchange();
    }

    private Claims claims(String text) {
        byte[] token = Base32.read(text.substring(text.indexOf('#') + 1));
        return as.run(Officer.SYSTEM, () -> ring.read(token)).orElseThrow();
    }

    private byte[] tokenHash() {
        return as.run(
                as.registrar(),
                () -> db.sql("select token_sha from permits.document where person_id = ? and ended_as is null")
                        .param(household.people().getFirst().value())
                        .query(byte[].class)
                        .single());
    }

    private List<String> endings() {
        return as.run(
                as.registrar(),
                () -> db.sql(
                                "select coalesce(ended_as, '') from permits.document where person_id = ? order by signed_at")
                        .param(household.people().getFirst().value())
                        .query(String.class)
                        .list());
    }
}
