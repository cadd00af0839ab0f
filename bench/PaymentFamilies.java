import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Families with programmes and accounts, and the accounts their municipalities pay from; accounts are entered through the pages. */
final class PaymentFamilies {

    private static final String FAMILIES = """
            with h as (insert into registration.household (number, state, holder_org, registered_by_org, registered_at, note, created_by)
                    select 'PAY-%1$d-' || n, 'registered', %1$d, 2, now(), 'payments', gen_random_uuid() from generate_series(1, %2$d) n returning id),
                p as (insert into registration.person (id, household_id, holder_org, surname, given, created_by)
                    select gen_random_uuid(), id, %1$d, 'Mokenko', 'Olha', id from h returning household_id)
            insert into programme.programme (org_id, household_id, opened_on, months, created_by)
            select %1$d, household_id, date '2022-12-01', 60, household_id from p
            """;

    private PaymentFamilies() {}

    static void plant(Program program, List<Integer> municipalities, int families) throws Exception {
        Session payer = new Session(program, "finance", 1, "bench-payer");
        for (int municipality : municipalities) {
            payer.post("/payments/payers", Map.of("municipality", String.valueOf(municipality), "name", "Savivaldybe", "account", account(municipality)));
            Session keeper = new Session(program, "casemanager", municipality, "bench-keeper-" + municipality);
            int n = 0;
            for (String[] one : programmes(program, municipality, families)) {
                var answer = keeper.post(
                        "/programmes/" + one[0] + "/account",
                        Map.of("person", one[1], "holder", "Olha Mokenko", "account", account(100_000L * municipality + ++n)));
                if (answer.statusCode() / 100 != 3) {
                    throw new IllegalStateException("no account: " + answer.statusCode());
                }
            }
        }
    }

    /** Each a programme and a person of the family. */
    private static List<String[]> programmes(Program program, int municipality, int families) throws Exception {
        List<String[]> all = new ArrayList<>();
        try (Connection db = program.superuser(); Statement statement = db.createStatement()) {
            statement.executeUpdate(FAMILIES.formatted(municipality, families));
            try (ResultSet rows = statement.executeQuery("""
                    select r.id, p.id from programme.programme r join registration.person p on p.household_id = r.household_id where r.org_id = %d
                    """.formatted(municipality))) {
                while (rows.next()) {
                    all.add(new String[] {rows.getString(1), rows.getString(2)});
                }
            }
        }
        return all;
    }

    /** Of no bank; its check digits are right. */
    private static String account(long number) {
        String digits = "%016d".formatted(number);
        int check = 98 - new BigInteger(digits + "212900").mod(BigInteger.valueOf(97)).intValue();
        return "LT%02d%s".formatted(check, digits);
    }
}
