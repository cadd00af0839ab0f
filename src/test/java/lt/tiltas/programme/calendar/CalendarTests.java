package lt.tiltas.programme.calendar;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class CalendarTests {

    private static final int HERE = 38;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenTalks talks;

    @Autowired
    As as;

    Officer rasa;
    Officer newcomer;
    HouseholdCard family;
    MeetingId meeting;

    @BeforeEach
    void a_talk_today() {
        rasa = colleague();
        family = given.household(HERE, "Tkachenko", "Myroslava", "Ivan");
        newcomer = as.newcomer(family.people().getFirst().value());
        meeting = programmes.meeting(programmes.programme(family.id(), rasa), in(0));
    }

    /** An account of her own, so that the week is hers alone. */
    private Officer colleague() {
        UUID id = UUID.randomUUID();
        var officer =
                new Officer(id, "cal-" + id, "Rasa " + id, as.casemanager(HERE).organisation(), Role.CASEMANAGER, null);
        talks.change(
                "insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, ?, 'casemanager')",
                id,
                officer.login(),
                officer.name(),
                HERE);
        return officer;
    }

    private OffsetDateTime in(int days) {
        return programmes
                .today()
                .plusDays(days)
                .atTime(LocalTime.of(15, 30))
                .atZone(ZoneId.of("Europe/Vilnius"))
                .toOffsetDateTime();
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String see(String address, Officer officer) {
        return body(mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The path of the address as it is shown once. */
    private String address(String at, Officer officer) {
        var made = post(at, officer, Map.of()).getMvcResult();
        String whole = String.valueOf(made.getFlashMap().get("address"));
        return whole.substring(whole.indexOf("/calendars/"));
    }

    @Test
    void the_week_shows_its_days_and_whose_talk_it_is() {
        assertThat(see("/meetings", rasa)).contains("Tkachenko", "15:30", "16:30", "Suplanuota");
        assertThat(see("/meetings?day=" + programmes.today().plusDays(7), rasa)).doesNotContain("Tkachenko");
        assertThat(see("/meetings?view=list", rasa)).contains("Tkachenko");
        assertThat(see("/meetings", as.casemanager(HERE))).doesNotContain("Tkachenko");
        assertThat(see("/meetings?whose=all", as.casemanager(HERE))).contains("Tkachenko");
        assertThat(see("/meetings?whose=all", as.casemanager(21))).doesNotContain("Tkachenko");
    }

    @Test
    void either_side_confirms_and_the_first_word_counts() {
        assertThat(post("/my/meetings/" + meeting + "/confirmation", newcomer, Map.of()))
                .hasStatus3xxRedirection();
        post("/meetings/" + meeting + "/confirmation", rasa, Map.of());
        assertThat(talks.one(String.class, "select confirmed_by from programme.meeting where id = ?", meeting.value()))
                .isEqualTo("person");
        assertThat(see("/meetings", rasa)).contains("Patvirtinta");
    }

    @Test
    void the_person_says_why_it_cannot_be_and_nothing_is_held_against_anybody() {
        String absence = "/my/meetings/" + meeting + "/absence";
        assertThat(see(absence, newcomer)).contains("Tai Jums niekaip nepakenks");
        assertThat(post(absence, newcomer, Map.of())).hasStatus(422);
        assertThat(post(absence, newcomer, Map.of("barrier", "childcare", "words", "Немає з ким")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/meetings", newcomer)).contains("Sakėte, kad negalėsite");
        assertThat(see("/meetings/" + meeting + "/edit", rasa)).contains("Nebuvo kam prižiūrėti vaikų", "Немає з ким");
        assertThat(post("/my/meetings/" + meeting + "/confirmation", newcomer, Map.of()))
                .hasStatus(404);
    }

    @Test
    void another_family_reaches_nothing_of_it() {
        HouseholdCard other = given.household(HERE, "Shevchuk", "Petro");
        Officer petro = as.newcomer(other.people().getFirst().value());
        assertThat(post("/my/meetings/" + meeting + "/confirmation", petro, Map.of()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/my/meetings/" + meeting + "/absence").with(signedIn(petro)))
                .hasStatus(404);
    }

    @Test
    void a_calendar_reads_times_and_no_names() {
        talks.change(
                "update programme.meeting set place = 'Laisvės al. 96, Kaunas', note = 'Slapta', about = 'Slapta' where id = ?",
                meeting.value());
        String path = address("/calendar-address", rasa);
        MvcTestResult answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).startsWith("text/calendar");
        assertThat(body(answer))
                .contains(
                        "BEGIN:VEVENT",
                        "SUMMARY:",
                        "LOCATION:Laisvės al. 96\\, Kaunas",
                        "UID:" + meeting + "@tiltas",
                        "STATUS:TENTATIVE")
                .doesNotContain("Tkachenko", "Myroslava", "Slapta", rasa.name());
        assertThat(see("/calendar-address", rasa)).doesNotContain(path).contains("paskutinį kartą skaitė");
    }

    @Test
    void the_address_of_a_home_is_in_no_calendar() {
        talks.change(
                "update programme.meeting set kind = 'home_visit', place = 'Namų g. 5' where id = ?", meeting.value());
        assertThat(body(mvc.get().uri(address("/calendar-address", rasa)).exchange()))
                .contains("BEGIN:VEVENT")
                .doesNotContain("Namų g. 5", "LOCATION");
        assertThat(body(mvc.get().uri(address("/my/calendar", newcomer)).exchange()))
                .contains("UID:" + meeting)
                .doesNotContain("Namų g. 5");
    }

    @Test
    void an_address_is_renewed_and_withdrawn_by_its_owner() {
        String first = address("/my/calendar", newcomer);
        String second = address("/my/calendar", newcomer);
        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatusOk();
        post("/my/calendar/withdrawal", newcomer, Map.of());
        assertThat(mvc.get().uri(second)).hasStatus(404);
        assertThat(mvc.get().uri("/calendars/" + "C".repeat(32) + "/lt.ics")).hasStatus(404);
    }

    @Test
    void only_the_hash_of_a_secret_is_kept_and_a_closed_account_shows_nothing() {
        String path = address("/calendar-address", rasa);
        String secret = path.split("/")[2];
        assertThat(talks.one(
                        Integer.class,
                        "select count(*) from programme.calendar_address c where c.account_id = ? and to_jsonb(c)::text like ?",
                        rasa.id(),
                        "%" + secret + "%"))
                .isZero();
        talks.change("update access.account set closed_at = now() where id = ?", rasa.id());
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @Test
    void the_person_says_what_interpreter_suits() {
        assertThat(see("/my/interpreter", newcomer)).contains("Mano vertėjas");
        assertThat(post(
                        "/my/interpreter",
                        newcomer,
                        Map.of("language", "uk", "sex", "F", "mode", "phone", "same", "true")))
                .hasStatus3xxRedirection();
        assertThat(talks.one(
                        String.class,
                        "select sex || mode from programme.interpreter_wish w join programme.meeting m on m.programme_id = w.programme_id where m.id = ?",
                        meeting.value()))
                .isEqualTo("Fphone");
    }
}
