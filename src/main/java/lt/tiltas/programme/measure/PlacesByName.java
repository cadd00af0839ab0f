package lt.tiltas.programme.measure;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Municipalities by name, never by a figure: they differ in whom they care for. */
@Repository
class PlacesByName {

    record Place(int code, String name) {}

    private final JdbcClient db;

    PlacesByName(JdbcClient db) {
        this.db = db;
    }

    List<Place> byName(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return db
                .sql("select code, called_" + language.code() + " as name from access.published_municipality")
                .query(Place.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Place::name, collator))
                .toList();
    }
}
