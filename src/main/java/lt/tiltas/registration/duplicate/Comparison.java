package lt.tiltas.registration.duplicate;

import java.util.List;
import java.util.Set;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.person.Fields;
import lt.tiltas.registration.person.PersonForm;

/**
 * Two records of what may be one person.
 *
 * @param kept the record that would stay
 * @param rows every field that either record has
 * @param likeness whether they may be the same, and why
 */
public record Comparison(Side kept, Side other, List<Row> rows, Likeness likeness) {

    /** @param field message key {@code correction.field.<field>} */
    public record Row(String field, String kept, String other) {

        public boolean differs() {
            return !kept.equals(other);
        }

        /** Both say something, and not the same; where one is silent there is only something to add. */
        public boolean conflicts() {
            return differs() && !kept.isEmpty() && !other.isEmpty();
        }
    }

    public List<Likeness.Seen> reasons() {
        return likeness.reasons();
    }

    static Comparison of(Side kept, Side other, Likeness likeness) {
        return new Comparison(kept, other, rows(kept.form(), other.form()), likeness);
    }

    public static List<Row> rows(PersonForm one, PersonForm other) {
        var left = Fields.of(one);
        var right = Fields.of(other);
        return left.keySet().stream()
                .filter(field -> !field.equals(Fields.FAMILY_ROLE))
                .map(field -> new Row(field, left.get(field), right.get(field)))
                .filter(row -> !row.kept.isEmpty() || !row.other.isEmpty())
                .toList();
    }

    /** What the kept record becomes when these fields are taken from the other one. */
    PersonForm merged(Set<String> taken) {
        var values = Fields.of(kept.form());
        rows.stream().filter(row -> taken.contains(row.field)).forEach(row -> values.put(row.field, row.other));
        return Fields.with(kept.form(), values);
    }

    List<Merges.Taken> taken(Set<String> fields) {
        return rows.stream()
                .filter(row -> row.differs() && fields.contains(row.field))
                .map(row -> new Merges.Taken(row.field, row.kept, row.other))
                .toList();
    }
}
