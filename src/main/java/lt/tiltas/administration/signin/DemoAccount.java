package lt.tiltas.administration.signin;

import lt.tiltas.access.Role;

/** A card of the role picker. */
public record DemoAccount(String login, Role role, String name, String organisation) {

    public String icon() {
        return switch (role) {
            case REGISTRAR -> "pen";
            case COORDINATOR -> "bed";
            case CASEMANAGER -> "route";
            case PARTNER -> "people";
            case FINANCE -> "coins";
            case ANALYST -> "chart";
            case DPO -> "shield";
            case ADMIN -> "lock";
            case NEWCOMER, SYSTEM -> "person";
        };
    }
}
