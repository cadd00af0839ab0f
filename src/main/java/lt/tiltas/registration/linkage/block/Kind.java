package lt.tiltas.registration.linkage.block;

import lt.tiltas.registration.linkage.compare.Rows;

/**
 * What two records must share to be put side by side. A block of more records than the kind allows tells nothing and is passed over: another kind that says
 * more finds the same pair. The number of a kind is stored with its keys: never use it for another.
 */
public enum Kind {
    PAPER(1, 20),
    PHONE(2, 12),
    PHONE_GIVEN(3, 100),
    BIRTH(4, 14),
    BIRTH_GIVEN(5, 200),
    BIRTH_INITIAL(6, 24),
    NAMES(7, 24),
    NAMES_YEAR(8, 120),
    FAMILY_YEAR(9, 24),
    GIVEN_DAY(10, 24),
    GIVEN_DAY_INITIAL(11, 60),
    GIVEN_YEAR_PLACE(12, 24),
    GIVEN_FATHER_YEAR(13, 24),
    NAMES_FATHER(14, 40),
    NAMES_PLACE(15, 40),
    FAMILY_DAY(16, 40),
    GIVEN_MONTH_INITIAL(17, 24),
    GIVEN_YEAR_REGION(20, 20),
    GIVEN_TURNED_DAY(21, 24),
    ADDRESS(18, 24),
    POSTCODE_NAME(19, 24),
    PAPER_SLIP(22, 12),
    HOUSEHOLD(23, 16),
    GIVEN_NEW_YEAR(24, 60),
    GIVEN_NO_BIRTH(25, 60);

    public final int number;
    public final int most;

    Kind(int number, int most) {
        this.number = number;
        this.most = most;
    }

    /** Some kinds are for records that lack what the others go by: one of the two must. */
    boolean joins(Rows rows, int one, int other) {
        return switch (this) {
            case GIVEN_NEW_YEAR -> Rows.isNewYear(rows.birth[one]) || Rows.isNewYear(rows.birth[other]);
            case GIVEN_NO_BIRTH -> rows.birth[one] == 0 || rows.birth[other] == 0;
            default -> true;
        };
    }
}
