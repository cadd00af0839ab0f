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
