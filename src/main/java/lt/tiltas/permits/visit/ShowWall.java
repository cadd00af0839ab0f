package lt.tiltas.permits.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.NotHere;
import lt.tiltas.permits.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asked without anybody's context. */
@Service
class ShowWall {

    private final JdbcClient db;
    private final Clock clock;

    ShowWall(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional
    Wall show(UnitId unit) {
        return db.sql("select name, waiting, numbers, desks from permits.wall(?, ?)")
                .params(unit.value(), LocalDate.now(clock))
                .query(ShowWall::wall)
                .optional()
                .orElseThrow(() -> new NotHere("unit"));
    }

    private static Wall wall(ResultSet rs, int n) throws SQLException {
        List<Wall.Call> calls = new ArrayList<>();
        if (rs.getArray("numbers") != null) {
            Integer[] numbers = (Integer[]) rs.getArray("numbers").getArray();
            Integer[] desks = (Integer[]) rs.getArray("desks").getArray();
            for (int at = 0; at < numbers.length; at++) {
                calls.add(new Wall.Call(numbers[at], desks[at]));
            }
        }
        return new Wall(rs.getString("name"), rs.getInt("waiting"), calls);
    }
}
