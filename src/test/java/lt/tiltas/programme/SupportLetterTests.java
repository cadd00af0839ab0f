package lt.tiltas.programme;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.law.amount.Amounts;
import lt.tiltas.law.amount.Family;
import lt.tiltas.permits.document.Vera;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a family is told of a decision, and what the office writes down for whoever says that it is wrong. */
@TiltasTest
class SupportLetterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    Amounts amounts;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    LocalDate today;
    SupportDecisionId decision;

    @BeforeEach
    void a_mother_and_a_child_whose_money_is_lowered() {
        today = given.today();
        rasa = as.casemanager(19);
        HouseholdCard family = people.household(19, "Laiškienko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        SupportId support =
                given.essentials(programmes.programme(family.id(), rasa), today.minusMonths(8), today.plusMonths(4));
        decision = given.lowered(support, 80, today.plusDays(35));
    }

    private MvcTestResult see(String address, Officer officer, String language) {
        return mvc.get()
                .uri(address + "?language=" + language)
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult take(Map<String, String> fields) {
        var request = mvc.post()
                .uri("/support-decisions/" + decision + "/appeal")
                .with(signedIn(rasa))
                .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Map<String, String> told(LocalDate on) {
        return new HashMap<>(Map.of(
                "by",
                "Oksana Laiškienko",
                "how",
                "phoned",
                "on",
                on.toString(),
                "words",
                "Нам не вистачить на їжу",
                "language",
                "uk"));
    }

    @Test
    void the_childrens_part_is_reckoned_apart_by_the_tables_of_the_law() {
        FamilyBudget six = as.run(
                rasa,
                () -> FamilyBudgets.reckon(
                                amounts.book(), new Family(2, 4), new BigDecimal("0.60"), LocalDate.of(2026, 11, 1))
                        .orElseThrow());
        assertThat(six.ofAdults()).isEqualTo(new FamilyBudget.Part(69900, 41940));
        assertThat(six.ofChildren()).isEqualTo(new FamilyBudget.Part(58250, 34950));
        assertThat(six.all().after()).as("worked example 8").isEqualTo(76890);
        assertThat(as.<Boolean>run(
                        rasa,
                        () -> FamilyBudgets.reckon(
                                        amounts.book(),
                                        new Family(2, 4),
                                        new BigDecimal("0.40"),
                                        LocalDate.of(2026, 11, 1))
                                .isEmpty()))
                .as("no such share in the law")
                .isTrue();
    }

    @Test
    void both_sides_read_the_childrens_part_and_keep_the_letter_on_paper() throws Exception {
        String office = "/support-decisions/" + decision;
        assertThat(see(office, rasa, "lt"))
                .hasStatusOk()
                .bodyText()
                .contains("Vaikų dalis (1 vaikas)", "Частка дітей (1 дитина)", office + ".pdf");
        assertThat(see("/my" + office, oksana, "uk"))
                .hasStatusOk()
                .bodyText()
                .contains("Частка дітей (1 дитина)", "/my" + office + ".pdf");

        byte[] pdf = see(office + ".pdf", rasa, "lt").getResponse().getContentAsByteArray();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Vaikų dalis", "Частка дітей", "Priežastys", "Laiškienko");
        }
        assertThat(see("/my" + office + ".pdf", oksana, "uk").getResponse().getContentType())
                .isEqualTo("application/pdf");
        Officer stranger = as.newcomer(
                people.household(19, "Kita", "Svitlana").people().getFirst().value());
        assertThat(see("/my" + office + ".pdf", stranger, "uk")).hasStatus(404);
    }

    @Test
    void an_appeal_by_telephone_is_written_down_once_and_stops_the_lowering() {
        String page = "/support-decisions/" + decision + "/appeal";
        assertThat(see("/support-decisions/" + decision, rasa, "lt")).bodyText().contains(page);
        assertThat(see(page, rasa, "lt")).hasStatusOk().bodyText().contains("Nuo ");

        assertThat(take(Map.of("on", today.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"by-error\"", "id=\"how-error\"", "id=\"words-error\"");
        assertThat(take(told(today.plusDays(1)))).hasStatus(422).bodyText().contains("id=\"on-error\"");
        assertThat(take(told(today.minusDays(20)))).hasStatus(422).bodyText().contains("id=\"on-error\"");
        assertThat(given.state(decision)).isEqualTo("signed");

        assertThat(take(told(today.minusDays(1)))).hasStatus3xxRedirection();
        assertThat(take(told(today))).hasStatus3xxRedirection();

        assertThat(given.state(decision)).isEqualTo("frozen");
        assertThat(see("/support-appeals/" + given.appeal(decision), rasa, "lt"))
                .bodyText()
                .contains("Paskambino", "Oksana Laiškienko", "Нам не вистачить на їжу", rasa.name());
        assertThat(see("/my/support-decisions/" + decision, oksana, "lt"))
                .bodyText()
                .contains("Paskambinote ir pasakėte", "Oksana Laiškienko", "Нам не вистачить на їжу", rasa.name());
        assertThat(as.<LocalDate>run(
                        rasa,
                        () -> db.sql("select filed_on from programme.appeal where decision_id = ?")
                                .param(decision.value())
                                .query(LocalDate.class)
                                .single()))
                .isEqualTo(today.minusDays(1));
        assertThat(see(page, rasa, "lt")).bodyText().contains("Skundas dėl šio sprendimo jau yra");
    }

    @Test
    void the_office_says_who_told_it() {
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("""
                                insert into programme.appeal (decision_id, programme_id, org_id, words, language, said_by, filed_on, filed_by,
                                    proposed_by, second_by, confirm_by, answer_by)
                                select id, programme_id, org_id, 'Ne', 'lt', 'office', :today, :me, proposed_by, second_by, :today, :today
                                from programme.support_decision where id = :id
                                """)
                                .param("today", today)
                                .param("me", rasa.id())
                                .param("id", decision.value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }
}
