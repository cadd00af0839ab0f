package lt.tiltas.programme.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;

@TiltasTest
class MentorTests extends MentorDesk {

    @Test
    void a_mentor_without_a_valid_check_meets_nobody() {
        MentorId nobody = mentors.mentor(rasa, null);
        MentorMatchId wish = mentors.wish(family, rasa, 3);
        assertThatThrownBy(() -> mentors.propose(wish, nobody, rasa))
                .hasStackTraceContaining("match_needs_valid_check");
        assertThat(post(
                        "/mentor-matches/" + wish + "/proposal",
                        rasa,
                        Map.of("mentor", nobody.toString(), "version", "1")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(wish)).isEqualTo("wished");

        MentorId birute = mentors.ready(rasa, null);
        mentors.propose(wish, birute, rasa);
        as.run(
                rasa,
                () -> db.sql(
                                "update programme.mentor_check set withdrawn_at = now(), withdrawn_by = ? where mentor_id = ? and kind = 'criminal-record'")
                        .params(rasa.id(), birute.value())
                        .update());
        assertThat(post("/my/mentor/" + wish + "/answer", oksana, Map.of("step", "AGREE", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(wish)).isEqualTo("proposed");
        assertThatThrownBy(() ->
                        as.run(oksana, () -> db.sql("""
                                update programme.mentor_match set state = 'agreed', agreed_on = wished_on, agreed_how = 'self' where id = ?
                                """).param(wish.value()).update()))
                .hasStackTraceContaining("match_needs_valid_check");
    }

    @Test
    void no_meeting_is_planned_and_no_hours_are_written_past_the_check() {
        MentorId birute = mentors.ready(rasa, null);
        MentorMatchId match = mentors.met(family, birute, rasa, oksana, 5);
        String meeting = "/mentor-matches/" + match + "/meeting";
        var far = Map.of(
                "on", mentors.today().plusMonths(21).toString(), "at", "17:00", "place", "Biblioteka", "version", "4");
        assertThat(post(meeting, rasa, far)).hasStatus3xxRedirection();
        assertThat(mentors.version(match)).isEqualTo(4);
        var near = Map.of(
                "on", mentors.today().plusDays(9).toString(), "at", "17:00", "place", "Biblioteka", "version", "4");
        assertThat(post(meeting, rasa, near)).hasStatus3xxRedirection();
        assertThat(see("/my/mentor", oksana)).hasStatusOk().bodyText().contains("Biblioteka", "17:00", "8 600 00 111");

        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.mentor_match set next_at = now() + interval '3 years' where id = ?")
                                .param(match.value())
                                .update()))
                .hasStackTraceContaining("match_needs_valid_check");
        as.run(
                rasa,
                () -> db.sql(
                                "update programme.mentor_check set withdrawn_at = now(), withdrawn_by = ? where mentor_id = ?")
                        .params(rasa.id(), birute.value())
                        .update());
        var hours = Map.of("day", mentors.today().minusDays(1).toString(), "minutes", "90", "aim", "language");
        assertThat(post("/my/mentor/" + match + "/hours", oksana, hours)).hasStatus3xxRedirection();
        assertThat(rows(oksana, "mentor_hours")).isZero();
    }

    @Test
    void homework_with_children_asks_for_stricter_checks() {
        MentorId birute = mentors.ready(rasa, null);
        MentorMatchId wish = mentors.wish(family, rasa, 3, "homework");
        assertThat(see("/mentor-matches/" + wish, rasa)).bodyText().doesNotContain("value=\"" + birute + "\"");
        assertThatThrownBy(() -> mentors.propose(wish, birute, rasa))
                .hasStackTraceContaining("match_needs_valid_check");
        mentors.saw(birute, rasa, "child-safety", mentors.today());
        assertThat(see("/mentor-matches/" + wish, rasa)).bodyText().contains("value=\"" + birute + "\"");

        MentorId old = mentors.ready(rasa, null);
        mentors.saw(old, rasa, "child-safety", mentors.today());
        as.run(
                rasa,
                () -> db.sql(
                                "update programme.mentor_check set withdrawn_at = now(), withdrawn_by = ? where mentor_id = ? and kind = 'criminal-record'")
                        .params(rasa.id(), old.value())
                        .update());
        mentors.saw(old, rasa, "criminal-record", mentors.today().minusMonths(13));
        assertThatThrownBy(() -> mentors.propose(wish, old, rasa)).hasStackTraceContaining("match_needs_valid_check");
    }

    @Test
    void a_mentor_becomes_ready_only_with_the_checks_and_who_has_seen_them_stays() {
        MentorId id = mentors.mentor(rasa, null);
        String here = "/mentors/" + id;
        assertThat(see(here, rasa)).hasStatusOk().bodyText().contains("Birutė Draugaitė", "Vaikų saugumo mokymai");
        post(here + "/state", rasa, Map.of("to", "CHECKED", "version", "1"));
        assertThat(state(id)).isEqualTo("applied");

        for (String kind : new String[] {"identity", "criminal-record"}) {
            assertThat(post(
                            here + "/checks",
                            rasa,
                            Map.of("kind", kind, "seenOn", mentors.today().toString())))
                    .hasStatus3xxRedirection();
        }
        post(here + "/state", rasa, Map.of("to", "CHECKED", "version", "1"));
        assertThat(state(id)).isEqualTo("checked");
        assertThat(see(here, rasa)).bodyText().contains(rasa.name());
        assertThat(post(
                        here + "/checks",
                        rasa,
                        Map.of(
                                "kind",
                                "training",
                                "seenOn",
                                mentors.today().plusDays(3).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"seenOn-error\"");
        assertThatThrownBy(() -> mentors.move(id, rasa, "trained"))
                .hasStackTraceContaining("mentor_moves_with_its_checks");
        assertThat(see(here, as.casemanager(21))).hasStatus(404);
    }

    @Test
    void a_mentor_is_entered_with_what_is_offered_and_in_which_language() {
        assertThat(post(
                        "/mentors",
                        rasa,
                        Map.of(
                                "name",
                                "Jonas Kaimynas",
                                "contact",
                                "8 600 00 222",
                                "sex",
                                "M",
                                "capacity",
                                "2",
                                "version",
                                "0")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"offers-error\"", "id=\"languages-error\"");
    }

    @Test
    void the_states_of_a_mentor_move_as_in_the_database() {
        for (MentorState from : MentorState.values()) {
            for (MentorState to : MentorState.values()) {
                if (from != to) {
                    assertThat(moves(from, to))
                            .as("%s to %s", from, to)
                            .isEqualTo(from.next().contains(to));
                }
            }
        }
    }

    @Test
    void whoever_is_barred_meets_nobody_at_once() {
        MentorId birute = mentors.ready(rasa, null);
        MentorMatchId match = mentors.met(family, birute, rasa, oksana, 5);
        assertThat(post("/mentors/" + birute + "/state", rasa, Map.of("to", "BARRED", "version", "4")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("ended");
        assertThat(see("/my/mentor", oksana))
                .hasStatusOk()
                .bodyText()
                .contains("Galite norėti kito")
                .doesNotContain("Birutė");
        assertThat(see("/mentors?shown=barred", rasa)).bodyText().contains("Birutė Draugaitė");
    }

    @Test
    void a_check_that_runs_out_is_on_the_list_and_in_the_day() {
        MentorId birute = mentors.ready(rasa, null);
        assertThat(see("/mentors?shown=soon", rasa)).bodyText().doesNotContain(birute.toString());
        mentors.saw(
                birute, rasa, "child-safety", mentors.today().minusMonths(24).plusDays(10));
        assertThat(see("/mentors?shown=soon", rasa)).bodyText().contains(birute.toString());
        assertThat(see("/mentors", rasa)).bodyText().contains("Patikra baigiasi");
        assertThat(see("/desk", rasa)).bodyText().contains("/mentors?shown=soon");
    }

    private String state(MentorId id) {
        return as.run(
                rasa,
                () -> db.sql("select state from programme.mentor where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    /** With every check in place, so that only the table decides. */
    private boolean moves(MentorState from, MentorState to) {
        MentorId id = new MentorId(UUID.randomUUID());
        as.run(
                rasa,
                () -> db.sql("""
                        insert into programme.mentor (id, org_id, name, sex, languages, offers, capacity, state, created_by)
                        values (?, 19, 'A', 'F', '{lt}', '{walks}', 1, ?, ?)
                        """).params(id.value(), from.code(), rasa.id()).update());
        MentorCheck.KINDS.forEach(kind -> mentors.saw(id, rasa, kind, mentors.today()));
        try {
            mentors.move(id, rasa, to.code());
            return true;
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("mentor_moves_by_the_table");
            return false;
        }
    }
}
