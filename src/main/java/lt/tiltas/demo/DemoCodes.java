package lt.tiltas.demo;

/** The country's own words in the register's codes. */
final class DemoCodes {

    private DemoCodes() {}

    static String familyRole(String role) {
        return switch (role) {
            case "niece", "nephew" -> "other";
            default -> role;
        };
    }

    static String education(String education) {
        return switch (education) {
            case "bachelor", "master" -> "higher";
            default -> education;
        };
    }

    static String document(String kind) {
        return kind.equals("passport") ? "foreign_passport" : kind;
    }
}
