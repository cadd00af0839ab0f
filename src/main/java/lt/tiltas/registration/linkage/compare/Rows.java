package lt.tiltas.registration.linkage.compare;

import java.util.Arrays;
import lt.tiltas.registration.linkage.name.Token;

/** Records in columns: a place in the list is a record. What is not known is 0, {@link Token#NONE} or, of a household and a moment, -1. */
public final class Rows {

    public String[] ids;
    public Token[] given;
    public Token[] secondGiven;
    public Token[] family;
    public Token[] secondFamily;
    public Token[] patronymic;
    public boolean[] turned;
    public byte[] sex;
    public int[] birth;
    public int[] place;
    public short[] nationality;
    public byte[] paperKind;
    public long[] paper;
    public int[] phone;
    public int[] household;
    public int[] registered;
    public byte[] source;
    public String[][] address = new String[0][];
    public int size;

    public Rows(int room) {
        ids = new String[room];
        given = new Token[room];
        secondGiven = new Token[room];
        family = new Token[room];
        secondFamily = new Token[room];
        patronymic = new Token[room];
        turned = new boolean[room];
        sex = new byte[room];
        birth = new int[room];
        place = new int[room];
        nationality = new short[room];
        paperKind = new byte[room];
        paper = new long[room];
        phone = new int[room];
        household = new int[room];
        registered = new int[room];
        source = new byte[room];
    }

    void grow() {
        resize(ids.length * 2);
    }

    /** The same records in columns of their own. */
    public Rows copy() {
        var copy = new Rows(0);
        copy.ids = ids;
        copy.given = given;
        copy.secondGiven = secondGiven;
        copy.family = family;
        copy.secondFamily = secondFamily;
        copy.patronymic = patronymic;
        copy.turned = turned;
        copy.sex = sex;
        copy.birth = birth;
        copy.place = place;
        copy.nationality = nationality;
        copy.paperKind = paperKind;
        copy.paper = paper;
        copy.phone = phone;
        copy.household = household;
        copy.registered = registered;
        copy.source = source;
        copy.address = address;
        copy.size = size;
        copy.resize(ids.length);
        return copy;
    }

    /** All of one list, then some of another, each list with its own households. */
    public static Rows of(Rows all, Rows other, int[] some) {
        var rows = new Rows(all.size + some.length);
        for (int at = 0; at < all.size; at++) {
            rows.put(all, at, 0);
        }
        int households =
                java.util.Arrays.stream(all.household, 0, all.size).max().orElse(-1) + 1;
        var numbers = new java.util.HashMap<Integer, Integer>();
        for (int place : some) {
            rows.put(other, place, 1);
            int household = other.household[place];
            if (household >= 0) {
                rows.household[rows.size - 1] = numbers.computeIfAbsent(household, any -> households + numbers.size());
            }
        }
        return rows;
    }

    private void put(Rows from, int at, int list) {
        int to = size++;
        ids[to] = from.ids[at];
        given[to] = from.given[at];
        secondGiven[to] = from.secondGiven[at];
        family[to] = from.family[at];
        secondFamily[to] = from.secondFamily[at];
        patronymic[to] = from.patronymic[at];
        turned[to] = from.turned[at];
        sex[to] = from.sex[at];
        birth[to] = from.birth[at];
        place[to] = from.place[at];
        nationality[to] = from.nationality[at];
        paperKind[to] = from.paperKind[at];
        paper[to] = from.paper[at];
        phone[to] = from.phone[at];
        household[to] = from.household[at];
        registered[to] = from.registered[at];
        source[to] = (byte) list;
    }

    private void resize(int room) {
        ids = Arrays.copyOf(ids, room);
        given = Arrays.copyOf(given, room);
        secondGiven = Arrays.copyOf(secondGiven, room);
        family = Arrays.copyOf(family, room);
        secondFamily = Arrays.copyOf(secondFamily, room);
        patronymic = Arrays.copyOf(patronymic, room);
        turned = Arrays.copyOf(turned, room);
        sex = Arrays.copyOf(sex, room);
        birth = Arrays.copyOf(birth, room);
        place = Arrays.copyOf(place, room);
        nationality = Arrays.copyOf(nationality, room);
        paperKind = Arrays.copyOf(paperKind, room);
        paper = Arrays.copyOf(paper, room);
        phone = Arrays.copyOf(phone, room);
        household = Arrays.copyOf(household, room);
        registered = Arrays.copyOf(registered, room);
        source = Arrays.copyOf(source, room);
        if (address.length > 0) {
            address = Arrays.copyOf(address, room);
        }
    }

    public boolean hasAddress() {
        return address.length > 0;
    }

    /** Same household of the same list; a household's name means nothing in another. */
    public boolean sameHousehold(int one, int other) {
        return household[one] >= 0 && household[one] == household[other];
    }

    public static int year(int birth) {
        return birth / 10000;
    }

    public static boolean isNewYear(int birth) {
        return birth % 10000 == 101;
    }
}
