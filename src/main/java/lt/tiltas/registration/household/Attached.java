package lt.tiltas.registration.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import org.jspecify.annotations.Nullable;

/** Keys, documents and needs of many people, column by column, as one statement takes them. */
final class Attached {

    private final List<List<@Nullable Object>> keys = columns(5);
    private final List<List<@Nullable Object>> linkage = columns(3);
    private final List<List<@Nullable Object>> documents = columns(7);
    private final List<List<@Nullable Object>> needs = columns(3);

    void add(NewHousehold household, NewPerson person) {
        Object id = person.id().value();
        Object holder = household.holder().value();
        NewPerson.Names names = person.names();
        add(
                keys,
                id,
                holder,
                NameKey.surname(names.surname()),
                NameKey.given(names.given()),
                person.birth().on());
        for (long key : LinkageKeys.of(names, person.birth(), person.sex())) {
            add(linkage, key, id, holder);
        }
        NewPerson.Document paper = person.document();
        if (!paper.kind().equals("none")) {
            add(
                    documents,
                    id,
                    holder,
                    paper.kind(),
                    paper.number(),
                    key(paper.number()),
                    paper.country(),
                    paper.validUntil());
        }
        person.needs().forEach(need -> add(needs, id, holder, need));
    }

    List<List<@Nullable Object>> columns() {
        return Stream.of(keys, linkage, documents, needs).flatMap(List::stream).toList();
    }

    private static void add(List<List<@Nullable Object>> columns, @Nullable Object... row) {
        for (int place = 0; place < row.length; place++) {
            columns.get(place).add(row[place]);
        }
    }

    private static List<List<@Nullable Object>> columns(int number) {
        return Stream.<List<@Nullable Object>>generate(ArrayList::new)
                .limit(number)
                .toList();
    }

    private static @Nullable String key(@Nullable String number) {
        String key = DocumentKey.of(number);
        return key.isEmpty() ? null : key;
    }
}
