package lt.tiltas.programme.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may know how a mentor is reached, and when who they were is forgotten. */
@TiltasTest
class MentorForgettingTests extends MentorDesk {

    private static final String CONTACT = "8 600 00 111";

    @Autowired
    ForgetMentors forgetMentors;

    @Autowired
    Rules rules;

    @Test
    void a_contact_is_known_to_the_person_only_between_both_yes_and_the_end() {
        MentorId mentor = mentors.ready(rasa, null);
        MentorMatchId match = mentors.wish(family, rasa, 3);
        assertThat(known(oksana, mentor)).isZero();
        mentors.propose(match, mentor, rasa);

        assertThat(known(oksana, mentor)).as("proposed").isZero();
        assertThat(known(rasa, mentor)).as("the municipality that vets").isOne();
        assertThat(see("/my/mentor", oksana)).bodyText().contains("Birutė").doesNotContain(CONTACT);

        answer(match, "agreed_on = current_date, agreed_how = 'self', state = 'agreed'");
        assertThat(known(oksana, mentor)).as("agreed").isOne();
        assertThat(see("/my/mentor", oksana)).bodyText().contains(CONTACT);
        Officer other = as.newcomer(
                given.household(19, "Kitenko", "Ira").people().getFirst().value());
        assertThat(known(other, mentor)).as("another person").isZero();
        assertThat(known(as.casemanager(21), mentor)).as("another municipality").isZero();
        assertThat(known(as.at(NGO, Role.PARTNER), mentor))
                .as("an organisation reads no table")
                .isZero();

        answer(match, "ended_on = current_date, ended_by = 'person', state = 'ended'");
        assertThat(known(oksana, mentor)).as("ended").isZero();
    }

    @Test
    void who_has_left_is_forgotten_at_once_but_nobody_who_meets_somebody() {
        MentorId mentor = mentors.ready(rasa, null);
        MentorMatchId match = mentors.wish(family, rasa, 3);
        mentors.propose(match, mentor, rasa);
        String address = "/mentors/" + mentor;
        assertThat(see(address, rasa)).bodyText().doesNotContain("Ištrinti mentoriaus duomenis");
        post(address + "/erasure", rasa, Map.of());
        assertThat(known(rasa, mentor)).isOne();

        answer(match, "ended_on = current_date, ended_by = 'person', state = 'ended'");
        assertThat(see(address, rasa)).bodyText().contains("Ištrinti mentoriaus duomenis");
        post(address + "/erasure", as.casemanager(21), Map.of());
        assertThat(known(rasa, mentor))
                .as("another municipality forgets nobody")
                .isOne();
        post(address + "/erasure", rasa, Map.of());

        assertThat(known(rasa, mentor)).isZero();
        assertThat(left(mentor)).isEqualTo("– null 0");
        assertThat(see(address, rasa)).hasStatus(404);
        assertThat(see("/mentors", rasa)).bodyText().doesNotContain(mentor.toString());
        assertThatThrownBy(() -> mentors.move(mentor, rasa, "resting"))
                .hasStackTraceContaining("mentor_stays_forgotten");
    }

    @Test
    void after_the_months_of_the_law_nobody_quiet_is_remembered() {
        LocalDate today = mentors.today();
        LocalDate edge = today.minusMonths(rules.months("mentor.data-kept", today));
        LocalDate longer = today.minusMonths(rules.months("mentor.barred-kept", today));
        MentorId quiet = since("resting", edge.minusDays(1), "none");
        MentorId lately = since("resting", edge, "none");
        MentorId seen = since("applied", edge.minusDays(1), "today");
        MentorId working = since("ready", edge.minusYears(1), "then");
        MentorId barred = since("barred", edge.minusDays(1), "none");
        MentorId longBarred = since("barred", longer.minusDays(1), "none");

        assertThat(as.<Integer>run(Officer.SYSTEM, () -> forgetMentors.everywhere()))
                .isPositive();
        assertThat(left(quiet)).isEqualTo("– null 0");
        assertThat(known(rasa, quiet)).isZero();
        assertThat(left(lately)).as("on the last day").startsWith("Stasė");
        assertThat(left(seen)).as("a check was written lately").startsWith("Stasė");
        assertThat(left(working)).as("may be proposed today").startsWith("Stasė");
        assertThat(left(barred)).as("kept for longer").startsWith("Stasė");
        assertThat(left(longBarred)).isEqualTo("– null 0");
    }

    @Test
    void nobody_else_may_forget() {
        MentorId mentor = mentors.mentor(rasa, null);
        for (Officer who : new Officer[] {oksana, marija}) {
            assertThatThrownBy(() -> as.run(
                            who,
                            () -> db.sql("select programme.forget_mentors(?, ?, ?)")
                                    .params(mentor.value(), mentors.today(), mentors.today())
                                    .query(Integer.class)
                                    .single()))
                    .hasStackTraceContaining("nobody is forgotten so");
        }
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql("update programme.mentor set forgotten_at = now() where id = ?")
                                .param(mentor.value())
                                .update()))
                .hasStackTraceContaining("a mentor is forgotten whole");
    }

    private int known(Officer who, MentorId mentor) {
        return as.run(
                who,
                () -> db.sql("select count(*) from programme.mentor_contact where mentor_id = ?")
                        .param(mentor.value())
                        .query(Integer.class)
                        .single());
    }

    private void answer(MentorMatchId match, String set) {
        as.run(
                oksana,
                () -> db.sql("update programme.mentor_match set version = version + 1, " + set + " where id = ?")
                        .param(match.value())
                        .update());
    }

    private String left(MentorId mentor) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select t.name || ' ' || coalesce(t.district, 'null') || ' ' || (select count(*) from programme.mentor_check c where c.mentor_id = t.id)
                        from programme.mentor t where t.id = ?
                        """).param(mentor.value()).query(String.class).single());
    }

    /** Of whom the last was written on that day. @param checks none, then or today: when the checks were written, all seen today */
    private MentorId since(String state, LocalDate on, String checks) {
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    with made as (
                        insert into programme.mentor (id, org_id, name, sex, languages, offers, capacity, state, changed_on, created_by)
                        values (?, 19, 'Stasė', 'F', '{lt}', '{walks}', 1, ?, ?, ?) returning id, org_id)
                    insert into programme.mentor_contact (mentor_id, org_id, contact) select id, org_id, '8 600 00 112' from made
                    """).params(id, state, on, Officer.SYSTEM.id()).update();
            db.sql("""
                    insert into programme.mentor_check (mentor_id, org_id, kind, seen_on, seen_by, seen_by_name, written_at)
                    select ?, 19, kind, ?, ?, 'Rasa', case ? when 'then' then cast(? as timestamptz) else now() end
                    from unnest(array['identity', 'criminal-record', 'training', 'agreement']) kind where ? <> 'none'
                    """)
                    .params(id, mentors.today(), Officer.SYSTEM.id(), checks, on.toString(), checks)
                    .update();
        });
        return new MentorId(id);
    }
}
