package lt.tiltas.registration.household;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.NumberLock;
import org.jspecify.annotations.Nullable;

/** Keys, documents and needs of many people, column by column, as one statement takes them. */
final class Attached {

    private final List<List<@Nullable Object>> keys = columns(5);
    private final List<List<@Nullable Object>> linkage = columns(3);
    private final List<List<@Nullable Object>> documents = columns(8);
    private final List<List<@Nullable Object>> numberKeys = columns(3);
    private final List<List<@Nullable Object>> needs = columns(3);

    private final NumberLock lock;
    private final BlindIndex index;

    Attached(NumberLock lock, BlindIndex index) {
        this.lock = lock;
        this.index = index;
    }

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
        if (!person.document().kind().equals("none")) {
            add(person.document(), person.id().value(), holder);
        }
        person.needs().forEach(need -> add(needs, id, holder, need));
    }

    /** The number is locked with a key of the person's own, which is made here and stored beside. */
    private void add(NewPerson.Document paper, UUID person, Object holder) {
        UUID row = UUID.randomUUID();
        String sealed = null;
        if (paper.number() != null) {
            NumberLock.Locked locked = lock.lock(person, row, paper.number());
            sealed = bytea(locked.sealed());
            add(numberKeys, person, holder, bytea(locked.wrapped()));
        }
        String key = DocumentKey.of(paper.number());
        String found = key.isEmpty() ? null : bytea(index.ofDocument(key));
        add(documents, row, person, holder, paper.kind(), sealed, found, paper.country(), paper.validUntil());
    }

    List<List<@Nullable Object>> columns() {
        return Stream.of(keys, linkage, numberKeys, documents, needs)
                .flatMap(List::stream)
                .toList();
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

    private static String bytea(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
