package lt.tiltas.programme.mentor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GoalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TiltasTest
class MentorSideTests extends MentorDesk {

    private static final String GOAL = "Хочу говорити з сусідами";

    private MentorMatchId match;

    @BeforeEach
    void they_have_met() {
        match = mentors.met(family, mentors.ready(rasa, NGO), rasa, oksana, 5);
    }

    @Test
    void the_mentor_s_side_sees_first_name_language_next_meeting_and_the_one_goal_and_nothing_else() {
        GoalId goal = programmes.goal(programme, GOAL);
        post("/my/mentor/" + match + "/goal", oksana, Map.of("goal", goal.toString(), "version", "4"));
        String day = mentors.today().plusDays(9).toString();
        var plan = Map.of("on", day, "at", "17:00", "place", "Biblioteka", "version", "5");
        assertThat(post("/mentoring/" + match + "/meeting", marija, plan)).hasStatus3xxRedirection();

        Map<String, Object> seen = mentored(marija, match).getFirst();
        assertThat(String.join(" ", seen.keySet()))
                .isEqualTo("id person_id org_id state mentor version given languages next_at place goal goal_language");
        assertThat(seen)
                .containsEntry("given", "Oksana")
                .containsEntry("goal", GOAL)
                .containsEntry("place", "Biblioteka");
        assertThat(see("/mentoring", marija))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana")
                .doesNotContain("Draugenko");
        assertThat(see("/mentoring/" + match, marija))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana", GOAL, "Biblioteka")
                .doesNotContain("Draugenko", "Danylo", programme.toString(), String.valueOf(family.id()));
        assertThat(looks()).isPositive();
    }

    @Test
    void a_goal_that_is_taken_back_is_not_seen_any_more() {
        GoalId goal = programmes.goal(programme, GOAL);
        post("/my/mentor/" + match + "/goal", oksana, Map.of("goal", goal.toString(), "version", "4"));
        assertThat(see("/my/mentor", oksana)).bodyText().contains(GOAL);
        assertThat(post("/my/mentor/" + match + "/goal", oksana, Map.of("goal", "", "version", "5")))
                .hasStatus3xxRedirection();
        assertThat(mentored(marija, match).getFirst()).containsEntry("goal", null);
    }

    @Test
    void the_mentor_s_side_has_no_row_of_any_table_and_another_organisation_nothing_at_all() {
        for (String table : List.of(
                "programme.mentor",
                "programme.mentor_check",
                "programme.mentor_match",
                "programme.mentor_hours",
                "programme.goal",
                "registration.person")) {
            assertThat(as.run(
                            marija,
                            () -> db.sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single()))
                    .as(table)
                    .isZero();
        }
        Officer another = as.at(21, Role.PARTNER);
        assertThat(mentored(another, match)).isEmpty();
        assertThat(mentored(rasa, match)).isEmpty();
        assertThat(see("/mentoring/" + match, another)).hasStatus(404);
    }

    @Test
    void hours_count_only_when_both_have_confirmed_them() {
        String day = mentors.today().minusDays(2).toString();
        assertThat(post(
                        "/mentoring/" + match + "/hours",
                        marija,
                        Map.of("day", day, "minutes", "90", "aim", "language")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/mentor", oksana)).bodyText().contains("patvirtino 0 minučių", "Taip, patvirtinti");
        assertThat(confirmed(rasa)).isZero();
        assertThat(confirmed(marija)).isZero();
        assertThat(post("/my/mentor/" + match + "/hours/" + entry(), oksana, Map.of("yes", "true")))
                .hasStatus3xxRedirection();
        assertThat(see("/my/mentor", oksana)).bodyText().contains("patvirtino 90 minučių");

        post("/my/mentor/" + match + "/hours", oksana, Map.of("day", day, "minutes", "60", "aim", "language"));
        assertThat(rows(oksana, "mentor_hours")).isEqualTo(1);
        String other = mentors.today().minusDays(1).toString();
        post("/my/mentor/" + match + "/hours", oksana, Map.of("day", other, "minutes", "60", "aim", "walks"));
        assertThat(confirmed(oksana)).isZero();
        String entry = entry();
        assertThat(post("/mentor-matches/" + match + "/hours/" + entry, rasa, Map.of("yes", "true")))
                .hasStatus(404);
        assertThat(post("/mentoring/" + match + "/hours/" + entry, marija, Map.of("yes", "true")))
                .hasStatus3xxRedirection();
        assertThat(see("/mentoring/" + match, marija)).bodyText().contains("patvirtino 150 minučių");
        assertThat(see("/mentor-matches/" + match, rasa)).bodyText().contains("patvirtino 150 minučių");
    }

    @Test
    void of_a_restricted_record_the_mentor_s_side_sees_and_the_office_writes_nothing() {
        as.run(
                as.registrar(),
                () -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'ginčija gimimo datą', ?, access.officer())
                """)
                        .params(
                                family.people().getFirst().value(),
                                mentors.today().plusDays(30))
                        .update());
        assertThat(mentored(marija, match)).isEmpty();
        assertThat(see("/mentoring/" + match, marija)).hasStatus(404);
        assertThat(post(step(match), rasa, Map.of("step", "GO", "version", "4")))
                .hasStatus(409);
        assertThat(post("/my/mentor/" + match + "/answer", oksana, Map.of("step", "END", "version", "4")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("ended");
    }

    private String entry() {
        return as.run(
                oksana,
                () -> db.sql("select id from programme.mentor_hours where match_id = ? and state = 'written'")
                        .param(match.value())
                        .query(String.class)
                        .single());
    }

    /** Past the pages, in the own name: how many it has changed. */
    private int confirmed(Officer who) {
        return as.run(who, () -> db.sql("""
                        update programme.mentor_hours set state = 'confirmed', answered_at = now(), answered_by = ?
                        where match_id = ? and state = 'written'
                        """).params(who.id(), match.value()).update());
    }

    private int looks() {
        return as.run(
                oksana,
                () -> db.sql("""
                        select count(*) from access.look l join access.look_subject s on s.look_id = l.id
                        where s.person_id = ? and l.organisation_id = ? and l.action = 'MENTOR_SIDE'
                        """)
                        .params(family.people().getFirst().value(), NGO)
                        .query(Integer.class)
                        .single());
    }
}
