package lt.tiltas.law.amount;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the tables decide. The rows of one are bands along its axis; what they multiply stands in the table itself. */
public enum Decision {
    SETTLING_IN(1, Axis.PEOPLE),
    TURNED_18(1, Axis.NONE),
    ESSENTIALS(2, Axis.PEOPLE),
    SHARE(3, Axis.MONTH),
    SHARE_EXTENDED(3, Axis.MONTH),
    SCHOOL(4, Axis.NONE),
    PRE_SCHOOL(4, Axis.NONE),
    CENTRE(5, Axis.MONTH),
    RELOCATED_ONCE(6, Axis.NONE),
    RELOCATED_MONTHLY(6, Axis.MONTH),
    RENT_COEFFICIENT(7, Axis.PEOPLE),
    RENT_AREA(7, Axis.NONE),
    RENT_PRICE(7, Axis.MUNICIPALITY),
    RENT_CEILING(7, Axis.PEOPLE),
    RENT_INCOME(7, Axis.PEOPLE);

    /** Along what a table has bands. */
    public enum Axis {
        PEOPLE,
        MONTH,
        MUNICIPALITY,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final int number;
    private final Axis axis;

    Decision(int number, Axis axis) {
        this.number = number;
        this.axis = axis;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which of the tables T1 to T7 it stands in. */
    public int number() {
        return number;
    }

    public Axis axis() {
        return axis;
    }

    /** A part between a least and a most, and not an amount. */
    public boolean isRange() {
        return this == SHARE || this == SHARE_EXTENDED || this == RENT_AREA;
    }

    public static Optional<Decision> of(String code) {
        return Arrays.stream(values())
                .filter(decision -> decision.code().equals(code))
                .findFirst();
    }

    static List<Decision> inTable(int number) {
        return Arrays.stream(values())
                .filter(decision -> decision.number == number)
                .toList();
    }
}
