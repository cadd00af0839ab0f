package lt.tiltas.programme.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.programme.Spoken;
import org.jspecify.annotations.Nullable;

/** What the consent in force lets the receiver see: the same for the office, the person and the receiver. */
public record Shared(
        @Nullable String name,
        @Nullable String contact,
        @Nullable String language,
        @Nullable Integer birthYear,
        @Nullable String goal,
        @Nullable String goalLanguage,
        @Nullable String need,
        @Nullable String needLanguage) {

    public static final Shared NOTHING = new Shared(null, null, null, null, null, null, null, null);

    /** @param lang of the value, for the page */
    public record Line(String field, String value, String lang) {}

    static Shared of(ResultSet rs) throws SQLException {
        return new Shared(
                rs.getString("name"),
                rs.getString("contact"),
                rs.getString("language"),
                rs.getObject("birth_year", Integer.class),
                rs.getString("goal"),
                rs.getString("goal_language"),
                rs.getString("need"),
                rs.getString("need_language"));
    }

    /** What there is, in the order of {@link Referral#FIELDS}. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        add(lines, "name", name, "und");
        add(lines, "contact", contact, "und");
        Optional.ofNullable(language).ifPresent(code -> add(lines, "language", Spoken.name(code), ""));
        Optional.ofNullable(birthYear).ifPresent(year -> add(lines, "birth-year", year.toString(), "und"));
        add(lines, "need", need, needLanguage);
        add(lines, "goal", goal, goalLanguage);
        return lines;
    }

    /** Those of the lines that are asked for. */
    public List<Line> lines(List<String> fields) {
        return lines().stream().filter(line -> fields.contains(line.field())).toList();
    }

    private static void add(List<Line> lines, String field, @Nullable String value, @Nullable String lang) {
        if (value != null) {
            lines.add(new Line(field, value, lang == null ? "und" : lang));
        }
    }
}
