package lt.tiltas.access;

/** A ministry, the Migration Department, the agency, a municipality (its code of the register of addresses) or a partner. */
public record OrganisationId(int value) {

    public static final OrganisationId MINISTRY = new OrganisationId(1);
    public static final OrganisationId MIGRATION = new OrganisationId(2);
    public static final OrganisationId AGENCY = new OrganisationId(3);

    public static OrganisationId of(String text) {
        return new OrganisationId(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
