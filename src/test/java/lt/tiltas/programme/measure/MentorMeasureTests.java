package lt.tiltas.programme.measure;

import static lt.tiltas.programme.measure.Measure.MENTOR_HOURS;
import static lt.tiltas.programme.measure.Measure.MENTOR_MATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.measure.MeasureScene.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By rows whose number is known, in a municipality that no other test uses. */
@TiltasTest
class MentorMeasureTests {

    @Autowired
    MeasureScene given;

    @Test
    void a_wish_counts_when_its_time_is_over_and_who_takes_it_back_is_nobodys_delay() {
        Officer rasa = MeasureScene.colleague(62);
        LocalDate wished = given.today().minusDays(90);
        match(rasa, wished, wished.plusDays(60), null, null);
        match(rasa, wished, wished.plusDays(61), null, null);
        match(rasa, wished, null, null, null);
        match(rasa, wished, null, null, "person");
        match(rasa, wished, null, null, "office");
        match(rasa, given.today().minusDays(50), null, null, null);

        assertThat(given.figure(62, MENTOR_MATCHED, given.limits())).isEqualTo(new Figure(1, 4));
    }

    @Test
    void time_together_counts_when_both_have_confirmed_it_in_the_first_months() {
        Officer rasa = MeasureScene.colleague(63);
        LocalDate met = given.today().minusDays(120);
        hours(match(rasa, met.minusDays(10), met, met, null), met.plusDays(5), 600, "confirmed");
        hours(match(rasa, met.minusDays(10), met, met, null), met.plusDays(5), 600, "written");
        hours(match(rasa, met.minusDays(10), met, met, null), met.plusDays(100), 600, "confirmed");
        UUID most = match(rasa, met.minusDays(10), met, met, "person");
        hours(most, met.plusDays(5), 580, "confirmed");
        hours(most, met.plusDays(6), 20, "confirmed");
        match(
                rasa,
                given.today().minusDays(40),
                given.today().minusDays(30),
                given.today().minusDays(30),
                null);

        assertThat(given.figure(63, MENTOR_HOURS, given.limits())).isEqualTo(new Figure(2, 4));
    }

    /** @param endedBy who ended it, twenty days after the wish or the meeting */
    private UUID match(Officer lead, LocalDate wished, LocalDate agreed, LocalDate met, String endedBy) {
        Case one = given.programme(lead, "Mentorenko", given.today().minusDays(300));
        UUID mentor = UUID.randomUUID();
        given.row("programme.mentor", "id, org_id, name, sex, languages, offers, capacity, created_by", """
                '%1$s', %2$d, 'Birutė', 'F', '{lt}', '{walks}', 9, '%1$s'
                """.formatted(
                        mentor, one.org()));
        UUID id = UUID.randomUUID();
        String state = endedBy != null ? "ended" : met != null ? "met" : agreed != null ? "agreed" : "wished";
        given.row("programme.mentor_match", """
                id, programme_id, org_id, person_id, languages, aims, state, mentor_id, wished_on, agreed_on, agreed_how, met_on, ended_on, ended_by,
                created_by
                """, """
                '%1$s', '%2$s', %3$d, '%4$s', '{uk}', '{walks}', '%5$s', %6$s, '%7$s', %8$s, %9$s, %10$s, %11$s, %12$s, '%1$s'
                """.formatted(
                        id,
                        one.id(),
                        one.org(),
                        one.person(0),
                        state,
                        state.equals("wished") ? "null" : "'" + mentor + "'",
                        wished,
                        day(agreed),
                        agreed == null ? "null" : "'self'",
                        day(met),
                        endedBy == null ? "null" : day((met == null ? wished : met).plusDays(20)),
                        endedBy == null ? "null" : "'" + endedBy + "'"));
        return id;
    }

    private void hours(UUID match, LocalDate day, int minutes, String state) {
        boolean answered = state.equals("confirmed");
        given.row("programme.mentor_hours", """
                match_id, org_id, day, minutes, aim, side, state, written_by, answered_at, answered_by
                """, """
                '%1$s', 63, '%2$s', %3$d, 'walks', 'person', '%4$s', '%1$s', %5$s, %6$s
                """.formatted(
                match, day, minutes, state, answered ? "now()" : "null", answered ? "'" + match + "'" : "null"));
    }

    private static String day(LocalDate day) {
        return day == null ? "null" : "'" + day + "'";
    }
}
