package lt.tiltas.preparedness.activation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was done in an activation, in order. Lines are added and never changed: it is the evidence. */
@Repository
public class Journal {

    /**
     * @param act the word of what was done, {@code activation.act.<act>}
     * @param about what it was done with: a step, a card, a house
     */
    public record Line(
            OffsetDateTime at,
            int organisation,
            UUID officer,
            String name,
            String act,
            @Nullable String about,
            @Nullable Integer figure,
            @Nullable LocalDate on,
            @Nullable String words) {}

    /** What was done, without by whom and when. */
    public record Act(
            String act,
            @Nullable String about,
            @Nullable Integer figure,
            @Nullable LocalDate on,
            @Nullable String words) {

        public static Act of(String act, @Nullable String about) {
            return new Act(act, about, null, null, null);
        }

        public Act counting(int many) {
            return new Act(act, about, many, on, words);
        }

        public Act on(@Nullable LocalDate day) {
            return new Act(act, about, figure, day, words);
        }

        public Act saying(@Nullable String what) {
            return new Act(act, about, figure, on, what);
        }
    }

    private final JdbcClient db;

    Journal(JdbcClient db) {
        this.db = db;
    }

    public void note(ActivationId id, Act act, Realm realm, Officer officer) {
        db.sql("""
                insert into preparedness.activation_log (activation_id, at, org_id, officer_id, officer_name, act, about, figure, on_day, words)
                values (:id, :at, :org, :officer, :name, :act, :about, :figure, :on, :words)
                """)
                .param("id", id.value())
                .param("at", realm.at())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("name", officer.name())
                .param("act", act.act())
                .param("about", act.about())
                .param("figure", act.figure())
                .param("on", act.on())
                .param("words", act.words())
                .update();
    }

    public List<Line> of(ActivationId id) {
        return db.sql("""
                select at, org_id, officer_id, officer_name, act, about, figure, on_day, words from preparedness.activation_log
                where activation_id = :id order by id
                """)
                .param("id", id.value())
                .query((rs, n) -> new Line(
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getInt("org_id"),
                        rs.getObject("officer_id", UUID.class),
                        rs.getString("officer_name"),
                        rs.getString("act"),
                        rs.getString("about"),
                        rs.getObject("figure", Integer.class),
                        rs.getObject("on_day", LocalDate.class),
                        rs.getString("words")))
                .list();
    }
}
