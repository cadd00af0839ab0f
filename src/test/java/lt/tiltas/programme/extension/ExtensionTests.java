package lt.tiltas.programme.extension;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ExtensionTests {

    private static final int MUNICIPALITY = 67;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    GivenCaseload caseloads;

    private Officer rasa;
    private Officer oksana;
    private ProgrammeId programme;
    private LocalDate today;

    @BeforeEach
    void a_family_in_the_fifth_month() {
        rasa = as.casemanager(MUNICIPALITY);
        HouseholdCard family = given.household(MUNICIPALITY, "Ilgenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
        today = programmes.today();
    }

    @Test
    void a_person_asks_in_time_and_the_programme_goes_on() {
        assertThat(see("/my/extension", oksana)).bodyText().contains("Paprašyti");
        assertThat(post("/my/extension", oksana, Map.of("words", "Ще вчуся на кухаря")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/extension", oksana)).bodyText().contains("Ще вчуся на кухаря", "Prašoma pratęsti");
        assertThat(see("/desk?list=extensions", rasa)).bodyText().contains("Ще вчуся на кухаря");
        assertThat(see("/programmes/" + programme + "/extension", rasa))
                .bodyText()
                .contains("Ще вчуся на кухаря");

        assertThat(decide(rasa, "grant", "12", "")).hasStatus(422).bodyText().contains("id=\"months-error\"");
        assertThat(decide(rasa, "grant", "37", "")).hasStatus(422).bodyText().contains("id=\"months-error\"");
        assertThat(decide(rasa, "grant", "24", "")).hasStatus3xxRedirection();
        assertThat(months()).isEqualTo(24);
        assertThat(see("/my/extension", oksana)).bodyText().contains("Pratęsta", "24 mėnesius");
    }

    @Test
    void what_is_refused_needs_a_second_officer_and_reasons() {
        Officer ona = caseloads.manager(MUNICIPALITY);
        programmes.supervisor(ona);
        programmes.supervisor(rasa);
        post("/programmes/" + programme + "/extension", rasa, Map.of("words", "Reikia laiko"));
        assertThat(decide(rasa, "refuse", "", "")).hasStatus(422).bodyText().contains("id=\"reasons-error\"");
        assertThat(decide(rasa, "refuse", "", "Tikslai pasiekti")).hasStatus3xxRedirection();

        assertThat(see("/my/extension", oksana))
                .bodyText()
                .contains("Prašoma pratęsti")
                .doesNotContain("Tikslai pasiekti");
        String signature = "/programmes/" + programme + "/extension/signature";
        assertThat(post(signature, rasa, Map.of())).hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("""
                                update programme.extension set state = 'refused', second_by = ?, second_name = 'Rasa' where programme_id = ?
                                """).params(rasa.id(), programme.value()).update()))
                .hasStackTraceContaining("extension_refused_by_two");
        assertThat(see("/desk?list=extensions", ona)).bodyText().contains("Reikia laiko");
        assertThat(post(signature, ona, Map.of())).hasStatus3xxRedirection();
        assertThat(see("/my/extension", oksana)).bodyText().contains("Nepratęsta", "Tikslai pasiekti");
        assertThat(months()).isEqualTo(12);
    }

    @Test
    void it_is_asked_for_thirty_days_before_the_end_and_once() {
        post("/my/extension", oksana, Map.of("words", "Перший раз"));
        assertThat(post("/my/extension", oksana, Map.of("words", "Другий раз"))).hasStatus3xxRedirection();
        assertThat(see("/my/extension", oksana))
                .bodyText()
                .contains("Перший раз")
                .doesNotContain("Другий раз");

        HouseholdCard late = given.household(MUNICIPALITY, "Velenko", "Ira");
        ProgrammeId ending = programmes.programme(late.id(), rasa);
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update programme.programme set months = 5, opened_on = ? where id = ?")
                        .params(today.minusMonths(5).plusDays(29), ending.value())
                        .update());
        assertThat(see("/my/extension", as.newcomer(late.people().getFirst().value())))
                .bodyText()
                .contains("Dabar paprašyti negalima");
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("""
                                insert into programme.extension (programme_id, org_id, words, words_language, side, asked_by, asked_on, decide_by)
                                values (?, ?, 'Vėlu', 'lt', 'office', ?, ?, ?)
                                """)
                                .params(ending.value(), MUNICIPALITY, rasa.id(), today, today)
                                .update()))
                .hasStackTraceContaining("it is asked for in time");
    }

    private MvcTestResult decide(Officer officer, String answer, String months, String reasons) {
        return post(
                "/programmes/" + programme + "/extension/decision",
                officer,
                Map.of("answer", answer, "months", months, "reasons", reasons));
    }

    private int months() {
        return as.run(
                rasa,
                () -> db.sql("select months from programme.programme where id = ?")
                        .param(programme.value())
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
