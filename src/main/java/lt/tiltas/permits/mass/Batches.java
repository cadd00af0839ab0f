package lt.tiltas.permits.mass;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that have been written, by language and by bundle. Counts of those whom the officer may see. */
@Repository
public class Batches {

    /**
     * @param opened read on the own page
     * @param posted given to the post, what came back included
     */
    public record Written(String language, long letters, long own, long opened, long posted, long returned) {

        public long printed() {
            return letters - own;
        }
    }

    /**
     * @param waiting for the post
     * @param without of those that wait, how many have no address to be posted to
     */
    public record Batch(
            int number,
            long letters,
            long waiting,
            long without,
            @Nullable OffsetDateTime printedAt,
            @Nullable LocalDate postedOn) {

        /** Message key {@code mass-letter.batch.<state>}. */
        public String state() {
            return waiting == 0 ? "posted" : printedAt == null ? "to-print" : "printed";
        }

        public String color() {
            return switch (state()) {
                case "to-print" -> "warning";
                case "printed" -> "info";
                default -> "success";
            };
        }
    }

    private final JdbcClient db;

    Batches(JdbcClient db) {
        this.db = db;
    }

    List<Written> written(MassLetterId mass) {
        return db.sql("""
                select language, count(*) as letters, count(*) filter (where batch is null) as own,
                    count(*) filter (where batch is null and delivered_as = 'read') as opened,
                    count(*) filter (where channel = 'post') as posted, count(*) filter (where state = 'returned') as returned
                from permits.letter where mass_id = ? group by language order by count(*) desc, language
                """).param(mass.value()).query(Written.class).list();
    }

    /** What waits for the printer or the post comes first. */
    List<Batch> of(MassLetterId mass, int size, int from) {
        return db.sql("""
                with page as materialized (
                    select l.batch as number, count(*) as letters, count(*) filter (where l.state = 'approved') as waiting, b.printed_at,
                        max(l.sent_on) as posted_on
                    from permits.letter l left join permits.mass_batch b on b.mass_id = l.mass_id and b.number = l.batch
                    where l.mass_id = :mass and l.batch is not null group by l.batch, b.printed_at
                    order by count(*) filter (where l.state = 'approved') = 0, l.batch limit :size offset :from),
                to_post as materialized (
                    select batch, household_id from permits.letter
                    where mass_id = :mass and state = 'approved' and batch in (select number from page)),
                known as materialized (
                    select household_id from reception.published_address
                    where household_id = any(array(select household_id from to_post)) and during @> current_date)
                select p.*, (select count(*) from to_post t
                    where t.batch = p.number and t.household_id not in (select household_id from known)) as without
                from page p order by p.waiting = 0, p.number
                """)
                .param("mass", mass.value())
                .param("size", size)
                .param("from", from)
                .query(Batch.class)
                .list();
    }

    long count(MassLetterId mass) {
        return db.sql("select count(distinct batch) from permits.letter where mass_id = ?")
                .param(mass.value())
                .query(Long.class)
                .single();
    }

    /** Twice is once. */
    void printed(MassLetterId mass, int batch, Officer officer) {
        db.sql("""
                insert into permits.mass_batch (mass_id, number, org_id, printed_by) values (:mass, :batch, :org, :officer)
                on conflict do nothing
                """)
                .param("mass", mass.value())
                .param("batch", batch)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .update();
    }

    boolean isPrinted(MassLetterId mass, int batch) {
        return db.sql("select exists (select from permits.mass_batch where mass_id = ? and number = ?)")
                .params(mass.value(), batch)
                .query(Boolean.class)
                .single();
    }
}
