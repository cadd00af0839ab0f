package lt.tiltas.programme.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;

@TiltasTest
class MentorMatchTests extends MentorDesk {

    @Test
    void the_person_wishes_the_office_proposes_and_the_person_says_yes_before_anybody_meets() {
        MentorId birute = mentors.ready(rasa, NGO);
        assertThat(post("/my/mentor/wish", oksana, Map.of("version", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"aims-error\"");
        assertThat(post("/my/mentor/wish", oksana, Map.of("aims", "language", "languages", "uk", "version", "0")))
                .hasStatus3xxRedirection();
        MentorMatchId match = theirs();
        assertThat(see("/mentor-matches", rasa)).bodyText().contains("Draugenko");
        assertThat(see("/mentor-matches/" + match, rasa)).bodyText().contains("value=\"" + birute + "\"");
        assertThat(post(
                        "/mentor-matches/" + match + "/proposal",
                        rasa,
                        Map.of("mentor", birute.toString(), "version", "1")))
                .hasStatus3xxRedirection();

        assertThat(mentors.state(match)).isEqualTo("proposed");
        assertThat(mentored(marija, match)).isEmpty();
        assertThat(see("/my/mentor", oksana))
                .bodyText()
                .contains("Birutė Draugaitė")
                .doesNotContain("8 600 00 111");
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.mentor_match set state = 'agreed', agreed_on = wished_on, agreed_how = 'self' where id = ?")
                                .param(match.value())
                                .update()))
                .hasStackTraceContaining("match_yes_is_said_by_the_person");
        assertThat(post(step(match), rasa, Map.of("step", "MEET", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("proposed");
    }

    @Test
    void after_a_yes_they_meet_and_go_on() {
        MentorMatchId match = mentors.wish(family, rasa, 3);
        mentors.propose(match, mentors.ready(rasa, NGO), rasa);
        assertThat(post("/my/mentor/" + match + "/answer", oksana, Map.of("step", "AGREE", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("agreed");
        assertThat(see("/my/mentor", oksana)).bodyText().contains("8 600 00 111");
        post(step(match), rasa, Map.of("step", "MEET", "version", "3"));
        post(step(match), rasa, Map.of("step", "GO", "version", "4"));
        assertThat(mentors.state(match)).isEqualTo("going");
    }

    @Test
    void a_no_needs_no_reason_and_this_mentor_is_not_proposed_again() {
        MentorId birute = mentors.ready(rasa, null);
        MentorMatchId match = mentors.wish(family, rasa, 3);
        mentors.propose(match, birute, rasa);
        assertThat(post("/my/mentor/" + match + "/answer", oksana, Map.of("step", "REFUSE", "version", "2")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("wished");
        assertThat(see("/mentor-matches/" + match, rasa)).bodyText().doesNotContain("value=\"" + birute + "\"");
        assertThatThrownBy(() -> mentors.propose(match, birute, rasa))
                .hasStackTraceContaining("match_mentor_is_not_refused");
    }

    @Test
    void only_whom_the_wish_fits_is_proposed() {
        MentorId birute = mentors.ready(rasa, null);
        mentors.met(family, birute, rasa, oksana, 5);
        var other = given.household(19, "Antrenko", "Ira");
        programmes.programme(other.id(), rasa);
        MentorMatchId second = mentors.wish(other, rasa, 3);
        assertThatThrownBy(() -> mentors.propose(second, birute, rasa))
                .hasStackTraceContaining("match_mentor_has_a_place");
        MentorId free = mentors.ready(rasa, null);
        as.run(
                rasa,
                () -> db.sql("update programme.mentor_match set sex = 'M' where id = ?")
                        .param(second.value())
                        .update());
        assertThatThrownBy(() -> mentors.propose(second, free, rasa))
                .hasStackTraceContaining("match_mentor_is_of_the_sex_wished");
        as.run(
                rasa,
                () -> db.sql("update programme.mentor_match set sex = null, languages = '{ru}' where id = ?")
                        .param(second.value())
                        .update());
        assertThatThrownBy(() -> mentors.propose(second, free, rasa)).hasStackTraceContaining("match_mentor_speaks_it");
    }

    @Test
    void either_side_ends_it_without_a_reason() {
        MentorId birute = mentors.ready(rasa, NGO);
        MentorMatchId match = mentors.met(family, birute, rasa, oksana, 5);
        assertThat(see("/my/mentor/end", oksana)).hasStatusOk();
        assertThat(post("/my/mentor/" + match + "/answer", oksana, Map.of("step", "END", "version", "4")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(match)).isEqualTo("ended");
        assertThat(mentored(marija, match)).isEmpty();
        assertThat(see("/mentor-matches/" + match, rasa))
                .hasStatusOk()
                .bodyText()
                .contains("baigė žmogus");
        assertThat(see("/mentor-matches?shown=over", rasa)).bodyText().contains("Draugenko");

        MentorMatchId again = mentors.met(family, birute, rasa, oksana, 3);
        assertThat(post("/mentoring/" + again + "/steps", marija, Map.of("step", "END", "version", "4")))
                .hasStatus3xxRedirection();
        assertThat(mentors.state(again)).isEqualTo("ended");
    }

    @Test
    void a_wish_is_the_person_s_own_and_of_the_own_family() {
        var other = given.household(19, "Svetimenko", "Ira");
        MentorMatchId match = mentors.wish(family, rasa, 3);
        assertThat(rows(as.newcomer(other.people().getFirst().value()), "mentor_match"))
                .isZero();
        assertThat(post(
                        "/my/mentor/" + match + "/answer",
                        as.newcomer(other.people().getFirst().value()),
                        Map.of("step", "END", "version", "1")))
                .hasStatus(404);
        assertThat(see("/mentor-matches/" + match, as.casemanager(21))).hasStatus(404);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("""
                                insert into programme.mentor_match (programme_id, org_id, person_id, languages, aims, wished_on, created_by)
                                values (?, 19, ?, '{uk}', '{walks}', current_date, ?)
                                """)
                                .params(
                                        programme.value(),
                                        other.people().getFirst().value(),
                                        rasa.id())
                                .update()))
                .hasStackTraceContaining("person_of_the_family");
    }

    @Test
    void a_person_has_one_wish_at_a_time() {
        mentors.wish(family, rasa, 3);
        assertThat(post(
                        "/programmes/" + programme + "/mentors",
                        rasa,
                        Map.of(
                                "person",
                                family.people().getFirst().toString(),
                                "aims",
                                "walks",
                                "languages",
                                "uk",
                                "version",
                                "0")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"person-error\"");
        assertThat(see("/programmes/" + programme + "/mentors", rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Draugenko");
        assertThat(see("/programmes/" + programme + "/mentors/new", rasa)).hasStatusOk();
    }

    private MentorMatchId theirs() {
        return as.run(
                oksana,
                () -> db.sql("select id from programme.mentor_match")
                        .query((rs, n) -> MentorMatchId.of(rs.getString(1)))
                        .single());
    }
}
