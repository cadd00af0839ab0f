package lt.tiltas.reception.site;

import java.util.LinkedHashMap;
import java.util.Map;
import lt.tiltas.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Short names of the sixty, in the reader's language and order. */
@Repository
public class Municipalities {

    private final JdbcClient db;

    Municipalities(JdbcClient db) {
        this.db = db;
    }

    public Map<Integer, String> names(Language language) {
        Map<Integer, String> names = new LinkedHashMap<>();
        String called = column(language);
        db.sql("select code, %s from access.published_municipality order by %s %s"
                        .formatted(called, called, order(language)))
                .query(rs -> {
                    names.put(rs.getInt(1), rs.getString(2));
                });
        return names;
    }

    private static String column(Language language) {
        return switch (language) {
            case LT -> "called_lt";
            case EN -> "called_en";
            case UK -> "called_uk";
            case RU -> "called_ru";
        };
    }

    private static String order(Language language) {
        return switch (language) {
            case LT, EN -> "collate \"lt-x-icu\"";
            case UK, RU -> "collate \"uk-x-icu\"";
        };
    }
}
