package lt.tiltas.preparedness.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adopted versions, their papers, and who was told of them. */
@Repository
class Versions {

    private static final int LOCK = 196;

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Version> all() {
        List<Version.Notice> notices = db.sql(
                        "select version, told, told_on, reference from preparedness.plan_notice order by told_on, told")
                .query(Version.Notice.class)
                .list();
        return db.sql(
                        "select version, adopted_on, act, review_on, hash from preparedness.plan_version order by version desc")
                .query((rs, n) -> {
                    int version = rs.getInt("version");
                    return new Version(
                            version,
                            rs.getDate("adopted_on").toLocalDate(),
                            rs.getString("act"),
                            rs.getDate("review_on").toLocalDate(),
                            rs.getBytes("hash"),
                            notices.stream()
                                    .filter(one -> one.version() == version)
                                    .toList());
                })
                .list();
    }

    Optional<String> lines(int version) {
        return db.sql("select lines::text from preparedness.plan_version where version = :version")
                .param("version", version)
                .query(String.class)
                .optional();
    }

    Optional<byte[]> paper(int version, boolean english) {
        return db.sql("select " + (english ? "paper_en" : "paper_lt")
                        + " from preparedness.plan_version where version = :version")
                .param("version", version)
                .query(byte[].class)
                .optional();
    }

    /** One adoption at a time: the number is the next. */
    int next(UUID own) {
        db.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .singleRow();
        return db.sql("""
                select coalesce((select version from preparedness.plan_version where id = :own),
                    (select coalesce(max(version), 0) + 1 from preparedness.plan_version))
                """).param("own", own).query(Integer.class).single();
    }

    void add(int version, Version.New adopted, Version.Papers papers, Officer officer) {
        db.sql("""
                insert into preparedness.plan_version (id, version, adopted_on, act, review_on, lines, paper_lt, paper_en, hash, recorded_by)
                values (:id, :version, :adopted, :act, :review, cast(:lines as jsonb), :lt, :en, :hash, :officer) on conflict (id) do nothing
                """)
                .param("id", adopted.own())
                .param("version", version)
                .param("adopted", adopted.adoptedOn())
                .param("act", Objects.requireNonNull(adopted.act()).strip())
                .param("review", papers.reviewOn())
                .param("lines", papers.lines())
                .param("lt", papers.lt())
                .param("en", papers.en())
                .param("hash", papers.hash())
                .param("officer", officer.id())
                .update();
    }

    /** The first word counts. */
    void add(Version.Notice.New notice, Officer officer) {
        db.sql("""
                insert into preparedness.plan_notice (version, told, told_on, reference, recorded_by)
                values (:version, :told, :on, :reference, :officer) on conflict (version, told) do nothing
                """)
                .param("version", notice.version())
                .param("told", notice.told())
                .param("on", notice.toldOn())
                .param("reference", notice.reference())
                .param("officer", officer.id())
                .update();
    }
}
