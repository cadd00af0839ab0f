package lt.tiltas.registration.linkage.block;

import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.Papers;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.name.Hash;
import lt.tiltas.registration.linkage.name.Places;
import lt.tiltas.registration.linkage.name.Token;

/** The keys under which a record is found again; numbers that stay the same on every machine and may be stored. */
public final class Keys {

    /** Who takes the keys of a record. */
    @FunctionalInterface
    public interface Sink {
        void key(Kind kind, long key);
    }

    private static final int MOST = 4;
    private static final int HOUSE = 0;
    private static final int STREET = Field.STREET.ordinal() - Field.HOUSE_NUMBER.ordinal();
    private static final int AREA = Field.AREA.ordinal() - Field.HOUSE_NUMBER.ordinal();
    private static final int TOWN = Field.TOWN.ordinal() - Field.HOUSE_NUMBER.ordinal();
    private static final int POSTCODE = Field.POSTCODE.ordinal() - Field.HOUSE_NUMBER.ordinal();

    private final Rows rows;
    private int at;
    private final Kind only;
    private final Sink sink;

    Keys(Rows rows, Kind only, Sink sink) {
        this.rows = rows;
        this.only = only;
        this.sink = sink;
    }

    public static void of(Rows rows, int at, Sink sink) {
        for (Kind kind : Kind.values()) {
            of(rows, at, kind, sink);
        }
    }

    public static void of(Rows rows, int at, Kind kind, Sink sink) {
        new Keys(rows, kind, sink).of(at);
    }

    void of(int record) {
        at = record;
        emit();
    }

    private void emit() {
        int birth = rows.birth[at];
        long year = birth / 10000;
        long day = Rows.isNewYear(birth) ? 0 : birth % 10000;
        Token family = rows.family[at];
        switch (only) {
            case PAPER -> with(Papers.digits(rows.paper[at]));
            case PHONE -> with(rows.phone[at]);
            case PHONE_GIVEN -> given(rows.phone[at]);
            case BIRTH -> with(birth);
            case BIRTH_GIVEN -> given(birth);
            case BIRTH_INITIAL -> {
                if (birth != 0) {
                    sink.key(only, Hash.of(birth, family.initial()));
                    sink.key(only, Hash.of(birth, 256L + rows.given[at].initial()));
                }
            }
            case NAMES -> names(1);
            case NAMES_YEAR -> names(year);
            case FAMILY_YEAR -> family(year);
            case GIVEN_DAY -> given(day);
            case GIVEN_DAY_INITIAL -> given(day == 0 ? 0 : Hash.of(day, family.initial()));
            case GIVEN_YEAR_PLACE ->
                given(year == 0 || rows.place[at] == Places.NOWHERE ? 0 : Hash.of(year, rows.place[at]));
            case GIVEN_FATHER_YEAR -> given(year == 0 || father() == 0 ? 0 : Hash.of(year, father()));
            case NAMES_FATHER -> names(father());
            case NAMES_PLACE -> names(rows.place[at]);
            case FAMILY_DAY -> family(day);
            case GIVEN_MONTH_INITIAL -> given(birth == 0 ? 0 : Hash.of(birth / 100, family.initial()));
            case GIVEN_YEAR_REGION -> given(year == 0 ? 0 : region(year));
            case GIVEN_TURNED_DAY -> given(day == 0 ? 0 : Hash.of(year, turned((int) day)));
            case ADDRESS, POSTCODE_NAME -> address();
            case PAPER_SLIP -> slips();
            case HOUSEHOLD -> with(rows.household[at] + 1L);
            case GIVEN_NEW_YEAR -> given(year);
            case GIVEN_NO_BIRTH -> given(rows.place[at]);
        }
    }

    private void address() {
        if (!rows.hasAddress()) {
            return;
        }
        String[] parts = rows.address[at];
        if (only == Kind.ADDRESS) {
            if (!parts[STREET].isEmpty()) {
                sink.key(only, Hash.of(parts[HOUSE] + parts[STREET]));
            }
            for (int part : new int[] {HOUSE, STREET, AREA, TOWN}) {
                given(hash(parts[part]));
                family(hash(parts[part]));
            }
        } else if (!parts[POSTCODE].isEmpty()) {
            long postcode = hash(parts[POSTCODE]);
            given(postcode);
            family(postcode);
            with(Hash.of(postcode, hash(parts[HOUSE])));
            with(Hash.of(postcode, rows.birth[at] / 10000));
            with(Hash.of(postcode, rows.birth[at] % 10000));
        }
    }

    private static long hash(String part) {
        return part.isEmpty() ? 0 : Hash.of(part);
    }

    /** A number with one sign left out: two that differ in one sign share it. Only for lists too small for chance to do so. */
    private void slips() {
        if (rows.hasAddress()) {
            for (long scale = 1, paper = rows.paper[at]; paper >= scale && scale > 0; scale *= Papers.BASE) {
                with(paper / (scale * Papers.BASE) * scale + paper % scale);
            }
        }
    }

    /** The same for the third of May and the fifth of March. */
    private static long turned(int day) {
        return Math.min(day / 100, day % 100) * 100L + Math.max(day / 100, day % 100);
    }

    private long region(long year) {
        int region = Places.region(rows.place[at]);
        return region == 0 ? 0 : Hash.of(year, -region);
    }

    private long father() {
        return rows.patronymic[at].father();
    }

    private void with(long value) {
        if (value != 0) {
            sink.key(only, Hash.of(value, only.number));
        }
    }

    private void given(long value) {
        if (value == 0) {
            return;
        }
        each(rows.given[at], value);
        each(rows.secondGiven[at], value);
    }

    private void each(Token token, long value) {
        if (token.isEmpty()) {
            return;
        }
        if (token.known() > 0) {
            sink.key(only, Hash.of(token.given(), value));
        } else {
            for (long skeleton : token.skeletons()) {
                sink.key(only, Hash.of(skeleton, value));
            }
        }
        for (int pet = 0; pet < Math.min(MOST, token.pets().length); pet++) {
            sink.key(only, Hash.of(token.pets()[pet], value));
        }
    }

    private void family(long value) {
        if (value == 0) {
            return;
        }
        for (long skeleton : rows.family[at].skeletons()) {
            sink.key(only, Hash.of(skeleton, ~value));
        }
        for (long skeleton : rows.secondFamily[at].skeletons()) {
            sink.key(only, Hash.of(skeleton, ~value));
        }
    }

    /** A given and a family name; of two that no table knows it is not told which is which. */
    private void names(long value) {
        if (value == 0 || rows.given[at].isEmpty()) {
            return;
        }
        Token given = rows.given[at];
        names(given, rows.family[at], value);
        names(given, rows.secondFamily[at], value);
    }

    private void names(Token given, Token family, long value) {
        for (long skeleton : family.skeletons()) {
            if (given.known() > 0) {
                sink.key(only, Hash.of(given.given() + skeleton, value));
            } else {
                for (long own : given.skeletons()) {
                    sink.key(only, Hash.of(own + skeleton, value));
                }
            }
            for (int pet = 0; pet < Math.min(MOST, given.pets().length); pet++) {
                sink.key(only, Hash.of(given.pets()[pet] + skeleton, value));
            }
        }
    }
}
