package lt.tiltas.preparedness.activation.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Realm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests with their newest answer, as far as the reader may see them. */
@Repository
public class Requests {

    private static final String ROW = """
            select r.id, r.activation_id, r.org_id, r.what, r.many, r.from_on, r.words, r.asked_at, r.answer_by,
                   a.id as answer_id, a.can, a.many as answer_many, a.from_on as answer_from, a.place, a.step_free, a.cents_a_night, a.why,
                   a.answered_at, a.answered_by_name, t.answer_id is not null as taken
            from preparedness.request r
            left join lateral (select * from preparedness.request_answer x where x.request_id = r.id order by x.number desc limit 1) a on true
            left join preparedness.taken_offer t on t.answer_id = a.id
            """;

    /** @param people who live in the municipality */
    record Town(int code, int people) {}

    private final JdbcClient db;

    Requests(JdbcClient db) {
        this.db = db;
    }

    public List<Request> of(ActivationId id) {
        return db.sql(
                        ROW
                                + "where r.activation_id = :id order by r.what <> 'places', a.id is null, r.answer_by, r.org_id, r.id")
                .param("id", id.value())
                .query((rs, n) -> request(rs))
                .list();
    }

    /** Of this organisation in activations of this world that are not over. */
    public List<Request> asked(int organisation, @Nullable UUID exercise) {
        return db.sql(ROW + """
                join preparedness.activation v on v.id = r.activation_id and v.state not in ('declined', 'closed')
                    and v.exercise_id is not distinct from cast(:exercise as uuid)
                where r.org_id = :org order by r.answer_by, r.asked_at, r.id
                """)
                .param("org", organisation)
                .param("exercise", exercise)
                .query((rs, n) -> request(rs))
                .list();
    }

    Optional<Request> find(UUID id) {
        return db.sql(ROW + "where r.id = :id")
                .param("id", id)
                .query((rs, n) -> request(rs))
                .optional();
    }

    Optional<Request> answered(UUID answer) {
        return db.sql(ROW + "where a.id = :answer")
                .param("answer", answer)
                .query((rs, n) -> request(rs))
                .optional();
    }

    List<Town> towns() {
        return db.sql("select code, population as people from access.published_municipality order by code")
                .query(Town.class)
                .list();
    }

    boolean ask(
            UUID id,
            ActivationId activation,
            int organisation,
            int many,
            Request.New asked,
            OffsetDateTime answerBy,
            Realm realm,
            Officer officer) {
        return db.sql("""
                insert into preparedness.request (id, activation_id, org_id, what, many, from_on, words, asked_at, asked_by, answer_by)
                values (:id, :activation, :org, :what, :many, :from, :words, :at, :officer, :by) on conflict do nothing
                """)
                        .param("id", id)
                        .param("activation", activation.value())
                        .param("org", organisation)
                        .param("what", asked.what())
                        .param("many", many)
                        .param("from", asked.fromOn())
                        .param("words", asked.message())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("by", answerBy)
                        .update()
                > 0;
    }

    /** @return false when this answer was given before */
    boolean answer(Request request, Reply reply, Realm realm, Officer officer) {
        boolean can = reply.isYes();
        return db.sql("""
                insert into preparedness.request_answer (id, request_id, org_id, can, many, from_on, place, step_free, cents_a_night, why,
                    answered_at, answered_by, answered_by_name)
                values (:id, :request, :org, :can, :many, :from, :place, :free, :cents, :why, :at, :officer, :name) on conflict do nothing
                """)
                        .param("id", reply.own())
                        .param("request", request.id())
                        .param("org", officer.organisation().value())
                        .param("can", can)
                        .param("many", can ? reply.many() : 0)
                        .param("from", can ? reply.fromOn() : null)
                        .param("place", can && request.isPlaces() ? reply.place() : null)
                        .param("free", can && Boolean.TRUE.equals(reply.stepFree()))
                        .param("cents", can && request.isPlaces() ? reply.cents() : null)
                        .param("why", can ? null : reply.why())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .update()
                > 0;
    }

    /** @return false when an answer to this request was taken before */
    boolean take(Request request, UUID answer, @Nullable UUID site, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.taken_offer (answer_id, request_id, activation_id, org_id, site_id, taken_at, taken_by)
                values (:answer, :request, :activation, :org, :site, :at, :officer) on conflict do nothing
                """)
                        .param("answer", answer)
                        .param("request", request.id())
                        .param("activation", request.activation().value())
                        .param("org", request.organisation())
                        .param("site", site)
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    private static Request request(ResultSet rs) throws SQLException {
        return new Request(
                rs.getObject("id", UUID.class),
                new ActivationId(rs.getObject("activation_id", UUID.class)),
                rs.getInt("org_id"),
                rs.getString("what"),
                rs.getInt("many"),
                rs.getObject("from_on", LocalDate.class),
                rs.getString("words"),
                new Request.Times(
                        rs.getObject("asked_at", OffsetDateTime.class),
                        rs.getObject("answer_by", OffsetDateTime.class)),
                rs.getObject("answer_id", UUID.class) == null ? null : answer(rs));
    }

    private static Request.Answer answer(ResultSet rs) throws SQLException {
        return new Request.Answer(
                rs.getObject("answer_id", UUID.class),
                rs.getBoolean("can"),
                rs.getInt("answer_many"),
                rs.getObject("answer_from", LocalDate.class),
                rs.getString("place") == null
                        ? null
                        : new Request.Place(
                                rs.getString("place"), rs.getBoolean("step_free"), rs.getInt("cents_a_night")),
                rs.getString("why"),
                rs.getObject("answered_at", OffsetDateTime.class),
                rs.getString("answered_by_name"),
                rs.getBoolean("taken"));
    }
}
