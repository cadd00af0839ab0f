package lt.tiltas.permits.mass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.StepTable;
import lt.tiltas.permits.mass.WriteToMany.Outcome;
import lt.tiltas.permits.step.Arrow;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One letter to each of a group, once a second officer has looked. */
@TiltasTest
class MassLetterTests {

    private static final List<String> STATES = List.of("proposed", "written", "dropped");

    @Autowired
    GivenMass group;

    @Autowired
    WriteToMany writeToMany;

    @Autowired
    Addressees addressees;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void an_act_in_force() {
        group.begin();
    }

    @AfterEach
    void taken_back() {
        group.takenBack();
    }

    @Test
    void the_database_holds_the_same_table_and_refuses_every_other_pair() {
        assertThat(StepTable.inTheDatabase(db, "permits.mass_transition"))
                .containsExactlyInAnyOrderElementsOf(StepTable.inTheProgram(MassStep.values()));
        for (String from : STATES) {
            for (String to : STATES) {
                if (!to.equals(from)
                        && Arrow.after(from, MassStep.values()).stream()
                                .noneMatch(step -> step.to().equals(to))) {
                    assertThatThrownBy(() -> as.run(Officer.SYSTEM, () -> stands(from, to)))
                            .as(from + " to " + to)
                            .isInstanceOf(DataIntegrityViolationException.class)
                            .hasMessageContaining("mass_letter_moves_by_the_table: " + from + " to " + to);
                }
            }
        }
    }

    @Test
    void one_letter_to_each_once_another_has_approved_and_twice_is_once() {
        HouseholdCard withPage = group.family("Daugelenko", "Oksana", "Danylo");
        HouseholdCard onPaper = group.family("Popierenko", "Iryna");
        Officer oksana = as.newcomer(withPage.people().getFirst().value());
        String preview = group.see("/permits/mass-letters/new?language=lt&group=prolonged:" + group.act, group.first);
        assertThat(preview).contains("Vardas Pavardė", "Teisės aktu leidimas pratęstas", "Nutarimas 7 2 str.");

        MassLetterId id = group.proposed();
        assertThat(as.run(group.first, () -> writeToMany.propose("prolonged:" + group.act, group.first)))
                .isEqualTo(new Outcome.HasOne(id));
        assertThat(group.move(id, MassStep.APPROVE, group.first)).isEqualTo(new Outcome.NotByTheSame());
        assertThat(group.letters(withPage)).isEmpty();
        assertThat(group.see("/permits/mass-letters/" + id + "?language=uk", group.second))
                .contains("Затвердити й написати");

        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.Written(2));
        assertThat(group.letters(withPage)).containsExactly("prolonged sent own - 3 " + group.day.plusDays(100));
        assertThat(group.letters(onPaper)).containsExactly("prolonged approved - 1 2 " + group.day.plusDays(100));
        assertThat(group.events(withPage)).containsExactly("drafted", "approved", "sent");

        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.NotPossible());
        assertThat(group.move(id, MassStep.ADD, group.second)).isEqualTo(new Outcome.Written(0));
        assertThat(as.run(group.second, () -> addressees.write(group.letter(id), group.today, group.second)))
                .isZero();
        assertThat(group.events(withPage)).containsExactly("drafted", "approved", "sent");

        assertThat(group.see("/my/letters?language=uk", oksana)).contains("Ваш дозвіл діє довше");
        String mine = "/my/letters/" + group.id(withPage);
        assertThat(group.see(mine + "?language=uk", oksana))
                .contains("Nutarimas 7", group.day.plusDays(100).toString());
        assertThat(group.letters(withPage)).containsExactly("prolonged delivered own - 4 " + group.day.plusDays(100));
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.first))
                .contains("Bundle 1 (PDF)");
        assertThat(group.see("/permits/mass-letters?language=ru", group.first)).contains("разрешения, продлённые до");
    }

    @Test
    void who_joins_later_is_shown_and_written_to_only_when_an_officer_says_so() {
        group.family("Pirmenko", "Olha");
        MassLetterId id = group.proposed();
        group.move(id, MassStep.APPROVE, group.second);
        HouseholdCard later = group.family("Velenko", "Vira");

        assertThat(group.letters(later)).isEmpty();
        assertThat(group.see("/permits/mass-letters/" + id + "?language=en", group.second))
                .contains("1 more has joined since");
        assertThat(group.move(id, MassStep.ADD, group.first)).isEqualTo(new Outcome.NotByTheSame());
        assertThat(group.move(id, MassStep.ADD, group.second)).isEqualTo(new Outcome.Written(1));
        assertThat(group.letters(later)).containsExactly("prolonged approved - 2 2 " + group.day.plusDays(100));
    }

    @Test
    void nobody_is_written_to_when_the_act_was_taken_back_before_the_second_look() {
        HouseholdCard family = group.family("Atsauktenko", "Olha");
        MassLetterId id = group.proposed();
        group.takenBack();

        assertThat(group.move(id, MassStep.APPROVE, group.second)).isEqualTo(new Outcome.NoGroup());
        assertThat(group.letters(family)).isEmpty();
        assertThat(group.move(id, MassStep.DROP, group.first)).isEqualTo(new Outcome.Dropped());
        assertThat(group.see("/permits/mass-letters/" + id + "?language=lt", group.first))
                .contains("Atsisakyta");
    }

    private void stands(String from, String to) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into permits.mass_letter (id, org_id, kind, prolongation_id, state, proposed_by, approved_by, approved_at, dropped_by, dropped_at)
                values (:id, 2, 'prolonged', :act, :from, gen_random_uuid(), case :from when 'written' then gen_random_uuid() end,
                    case :from when 'written' then now() end, case :from when 'dropped' then gen_random_uuid() end,
                    case :from when 'dropped' then now() end)
                """).param("id", id).param("act", group.act).param("from", from).update();
        db.sql("update permits.mass_letter set state = ? where id = ?")
                .params(to, id)
                .update();
    }
}
