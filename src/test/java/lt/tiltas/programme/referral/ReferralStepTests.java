package lt.tiltas.programme.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.database.EveryRow;
import lt.tiltas.programme.referral.ReferralStep.State;
import lt.tiltas.registration.Given;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Generated from the table: every step from every state. */
@TiltasTest
class ReferralStepTests {

    @Autowired
    GivenReferral referrals;

    @Autowired
    Given given;

    @Autowired
    EveryRow rows;

    @Autowired
    Messages messages;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    static Stream<Arguments> stepsNotInTheTable() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(ReferralStep.values())
                        .filter(step -> !step.possibleFrom(state))
                        .map(step -> Arguments.of(step, state)));
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ours = new TreeSet<>(Set.of("none draft draft"));
        for (State from : State.values()) {
            ReferralStep.after(from)
                    .forEach(step -> ours.add(from.code() + " " + step.code() + " "
                            + step.to(from).code()));
        }

        assertThat(db.sql("select from_state || ' ' || step || ' ' || to_state from programme.referral_transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("stepsNotInTheTable")
    void a_step_that_is_not_in_the_table_is_refused_by_the_database(ReferralStep step, State state) {
        Officer rasa = as.casemanager(19);
        UUID id = referrals
                .sent(given.household(19, "Lentenko", "Olha"), rasa, referrals.offer(rasa, null), "name")
                .value();
        assertThat(rows.change("""
                update programme.referral set state = '%s', declined_because = 'other', sent_on = current_date,
                    outcome = case when '%1$s' = 'closed' then 'helped' end, closed_on = case when '%1$s' = 'closed' then current_date end
                where id = '%s'
                """.formatted(state.code(), id))).isTrue();

        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql(
                                        "update programme.referral set state = ?, step = ?, version = version + 1 where id = ?")
                                .params(step.to(state).code(), step.code(), id)
                                .update()))
                .hasStackTraceContaining("referral_moves_by_the_table");
    }

    @Test
    void every_kind_of_service_is_named_in_four_languages() {
        List<String> codes =
                db.sql("select code from programme.service").query(String.class).list();

        assertThat(codes)
                .hasSizeGreaterThan(10)
                .allSatisfy(code ->
                        assertThat(Language.ALL).allMatch(language -> messages.has(language, "service." + code), code));
    }
}
