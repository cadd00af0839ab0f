package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.stay.Attempts;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody sleeps in this bed from today on; and the other way round. */
@Service
class BlockBed {

    /**
     * @param until the first night in use again, null while nobody knows
     * @param whole the room with all its beds, or none of them
     */
    public record New(
            @NotNull @Nullable UUID bed,

            @NotNull @Pattern(regexp = "repair|broken|reserve|quarantine") @Nullable
            String reason,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate until,

            @Nullable Boolean whole) {

        static New empty() {
            return new New(null, null, null, null);
        }

        boolean room() {
            return Boolean.TRUE.equals(whole);
        }
    }

    sealed interface Outcome {
        record Blocked() implements Outcome {}

        record BedInUse() implements Outcome {}

        record EndsTooEarly() implements Outcome {}
    }

    private final Access access;
    private final Sites sites;
    private final Attempts attempts;
    private final JdbcClient db;
    private final Clock clock;

    BlockBed(Access access, Sites sites, Attempts attempts, JdbcClient db, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.attempts = attempts;
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    Outcome block(SiteId site, New block, Officer officer) {
        require(site, officer);
        if (block.until() != null && !block.until().isAfter(LocalDate.now(clock))) {
            return new Outcome.EndsTooEarly();
        }
        return attempts.alone(site, () -> write(site, block, officer)) ? new Outcome.Blocked() : new Outcome.BedInUse();
    }

    /** In use again from tonight, with whatever beds of the room were taken out of use with it; a block ended already stays ended. */
    @Transactional
    void end(SiteId site, UUID block, Officer officer) {
        require(site, officer);
        db.sql("""
                update reception.stay set state = 'released', ended_at = :at, ended_by = :officer, ended_why = 'mended'
                where site_id = :site and state = 'block' and reason <> 'closed' and (room_id, reason, made_at) in (
                    select room_id, reason, made_at from reception.stay where id = :block)
                """)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("block", block)
                .param("site", site.value())
                .update();
    }

    private void require(SiteId site, Officer officer) {
        access.allow(officer, BLOCK_BED);
        if (sites.find(site).isEmpty()) {
            throw new NotHere("site");
        }
        if (!sites.runBy(site)) {
            throw new Denied(officer, BLOCK_BED);
        }
    }

    private void write(SiteId site, New block, Officer officer) {
        int written = db.sql("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by)
                select b.id, b.room_id, b.site_id, s.operator_org, :org, 'block', daterange(:from, :until), :reason, :at, :officer
                from reception.bed w join reception.bed b on b.room_id = w.room_id and (b.id = w.id or :room)
                join reception.site s on s.id = b.site_id
                where w.id = :bed and w.site_id = :site and b.closed_on is null and (not :room or not exists (
                    select from reception.stay y where y.bed_id = b.id and y.state = 'block' and y.during @> cast(:from as date)))
                """)
                .param("room", block.room())
                .param("org", officer.organisation().value())
                .param("from", LocalDate.now(clock))
                .param("until", block.until())
                .param("reason", block.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("bed", block.bed())
                .param("site", site.value())
                .update();
        if (written == 0) {
            throw new NotHere("bed");
        }
    }
}
