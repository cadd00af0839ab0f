package lt.tiltas.programme.relocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is proposed to the own municipality by a function that knows who asks: a supervisor, or there is nothing. */
@Repository
class ReceivedRelocations {

    private final JdbcClient db;

    ReceivedRelocations(JdbcClient db) {
        this.db = db;
    }

    /** Those that wait first. */
    List<Received> all() {
        return read(null);
    }

    Optional<Received> find(UUID id) {
        return read(id).stream().findFirst();
    }

    /** Nobody is shown: only that there are some. */
    long waiting() {
        return db.sql("select count(*) from programme.received_relocations(null) where state = 'told'")
                .query(Long.class)
                .single();
    }

    private List<Received> read(@Nullable UUID id) {
        return db.sql("select * from programme.received_relocations(cast(:id as uuid))")
                .param("id", id)
                .query((rs, n) -> received(rs))
                .list();
    }

    private static Received received(ResultSet rs) throws SQLException {
        return new Received(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getInt("from_org")),
                rs.getString("state"),
                rs.getObject("moves_on", LocalDate.class),
                rs.getObject("told_at", OffsetDateTime.class),
                rs.getString("note"),
                List.of((UUID[]) rs.getArray("people").getArray()),
                List.of((String[]) rs.getArray("languages").getArray()));
    }
}
