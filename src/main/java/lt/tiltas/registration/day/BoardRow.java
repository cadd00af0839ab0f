package lt.tiltas.registration.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A station on the public screen: who is called to which desk, last called first, and how long it takes. */
public record BoardRow(
        String place,
        LocalDate heldOn,
        boolean closed,
        String station,
        int waiting,
        int served,
        int minutes,
        List<Call> calls) {

    public record Call(int number, int desk) {}

    static BoardRow of(ResultSet rs, int n) throws SQLException {
        List<Call> calls = new ArrayList<>();
        if (rs.getArray("called") != null) {
            Integer[] numbers = (Integer[]) rs.getArray("called").getArray();
            Integer[] desks = (Integer[]) rs.getArray("desks").getArray();
            for (int at = 0; at < numbers.length; at++) {
                calls.add(new Call(numbers[at], desks[at]));
            }
        }
        return new BoardRow(
                rs.getString("place"),
                rs.getObject("held_on", LocalDate.class),
                rs.getBoolean("closed"),
                rs.getString("station"),
                rs.getInt("waiting"),
                rs.getInt("served"),
                rs.getInt("minutes"),
                calls);
    }

    public Optional<Forecast> forecast() {
        return Forecast.of(waiting, served, minutes);
    }
}
