package lt.tiltas.permits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.household.ApplyForProtection;
import lt.tiltas.permits.household.ApplyForProtection.Outcome;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class ApplyForProtectionTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    ApplyForProtection applyForProtection;

    @Autowired
    Permits permits;

    @Autowired
    Rules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Test
    void one_action_opens_an_application_for_each_chosen_member_with_the_legal_date() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo", "Sofija");
        LocalDate today = LocalDate.now(clock);

        var applied = apply(household, as.casemanager(19), 0, 1);

        assertThat(applied.opened())
                .containsExactlyElementsOf(household.people().subList(0, 2));
        assertThat(applied.skipped()).isEmpty();
        var states = as.run(as.casemanager(19), () -> permits.states(household.people()));
        assertThat(states.get(household.people().get(1)))
                .isEqualTo(new PermitState("submitted", null, rules.due("permit.attend-by", today), today));
        assertThat(states.get(household.people().get(2)).code()).isEqualTo("none");
    }

    @Test
    void a_childs_application_is_filed_by_the_adult() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo");

        apply(household, as.registrar(), 0, 1);

        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql("select filed_by from permits.application where household_id = ?")
                                .param(household.id().value())
                                .query(UUID.class)
                                .list()))
                .containsOnly(household.people().getFirst().value())
                .hasSize(2);
    }

    @Test
    void applying_again_opens_nothing_more() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        apply(household, as.registrar(), 0, 1);

        var again = apply(household, as.registrar(), 0, 1);

        assertThat(again.opened()).isEmpty();
        assertThat(again.skipped()).extracting("reason").containsExactly("in_progress", "in_progress");
        assertThat(count(household)).isEqualTo(2);
    }

    @Test
    void two_officers_at_once_open_one_application() throws Exception {
        var household = given.household(19, "Kovalenko", "Oksana");
        Callable<Outcome.Applied> registrar = () -> apply(household, as.registrar(), 0);
        Callable<Outcome.Applied> casemanager = () -> apply(household, as.casemanager(19), 0);

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(registrar, casemanager))) {
                done.get();
            }
        }

        assertThat(count(household)).isEqualTo(1);
    }

    @Test
    void a_valid_permit_is_a_reason_to_skip_unless_a_later_end_is_known() {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = givenPermits.protectionEnds(today);
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        givenPermits.permit(household, 0, today.minusDays(100), end);
        givenPermits.permit(household, 1, today.minusDays(100), end.minusDays(40));

        var applied = apply(household, as.registrar(), 0, 1);

        assertThat(applied.skipped()).extracting("reason").containsExactly("valid");
        assertThat(applied.opened()).containsExactly(household.people().get(1));
        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql("select kind from permits.application where person_id = ? and decided_on is null")
                                .param(household.people().get(1).value())
                                .query(String.class)
                                .single()))
                .isEqualTo("tp_exchange");
    }

    @Test
    void a_child_without_an_adult_waits_for_a_guardian() {
        var household = given.household(19, "Kovalenko", "Danylo");
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.person set born_on = date '2019-06-21' where household_id = ?")
                    .param(household.id().value())
                    .update();
        });

        assertThat(apply(household, as.registrar(), 0).skipped())
                .extracting("reason")
                .containsExactly("no_adult");
    }

    @Test
    void a_foreign_municipality_and_a_coordinator_cannot_apply() {
        var household = given.household(19, "Kovalenko", "Oksana");

        assertThatThrownBy(() -> apply(household, as.casemanager(21), 0)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> apply(household, as.coordinator(), 0)).isInstanceOf(Denied.class);
    }

    @Test
    void who_may_see_the_household_sees_its_permits_and_nobody_else() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        var neighbour = given.household(19, "Bondar", "Halyna");
        apply(household, as.casemanager(19), 0, 1);
        PersonId oksana = household.people().getFirst();

        assertThat(seen(as.casemanager(19), household)).isEqualTo(2);
        assertThat(seen(as.registrar(), household)).isEqualTo(2);
        assertThat(seen(as.newcomer(oksana.value()), household)).isEqualTo(2);
        assertThat(seen(as.newcomer(neighbour.people().getFirst().value()), household))
                .isZero();
        assertThat(seen(as.casemanager(21), household)).isZero();
        assertThat(seen(as.at(1, Role.ANALYST), household)).isZero();
        assertThat(as.run(
                        as.casemanager(21),
                        () -> permits.states(List.of(oksana)).get(oksana).code()))
                .isEqualTo("none");
    }

    private int seen(Officer officer, HouseholdCard household) {
        return as.run(
                officer,
                () -> db.sql("""
                        select count(*) from permits.published_application a
                        join permits.application_event e on e.application_id = a.id where a.household_id = ?
                        """)
                        .param(household.id().value())
                        .query(Integer.class)
                        .single());
    }

    private int count(HouseholdCard household) {
        return seen(as.registrar(), household);
    }

    private Outcome.Applied apply(HouseholdCard household, Officer officer, int... members) {
        List<UUID> chosen = Arrays.stream(members)
                .mapToObj(n -> household.people().get(n).value())
                .toList();
        return (Outcome.Applied) as.run(
                officer, () -> applyForProtection.apply(household.id(), new ApplyForProtection.New(chosen), officer));
    }
}
