package lt.tiltas.preparedness;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A drill in which the household's municipality plays, and its review. */
@Configuration
class DrillVariables {

    private final As as;
    private final JdbcClient db;

    DrillVariables(As as, JdbcClient db) {
        this.as = as;
        this.db = db;
    }

    @Bean
    RouteVariable exerciseVariable() {
        return RouteVariable.of("ExerciseId", this::drill);
    }

    @Bean
    RouteVariable drillReviewVariable() {
        return RouteVariable.of("ReviewId", household -> {
            UUID exercise = drill(household);
            UUID review = UUID.randomUUID();
            as.run(
                    as.at(1, Role.ANALYST),
                    () -> db.sql(
                                    "insert into preparedness.review (id, exercise_id, opened_by, opened_at) values (?, ?, access.officer(), now())")
                            .params(review, exercise)
                            .update());
            return review;
        });
    }

    /** One that has ended. */
    private UUID drill(HouseholdCard household) {
        UUID id = UUID.randomUUID();
        int organisation = as.run(
                as.registrar(),
                () -> db.sql("select holder_org from registration.household where id = ?")
                        .param(household.id().value())
                        .query(Integer.class)
                        .single());
        as.run(as.at(1, Role.ANALYST), () -> {
            change(
                    "insert into preparedness.exercise (id, name, question, drafted_by, drafted_at) values (?, 'Planted', '', access.officer(), now())",
                    id);
            change(
                    "insert into preparedness.exercise_part (id, exercise_id, org_id, officer_id, part) values (gen_random_uuid(), ?, 1, access.officer(), 'controller')",
                    id);
            db.sql(
                            "insert into preparedness.exercise_part (id, exercise_id, org_id, part) values (gen_random_uuid(), ?, ?, 'player')")
                    .params(id, organisation)
                    .update();
            change("""
                    insert into preparedness.activation (id, exercise_id, level, state, persons, reason, org_id, opened_by, opened_by_name, proposed_at,
                        opened_at, state_since)
                    values ($1, $1, 'watch', 'report', 1, 'Planted', access.org(), access.officer(), 'officer', now(), now(), now())
                    """.replace("$1", "'" + id + "'"));
            change(
                    "insert into preparedness.exercise_pace (exercise_id, number, from_at, rate, exercise_at, set_by) values (?, 1, now(), 0, now(), access.officer())",
                    id);
            change(
                    "update preparedness.exercise set state = 'ended', world = '{}', started_at = now(), ended_at = now() where id = ?",
                    id);
        });
        return id;
    }

    private void change(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }
}
