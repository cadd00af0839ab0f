package lt.tiltas.registration.linkage.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.registration.linkage.name.Hash;
import lt.tiltas.registration.linkage.name.Places;
import lt.tiltas.registration.linkage.name.Token;
import lt.tiltas.registration.linkage.name.Tokens;

/** Puts what was typed into the columns of {@link Rows}. */
public final class RowReader {

    private static final int PHONE_DIGITS = 8;

    private static final int ROOM = 16;

    private final Rows rows = new Rows(ROOM);
    private final Tokens givenNames;
    private final Tokens surnames;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> households = new HashMap<>();
    private final Map<String, Byte> kinds = new HashMap<>(Map.of("", (byte) 0, "NONE", (byte) 0));

    public RowReader() {
        this(new Tokens(true), new Tokens(false));
    }

    /** With names that were read before. */
    public RowReader(Tokens givenNames, Tokens surnames) {
        this.givenNames = givenNames;
        this.surnames = surnames;
    }

    /** Values by {@link Field}, an empty text for none. */
    public void add(String[] values, int source) {
        if (rows.size == rows.ids.length) {
            rows.grow();
        }
        int at = rows.size++;
        rows.ids[at] = values[Field.RECORD_ID.ordinal()];
        rows.source[at] = (byte) source;
        names(at, values);
        rows.sex[at] = sex(values[Field.SEX.ordinal()]);
        rows.birth[at] = birth(values[Field.BIRTH_DATE.ordinal()]);
        rows.place[at] = places.computeIfAbsent(values[Field.BIRTH_PLACE.ordinal()], Places::of);
        String nationality = values[Field.NATIONALITY.ordinal()];
        rows.nationality[at] = nationality.isEmpty() ? 0 : (short) (Hash.of(nationality) | 1);
        rows.paperKind[at] = kinds.computeIfAbsent(values[Field.DOCUMENT_TYPE.ordinal()], any -> (byte) kinds.size());
        rows.paper[at] = Papers.pack(values[Field.DOCUMENT_NUMBER.ordinal()]);
        rows.phone[at] = phone(values[Field.PHONE.ordinal()]);
        String household = values[Field.HOUSEHOLD_REF.ordinal()];
        rows.household[at] =
                household.isEmpty() ? -1 : households.computeIfAbsent(source + household, any -> households.size());
        rows.registered[at] = moment(values[Field.REGISTERED_AT.ordinal()]);
        address(at, values);
    }

    /** Reads the names of many records at once, over the cores; {@link #add} then finds them read. */
    public void names(List<String[]> many) {
        many.parallelStream().forEach(values -> {
            givenNames.of(values[Field.GIVEN_NAME.ordinal()]);
            surnames.of(values[Field.FAMILY_NAME.ordinal()]);
            surnames.of(values[Field.PATRONYMIC.ordinal()]);
        });
    }

    public Rows rows() {
        return rows;
    }

    private void names(int at, String[] values) {
        List<Token> given = givenNames.of(values[Field.GIVEN_NAME.ordinal()]);
        List<Token> family = surnames.of(values[Field.FAMILY_NAME.ordinal()]);
        List<Token> patronymic = surnames.of(values[Field.PATRONYMIC.ordinal()]);
        boolean turned = isTurned(given, family);
        if (turned) {
            List<Token> first = given;
            given = family;
            family = first;
        }
        Token father = patronymic.isEmpty() ? Token.NONE : patronymic.getFirst();
        Token second = Token.NONE;
        for (int word = 1; word < given.size(); word++) {
            Token more = given.get(word);
            if (more.isPatronymic()) {
                father = father.isEmpty() ? more : father;
            } else if (second.isEmpty()) {
                second = more;
            }
        }
        rows.turned[at] = turned;
        rows.given[at] = given.isEmpty() ? Token.NONE : given.getFirst();
        rows.secondGiven[at] = second;
        rows.family[at] = family.isEmpty() ? Token.NONE : family.getFirst();
        rows.secondFamily[at] = family.size() > 1 ? family.get(1) : Token.NONE;
        rows.patronymic[at] = father;
    }

    /** A given name that everybody knows in the field of the family name, and none in its own. */
    private static boolean isTurned(List<Token> given, List<Token> family) {
        if (given.isEmpty() || family.isEmpty() || given.getFirst().pets().length > 0) {
            return false;
        }
        int own = given.getFirst().known();
        return own == Token.UNKNOWN && family.getFirst().known() > own
                || own == Token.SLIP && family.getFirst().known() == Token.OWN;
    }

    private static byte sex(String typed) {
        return switch (typed) {
            case "F", "f" -> 1;
            case "M", "m" -> 2;
            default -> 0;
        };
    }

    /** The eight digits of a date written year, month, day, also of one that cannot be: a slip is still nearer to the truth than nothing. 0 for no date. */
    public static int birth(String typed) {
        int digits = 0;
        int count = 0;
        for (int at = 0; at < typed.length(); at++) {
            char one = typed.charAt(at);
            if (one >= '0' && one <= '9' && count < 8) {
                digits = digits * 10 + one - '0';
                count++;
            }
        }
        return count == 8 ? digits : 0;
    }

    private static int phone(String typed) {
        int digits = 0;
        int count = 0;
        int scale = 1;
        for (int at = typed.length() - 1; at >= 0 && count < PHONE_DIGITS; at--) {
            char one = typed.charAt(at);
            if (one >= '0' && one <= '9') {
                digits += (one - '0') * scale;
                scale *= 10;
                count++;
            }
        }
        return count < PHONE_DIGITS - 1 ? 0 : digits;
    }

    /** Minutes since the year 2000, months of 31 days: only nearness counts. */
    private static int moment(String typed) {
        if (typed.length() < 16) {
            return typed.length() < 10 ? -1 : moment(typed.substring(0, 10) + "T00:00");
        }
        int days = (number(typed, 0, 4) - 2000) * 372 + (number(typed, 5, 7) - 1) * 31 + number(typed, 8, 10);
        return days * 1440 + number(typed, 11, 13) * 60 + number(typed, 14, 16);
    }

    private static int number(String typed, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + Math.clamp(typed.charAt(at) - '0', 0, 9);
        }
        return number;
    }

    private void address(int at, String[] values) {
        Field[] fields = Field.values();
        int first = Field.HOUSE_NUMBER.ordinal();
        String[] parts = new String[fields.length - first];
        boolean any = false;
        for (int part = 0; part < parts.length; part++) {
            parts[part] = values[first + part];
            any |= !parts[part].isEmpty();
        }
        if (any && !rows.hasAddress()) {
            rows.address = new String[rows.ids.length][];
        }
        if (rows.hasAddress()) {
            rows.address[at] = parts;
        }
    }
}
