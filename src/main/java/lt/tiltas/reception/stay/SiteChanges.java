package lt.tiltas.reception.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitesSeen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which sites beds have changed since somebody looked, as the database itself knows it: nothing committed is missed, whoever changed it. */
@Repository
public class SiteChanges {

    /** Longer than what was seen is good for, by as much as a change may take to be committed. */
    public static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcClient db;

    SiteChanges(JdbcClient db) {
        this.db = db;
    }

    /** To be asked before what is kept is read. */
    public SitesSeen now() {
        return db.sql("select pg_current_snapshot()::text as snapshot, clock_timestamp() as at")
                .query(SitesSeen.class)
                .single();
    }

    public SitesSeen.Changed since(SitesSeen seen) {
        return db.sql("select snapshot, at, sites from reception.sites_changed(cast(:snapshot as pg_snapshot), :at)")
                .param("snapshot", seen.snapshot())
                .param("at", seen.at())
                .query((rs, n) -> changed(rs))
                .single();
    }

    private static SitesSeen.Changed changed(ResultSet rs) throws SQLException {
        UUID[] sites = (UUID[]) rs.getArray("sites").getArray();
        return new SitesSeen.Changed(
                new SitesSeen(rs.getString("snapshot"), rs.getObject("at", OffsetDateTime.class)),
                Arrays.stream(sites).map(SiteId::new).toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget() {
        db.sql("delete from reception.site_change where at < clock_timestamp() - cast(:kept as interval)")
                .param("kept", KEPT.toSeconds() + " s")
                .update();
    }
}
