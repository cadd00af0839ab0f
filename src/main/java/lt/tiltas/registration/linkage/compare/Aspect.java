package lt.tiltas.registration.linkage.compare;

/** What two records are compared by; level 0 of each is that one of them does not say, level 1 that they say something else. */
public enum Aspect {
    GIVEN(8),
    FAMILY(8),
    BIRTH(10),
    PAPER(6),
    PHONE(4),
    PLACE(5),
    FATHER(5),
    SEX(3),
    NATIONALITY(3),
    HOUSE_NUMBER(4),
    STREET(4),
    AREA(4),
    TOWN(4),
    POSTCODE(4),
    STATE(4);

    public final int levels;

    Aspect(int levels) {
        this.levels = levels;
    }

    public boolean isAddress() {
        return ordinal() >= HOUSE_NUMBER.ordinal();
    }
}
