package lt.tiltas.preparedness.activation;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The only place where an activation asks what time it is. */
@Component
public class Realms {

    private final JdbcClient db;
    private final Clock clock;
    private final ObjectProvider<ExerciseTime> exercises;

    Realms(JdbcClient db, Clock clock, ObjectProvider<ExerciseTime> exercises) {
        this.db = db;
        this.clock = clock;
        this.exercises = exercises;
    }

    /** @throws NotHere when there is no such activation */
    public Realm of(ActivationId id) {
        Optional<UUID> exercise = db.sql("select exercise_id from preparedness.activation where id = :id")
                .param("id", id.value())
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(() -> new NotHere("activation"));
        return in(exercise.orElse(null));
    }

    /** @param exercise null for the real day */
    public Realm in(@Nullable UUID exercise) {
        return exercise == null
                ? new Realm(null, clock.instant())
                : new Realm(exercise, exercises.getObject().now(exercise));
    }
}
