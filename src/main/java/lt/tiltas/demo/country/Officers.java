package lt.tiltas.demo.country;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who works in the country: the demo accounts first, then the offices. */
final class Officers {

    private static final int PARTNERS = 2;
    private static final int REGISTRARS = 6;
    private static final int COORDINATORS = 4;

    private final Dice dice;
    private final List<String[]> given;
    private final List<String[]> surnames;
    private final Set<String> accounts = new LinkedHashSet<>();
    private final List<Officer> all = new ArrayList<>();

    private Officers(long seed) {
        dice = new Dice(seed, "officers");
        var names = Table.demo("lithuanian-names");
        given = names.stream().filter(row -> row[0].equals("given")).toList();
        surnames = names.stream().filter(row -> row[0].equals("surname")).toList();
    }

    static List<Officer> make(long seed) {
        var officers = new Officers(seed);
        officers.demoAccounts();
        officers.offices();
        return List.copyOf(officers.all);
    }

    private void demoAccounts() {
        account("registrar", "registrar", Organisation.MIGRATION_DEPARTMENT, "Inga", "Stankevičiūtė");
        account("coordinator", "coordinator", Organisation.AGENCY, "Andrius", "Jonaitis");
        account("casemanager", "case_manager", Oksana.KAUNAS, "Rasa", "Kazlauskienė");
        account("partner", "partner", 103, "Marija", "Vaitkutė");
        account("finance", "finance", Organisation.MINISTRY, "Daiva", "Urbonienė");
        account("analyst", "analyst", Organisation.MINISTRY, "Mindaugas", "Šimkus");
        account("dpo", "dpo", Organisation.MINISTRY, "Vilma", "Rimkutė");
        account("admin", "admin", Organisation.MINISTRY, "Paulius", "Grigas");
        all.add(new Officer(9, "newcomer", "newcomer", Oksana.KAUNAS, "Oksana", "Kovalenko", Oksana.PERSON));
    }

    private void offices() {
        for (Municipality municipality : Municipality.all()) {
            int wanted = caseManagers(municipality) - (municipality.code() == Oksana.KAUNAS ? 1 : 0);
            hire("case_manager", municipality.code(), wanted);
        }
        hire("registrar", Organisation.MIGRATION_DEPARTMENT, REGISTRARS);
        hire("coordinator", Organisation.AGENCY, COORDINATORS);
        hire("partner", 101, PARTNERS);
    }

    private static int caseManagers(Municipality municipality) {
        int people = municipality.population();
        return people > 250_000 ? 4 : people > 80_000 ? 3 : people > 45_000 ? 2 : 1;
    }

    private void hire(String role, int organisation, int howMany) {
        for (int i = 0; i < howMany; i++) {
            int form = dice.chance(0.8) ? 1 : 2;
            String name = dice.pick(given)[form];
            String surname = dice.pick(surnames)[form];
            while (!accounts.add(login(name, surname))) {
                surname = dice.pick(surnames)[form];
            }
            account(login(name, surname), role, organisation, name, surname);
        }
    }

    private void account(String account, String role, int organisation, String name, String surname) {
        all.add(new Officer(all.size() + 1, account, role, organisation, name, surname, null));
    }

    private static String login(String name, String surname) {
        return Normalizer.normalize(name + "." + surname, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
