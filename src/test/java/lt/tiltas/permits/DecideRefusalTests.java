package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.DecideRefusal;
import lt.tiltas.permits.application.DecideRefusal.Outcome;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Refusal;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class DecideRefusalTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    DecideRefusal decideRefusal;

    @Autowired
    Permits permits;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    ApplicationId id;
    Officer examiner;
    Officer proposer;
    Officer second;

    @BeforeEach
    void anExaminedApplication() {
        household = given.household(19, "Lysenko", "Taras");
        examiner = as.registrar();
        proposer = colleague("proposer");
        second = colleague("second");
        id = givenPermits.application(
                household, 0, "attended", LocalDate.now(clock).plusDays(9));
        givenPermits.checked(id);
        as.run(examiner, () -> moveApplication.move(id, new Move(Step.EXAMINE, null, 1), examiner));
    }

    @Test
    void one_proposes_and_another_makes_it() {
        assertThat(propose(2)).isEqualTo(new Outcome.Proposed());
        assertThat(state()).isEqualTo("for_decision");
        assertThat(make(proposer, 3)).isEqualTo(new Outcome.NotByTheSame());
        assertThat(make(examiner, 3)).isEqualTo(new Outcome.NotByTheSame());
        assertThat(make(second, 3)).isEqualTo(new Outcome.Made());

        assertThat(state()).isEqualTo("refused");
        assertThat(as.run(
                        second,
                        () -> db.sql("""
                                select outcome || ' ' || state || ' ' || basis || ' ' || legal_basis || ' ' || (decided_by = ?)
                                    || ' ' || (approved_by = ?) || ' ' || (examined_by = ?)
                                from permits.decision where application_id = ?
                                """)
                                .params(proposer.id(), second.id(), examiner.id(), id.value())
                                .query(String.class)
                                .single()))
                .isEqualTo("refused made protection_elsewhere Direktyva 2001/55/EB true true true");
    }

    @Test
    void until_it_is_made_nobody_outside_the_department_knows() {
        propose(2);

        for (Officer other : new Officer[] {
            as.casemanager(19), as.newcomer(household.people().getFirst().value())
        }) {
            assertThat(as.run(
                            other,
                            () -> db.sql("""
                                    select (select count(*) from permits.decision where application_id = :id)
                                        + (select count(*) from permits.application_event where application_id = :id
                                            and step = 'propose_refusal')
                                    """)
                                    .param("id", id.value())
                                    .query(Integer.class)
                                    .single()))
                    .as(other.role().code())
                    .isZero();
        }
    }

    @Test
    void it_goes_back_with_words_and_may_be_proposed_again() {
        propose(2);

        assertThat(as.run(second, () -> decideRefusal.sendBack(id, new Refusal.Return("Trūksta įrodymų", 3), second)))
                .isEqualTo(new Outcome.SentBack());
        assertThat(propose(4)).isEqualTo(new Outcome.Proposed());
        assertThat(make(second, 5)).isEqualTo(new Outcome.Made());
    }

    @Test
    void who_saw_an_older_page_does_not_decide() {
        propose(2);

        assertThatThrownBy(() -> make(second, 2)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> propose(2)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void the_database_lets_nobody_refuse_alone() {
        propose(2);

        assertThatThrownBy(() -> as.run(
                        proposer,
                        () -> db.sql("""
                                update permits.decision set state = 'made', approved_by = ?, approved_on = current_date
                                where application_id = ?
                                """).params(proposer.id(), id.value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decision_refusal_is_made_by_another");
        assertThatThrownBy(() -> as.run(
                        proposer,
                        () -> db.sql("""
                                update permits.decision set state = 'made', approved_by = ?, approved_on = current_date
                                where application_id = ?
                                """).params(second.id(), id.value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decision_is_signed_by_who_makes_it");
        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql(
                                        "update permits.application set state = 'refused', decided_on = due_on where id = ?")
                                .param(id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("application_ends_in_its_decision");
    }

    private Outcome propose(int version) {
        return as.run(
                proposer,
                () -> decideRefusal.propose(
                        id, new Refusal("protection_elsewhere", "Apsauga suteikta Lenkijoje", version), proposer));
    }

    private Outcome make(Officer officer, int version) {
        return as.run(officer, () -> decideRefusal.make(id, version, officer));
    }

    private String state() {
        return as.run(as.casemanager(19), () -> permits.states(household.people()))
                .get(household.people().getFirst())
                .code();
    }

    private Officer colleague(String name) {
        UUID account = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into access.account (id, login, name, organisation_id, role) values (?, ?, ?, 2, 'registrar')
                    on conflict do nothing
                    """).params(account, "registrar-" + name, name).update();
        });
        return new Officer(account, "registrar-" + name, name, as.registrar().organisation(), Role.REGISTRAR, null);
    }
}
