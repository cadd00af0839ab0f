package lt.tiltas.programme.agreement;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.document.Vera;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.ProgrammeId;
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

@TiltasTest
class PlanSigningTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    PlanVersions versions;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    ProgrammeId programme;
    GoalId goal;

    @BeforeEach
    void a_programme_with_a_goal() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        goal = goal("Хочу працювати кухаркою", "Noriu dirbti virėja");
    }

    private GoalId goal(String words, String lt) {
        GoalId made = programmes.goal(programme, words);
        as.run(
                rasa,
                () -> db.sql("update programme.goal set translation_lt = ? where id = ?")
                        .params(lt, made.value())
                        .update());
        return made;
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get().uri(address + "?language=lt").with(signedIn(officer)).exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private PlanVersion newest() {
        return as.run(rasa, () -> versions.of(programme).getFirst());
    }

    private PlanVersionId write() {
        assertThat(post(
                        "/programmes/" + programme + "/people/"
                                + family.people().getFirst() + "/plans",
                        rasa,
                        Map.of()))
                .hasStatus3xxRedirection();
        return newest().id();
    }

    private MvcTestResult move(PlanVersionId id, String state) {
        return post(
                "/plan-versions/" + id + "/state",
                rasa,
                Map.of("state", state, "version", String.valueOf(newest().version())));
    }

    private PlanVersionId shared() {
        PlanVersionId id = write();
        move(id, "shared");
        assertThat(newest().state()).isEqualTo("shared");
        return id;
    }

    private MvcTestResult signOnThePhone(PlanVersionId id) {
        return post(
                "/my/plan-versions/" + id + "/signature",
                oksana,
                Map.of("own", UUID.randomUUID().toString(), "version", String.valueOf(newest().version())));
    }

    @Test
    void words_that_nobody_can_read_are_signed_only_when_read_aloud() {
        programmes.goal(programme, "Без перекладу");
        PlanVersionId id = shared();
        signOnThePhone(id);
        assertThat(newest().state()).isEqualTo("shared");

        var spoken = Map.of(
                "own", UUID.randomUUID().toString(), "side", "person", "name", "Oksana Kovalenko", "kind", "spoken");
        assertThat(see("/plan-versions/" + id + "/signatures/new", rasa)).hasStatusOk();
        assertThat(post(
                        "/plan-versions/" + id + "/signatures",
                        rasa,
                        Map.of(
                                "kind",
                                "device",
                                "side",
                                "person",
                                "name",
                                "Oksana Kovalenko",
                                "own",
                                UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"aloud-error\"");
        assertThat(post("/plan-versions/" + id + "/signatures", rasa, spoken))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"interpreter-error\"");
        var whole = new HashMap<>(spoken);
        whole.put("interpreter", "Ona Vertėja");
        whole.put("witness", "Jonas Liudytojas");
        assertThat(post("/plan-versions/" + id + "/signatures", rasa, whole)).hasStatus3xxRedirection();
        assertThat(newest().state()).isEqualTo("agreed");
        assertThat(see("/plan-versions/" + id, rasa)).bodyText().contains("Ona Vertėja", "Jonas Liudytojas");
    }

    @Test
    void a_plan_is_printed_in_two_languages_side_by_side() throws Exception {
        PlanVersionId id = shared();
        signOnThePhone(id);
        move(id, "active");
        byte[] pdf = see("/plan-versions/" + id + ".pdf", rasa).getResponse().getContentAsByteArray();

        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Хочу працювати кухаркою", "Noriu dirbti virėja", "Індивідуальний план інтеграції");
        }
        assertThat(see("/my/plan-versions/" + id + ".pdf", oksana)).hasStatusOk();
    }

    @Test
    void a_paper_is_signed_with_a_picture_of_it() {
        PlanVersionId id = shared();
        var form = Map.of(
                "own", UUID.randomUUID().toString(), "side", "person", "name", "Oksana Kovalenko", "kind", "paper");
        assertThat(post("/plan-versions/" + id + "/signatures", rasa, form))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"kind-error\"");
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select count(*) from programme.signature where version_id = ?")
                                .param(id.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }
}
