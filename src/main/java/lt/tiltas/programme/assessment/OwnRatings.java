package lt.tiltas.programme.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have said themselves about the parts of their lives, on their own pages. */
@Repository
class OwnRatings {

    private final JdbcClient db;

    OwnRatings(JdbcClient db) {
        this.db = db;
    }

    /** The one that may still be rated. */
    Optional<AssessmentId> open(PersonId person) {
        return db.sql("""
                select id from programme.assessment where person_id = :person and state in ('started', 'corrected') order by created_at desc limit 1
                """)
                .param("person", person.value())
                .query((rs, n) -> new AssessmentId(rs.getObject("id", UUID.class)))
                .optional();
    }

    /** By domain. */
    Map<String, OwnRating> of(AssessmentId assessment) {
        Map<String, OwnRating> said = new LinkedHashMap<>();
        db.sql("select domain, level, said_at from programme.own_rating where assessment_id = :id")
                .param("id", assessment.value())
                .query(rs -> {
                    said.put(rs.getString("domain"), rating(rs));
                });
        return said;
    }

    void say(AssessmentId assessment, String domain, @Nullable Integer level, OffsetDateTime at) {
        db.sql("""
                insert into programme.own_rating (assessment_id, org_id, person_id, domain, level, said_at)
                select a.id, a.org_id, a.person_id, :domain, :level, :at from programme.assessment a where a.id = :id
                on conflict (assessment_id, domain) do update set level = excluded.level, said_at = excluded.said_at
                where own_rating.level is distinct from excluded.level
                """)
                .param("domain", domain)
                .param("level", level)
                .param("at", at)
                .param("id", assessment.value())
                .update();
    }

    private static OwnRating rating(ResultSet rs) throws SQLException {
        int level = rs.getInt("level");
        return new OwnRating(rs.wasNull() ? null : level, rs.getObject("said_at", OffsetDateTime.class));
    }
}
