package lt.tiltas.portal;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.ibm.icu.text.DateFormat;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StepId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class OwnPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenPermits permits;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;

    @BeforeEach
    void oksana_in_kaunas() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
    }

    private MvcTestResult see(String address) {
        return mvc.get().uri(address + "?language=uk").with(signedIn(oksana)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(oksana)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String stateOf(StepId step) {
        return as.run(
                rasa,
                () -> db.sql("select state from programme.step where id = ?")
                        .param(step.value())
                        .query(String.class)
                        .single());
    }

    @Test
    void the_first_page_says_what_comes_next() {
        assertThat(see("/my"))
                .hasStatusOk()
                .bodyText()
                .contains("Вітаємо, Oksana", "Програми у Вас ще немає", "tel:1808");

        ProgrammeId id = programmes.programme(family.id(), rasa);
        GoalId goal = programmes.goal(id, "Хочу повну ставку");
        programmes.step(
                goal,
                "Резюме",
                "person",
                "casemanager",
                "agreed",
                programmes.today().minusDays(2));
        assertThat(see("/my")).bodyText().contains("Ваш наступний крок", "Резюме", "Потрібна Ваша дія");

        MeetingId meeting = programmes.meeting(id, OffsetDateTime.now().plusDays(3));
        assertThat(see("/my")).bodyText().contains("Наступна зустріч", "Partizanų g. 12", "/my/meetings/" + meeting);
        assertThat(post("/my/meetings/" + meeting + "/other-time", Map.of())).hasStatus3xxRedirection();
        assertThat(see("/my")).bodyText().contains("Ви попросили інший час");
    }

    @Test
    void an_own_step_is_ticked_and_unticked_but_nobody_elses() {
        GoalId goal = programmes.goal(programmes.programme(family.id(), rasa), "Хочу повну ставку");
        StepId mine = programmes.step(goal, "Резюме", "person", "casemanager", "agreed", null);
        StepId hers = programmes.step(goal, "Диплом", "casemanager", "casemanager", "agreed", null);

        assertThat(post("/my/steps/" + mine, Map.of("state", "done", "version", "1")))
                .hasRedirectedUrl("/my/programme");
        assertThat(stateOf(mine)).isEqualTo("done");
        assertThat(see("/my/programme")).hasStatusOk().bodyText().contains("1 з 2 кроків");
        assertThat(post("/my/steps/" + mine, Map.of("state", "doing", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(post("/my/steps/" + hers, Map.of("state", "done", "version", "1")))
                .hasStatus(409);
        assertThat(stateOf(hers)).isEqualTo("agreed");
        assertThat(post("/my/steps/" + mine, Map.of("state", "broken", "version", "3")))
                .hasStatus(404);
    }

    @Test
    void an_idea_of_the_office_may_be_declined_and_an_own_one_waits() {
        GoalId goal = programmes.goal(programmes.programme(family.id(), rasa), "Хочу повну ставку");
        StepId offered = programmes.step(goal, "Курси", "person", "casemanager", "idea", null);

        assertThat(see("/my/programme")).bodyText().contains("Вирішуєте Ви");
        assertThat(post("/my/steps/" + offered, Map.of("state", "dropped", "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(stateOf(offered)).isEqualTo("dropped");

        assertThat(see("/my/goals/" + goal + "/steps/new")).hasStatusOk();
        assertThat(post("/my/goals/" + goal + "/steps", Map.of("words", "")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"words-error\"");
        assertThat(post("/my/goals/" + goal + "/steps", Map.of("words", "Знайти курси водіння")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/programme")).bodyText().contains("Знайти курси водіння", "Чекає на відповідь");
    }

    @Test
    void who_looked_is_told_by_organisation_and_purpose_never_by_name() {
        assertThat(mvc.get().uri("/households/" + family.id()).with(signedIn(rasa)))
                .hasStatusOk();

        assertThat(see("/my/looks"))
                .hasStatusOk()
                .bodyText()
                .contains("Муніципалітет міста Каунас", "реєстрація людей", "дату народження")
                .doesNotContain(rasa.name());
        assertThat(see("/my")).bodyText().contains("Усі перегляди (1)");
    }

    @Test
    void another_familys_programme_is_out_of_reach_even_for_the_database() {
        var strangers = given.household(19, "Bondar", "Halyna");
        GoalId goal = programmes.goal(programmes.programme(strangers.id(), rasa), "Чужа ціль");
        StepId step = programmes.step(goal, "Чужий крок", "person", "casemanager", "agreed", null);

        assertThat(post("/my/steps/" + step, Map.of("state", "done", "version", "1")))
                .hasStatus(404);
        assertThat(post("/my/goals/" + goal + "/steps", Map.of("words", "Моє"))).hasStatus(404);
        assertThat(as.run(
                        oksana,
                        () -> db.sql("update programme.step set state = 'doing' where id = ?")
                                .param(step.value())
                                .update()))
                .isZero();
        assertThat(as.run(
                        oksana,
                        () -> db.sql("select count(*) from programme.goal where id = ?")
                                .param(goal.value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void a_person_changes_the_state_of_an_own_step_and_nothing_else() {
        GoalId goal = programmes.goal(programmes.programme(family.id(), rasa), "Хочу повну ставку");
        StepId step = programmes.step(goal, "Резюме", "person", "casemanager", "agreed", null);

        assertThatThrownBy(() -> as.run(
                        oksana,
                        () -> db.sql("update programme.step set due_on = date '2030-01-01' where id = ?")
                                .param(step.value())
                                .update()))
                .hasStackTraceContaining("a person changes");
        assertThat(as.run(
                        oksana,
                        () -> db.sql("update programme.goal set state = 'set_aside' where id = ?")
                                .param(goal.value())
                                .update()))
                .isZero();
    }

    @Test
    void everybody_of_the_family_has_a_line_among_the_documents() {
        assertThat(see("/my/documents"))
                .hasStatusOk()
                .bodyText()
                .contains("Дозвіл на проживання, Oksana", "Дозвіл на проживання, Danylo", "Не подано");
    }

    @Test
    void the_end_of_a_permit_is_a_task_from_its_first_reminder_and_not_before() {
        LocalDate today = programmes.today();
        permits.permit(family, 0, today.minusMonths(3), today.plusDays(121));
        assertThat(see("/my"))
                .bodyText()
                .contains("Дійсний до", dated(today.plusDays(121)), "Залишився 121 день")
                .doesNotContain("Закінчується дозвіл");

        permits.permit(family, 1, today.minusMonths(3), today.plusDays(120));
        assertThat(see("/my"))
                .bodyText()
                .contains("Закінчується дозвіл", "Danylo Kovalenko", dated(today.plusDays(120)));
        assertThat(see("/my/documents"))
                .bodyText()
                .contains("Подайте заяву на новий дозвіл на цьому сайті", "href=\"/my/application\"");
    }

    private static String dated(LocalDate day) {
        return DateFormat.getInstanceForSkeleton("yMMMMd", Locale.of("uk"))
                .format(day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli());
    }

    @Test
    void what_is_the_same_for_the_family_is_said_once() {
        LocalDate today = programmes.today();
        permits.permit(family, 0, today.minusMonths(3), today.plusDays(50));
        permits.permit(family, 1, today.minusMonths(3), today.plusDays(50));

        assertThat(see("/my/documents"))
                .bodyText()
                .containsOnlyOnce("Закінчується дозвіл")
                .contains("Oksana Kovalenko, Danylo Kovalenko");
    }

    @Test
    void the_last_day_is_named_when_the_end_is_near() {
        LocalDate today = programmes.today();
        permits.permit(family, 0, today.minusMonths(3), today.plusDays(5));
        assertThat(see("/my")).bodyText().contains("через 5 днів", "Останній день: " + dated(today.plusDays(5)));
    }

    @Test
    void what_comes_after_the_last_day_of_protection_is_not_promised() {
        LocalDate today = programmes.today();
        LocalDate end = permits.protectionEnds(today);
        permits.permit(family, 1, today.minusMonths(3), end.minusDays(1));
        assertThat(see("/my/documents")).bodyText().doesNotContain("ще не вирішено");

        permits.permit(family, 0, today.minusMonths(3), end);
        assertThat(see("/my/documents"))
                .bodyText()
                .contains("Що буде з тимчасовим захистом після " + dated(end) + ", ще не вирішено");
    }

    @Test
    void staff_do_not_come_here() {
        assertThat(mvc.get().uri("/my").with(signedIn(rasa))).hasStatus(403);
        assertThat(mvc.get().uri("/programmes").with(signedIn(oksana))).hasStatus(403);
    }
}
