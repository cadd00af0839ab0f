package lt.tiltas.registration.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.OpenRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of lists that lie open from an older Tiltas, and plain hashes of rows that were stored. */
@Component
class OpenIntakeRows implements OpenRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final JdbcTemplate db;
    private final RowContents contents;
    private final BlindIndex index;

    OpenIntakeRows(JdbcTemplate db, RowContents contents, BlindIndex index) {
        this.db = db;
        this.contents = contents;
        this.index = index;
    }

    @Override
    public int lockSome() {
        int rows = lockRows();
        return rows > 0 ? rows : keyHashes();
    }

    private int lockRows() {
        List<Object[]> rows = db.query(
                "select * from registration.intake_row where cells is not null limit 500 for update", this::locked);
        db.batchUpdate("""
                update registration.intake_row set sealed = ?, hash = ?, surname = null, given = null, birth = null,
                    document = null, cells = null, findings = null, understood = null
                where intake_id = ? and line = ?
                """, rows);
        return rows.size();
    }

    private Object[] locked(ResultSet rs, int n) throws SQLException {
        UUID intake = rs.getObject("intake_id", UUID.class);
        int line = rs.getInt("line");
        String understood = rs.getString("understood");
        var content = new RowContents.Content(
                new Kept.Typed(
                        rs.getString("household"),
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getString("birth"),
                        rs.getString("document")),
                Arrays.asList((String[]) rs.getArray("cells").getArray()),
                JSON.readValue(rs.getString("findings"), FINDINGS),
                understood == null ? null : JSON.readValue(understood, IntakeRow.class));
        return new Object[] {contents.seal(intake, line, content), keyed(rs.getBytes("hash")), intake, line};
    }

    private int keyHashes() {
        List<byte[]> plain = db.query(
                "select hash from registration.intake_hash where length(hash) = 32 limit 2000 for update",
                (rs, n) -> rs.getBytes("hash"));
        List<Object[]> rows = new ArrayList<>();
        plain.forEach(hash -> rows.add(new Object[] {keyed(hash), hash}));
        db.batchUpdate("update registration.intake_hash set hash = ? where hash = ?", rows);
        return plain.size();
    }

    private byte[] keyed(byte[] hash) {
        return index.of(BlindIndex.Use.CONTENT, hash);
    }
}
