package lt.tiltas.programme.benefit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.amount.Dwelling.Lease;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.benefit.Contract.Beside;
import lt.tiltas.programme.benefit.Contract.Counted;
import lt.tiltas.programme.benefit.Contract.Course;
import lt.tiltas.programme.benefit.Contract.Other;
import lt.tiltas.programme.benefit.Contract.Rented;
import lt.tiltas.programme.benefit.Contract.Term;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads contracts whole: who is counted, what is received otherwise, the rent. */
@Repository
public class Contracts {

    static final int PAGE = 40;

    private static final String COUNTS = "c.ended_why is distinct from 'mistake'";

    private record Row<T>(UUID contract, T of) {}

    private final JdbcClient db;

    Contracts(JdbcClient db) {
        this.db = db;
    }

    /** The one that holds, else the last; one written by mistake was none. */
    public Optional<Contract> of(HouseholdId household) {
        return load(
                        "c.household_id = :household and " + COUNTS
                                + " order by c.ended_on desc nulls first, c.signed_on desc limit 1",
                        Map.of("household", household.value()))
                .stream()
                .findFirst();
    }

    Optional<Contract> find(ContractId id) {
        return load("c.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /** All of which some month may begin in this one. */
    List<Contract> in(OrganisationId municipality, YearMonth month) {
        return load(
                "c.org_id = :org and c.signed_on <= :last and (c.ended_on is null or c.ended_on >= :first) and "
                        + COUNTS + " order by c.signed_on, c.id",
                Map.of("org", municipality.value(), "first", month.atDay(1), "last", month.atEndOfMonth()));
    }

    /** Of one household in a municipality, whether they hold or not. */
    List<Contract> all(OrganisationId municipality, HouseholdId household) {
        return load(
                "c.org_id = :org and c.household_id = :household and " + COUNTS + " order by c.signed_on, c.id",
                Map.of("org", municipality.value(), "household", household.value()));
    }

    /** Those that hold, longest running first; one more than a page when there are more. */
    List<Contract> open(OrganisationId municipality, int page) {
        return load(
                "c.org_id = :org and c.ended_on is null order by c.signed_on, c.id limit :size offset :from",
                Map.of("org", municipality.value(), "size", PAGE + 1, "from", page * PAGE));
    }

    /** Those whose later months nobody has looked at, though their month of the looking has come. */
    List<Contract> unreviewed(OrganisationId municipality, LocalDate signedBy, LocalDate signedAfter) {
        return load("""
                c.org_id = :org and c.ended_on is null and c.rules in ('integration', 'turned-18')
                and c.signed_on <= :by and c.signed_on > :after
                and not exists (select from programme.share_review s where s.contract_id = c.id) order by c.signed_on, c.id
                """, Map.of("org", municipality.value(), "by", signedBy, "after", signedAfter));
    }

    int countOpen(OrganisationId municipality) {
        return db.sql("select count(*) from programme.integration_contract where org_id = ? and ended_on is null")
                .param(municipality.value())
                .query(Integer.class)
                .single();
    }

    /** Open programmes without a contract. */
    List<HouseholdId> without(OrganisationId municipality, int page) {
        return db.sql("""
                select p.household_id from programme.programme p where p.org_id = ? and p.state = 'open' and not exists
                    (select from programme.integration_contract c where c.programme_id = p.id and c.ended_why is distinct from 'mistake')
                order by p.opened_on, p.id limit ? offset ?
                """)
                .params(municipality.value(), PAGE + 1, page * PAGE)
                .query((rs, n) -> new HouseholdId(rs.getObject(1, UUID.class)))
                .list();
    }

    int countWithout(OrganisationId municipality) {
        return db.sql("""
                select count(*) from programme.programme p where p.org_id = ? and p.state = 'open' and not exists
                    (select from programme.integration_contract c where c.programme_id = p.id and c.ended_why is distinct from 'mistake')
                """).param(municipality.value()).query(Integer.class).single();
    }

    private List<Contract> load(String where, Map<String, ?> params) {
        List<Row<Contract>> bare = db.sql("""
                        select c.*, p.opened_on, p.months from programme.integration_contract c
                        join programme.programme p on p.id = c.programme_id where
                        """ + where)
                .params(params)
                .query((rs, n) -> new Row<>(rs.getObject("id", UUID.class), contract(rs)))
                .list();
        if (bare.isEmpty()) {
            return List.of();
        }
        UUID[] ids = bare.stream().map(Row::contract).toArray(UUID[]::new);
        var people = apart("contract_member", "counts_from, id", ids, Contracts::counted);
        var others = apart("other_support", "from_on, id", ids, Contracts::other);
        var reviews = apart("share_review", "held_on", ids, (rs, n) -> rs.getObject("held_on", LocalDate.class));
        var rents = apart("rent_request", "made_at", ids, Contracts::rented);
        return bare.stream()
                .map(row -> {
                    Contract c = row.of();
                    Beside beside = new Beside(
                            others.getOrDefault(row.contract(), List.of()),
                            first(reviews, row.contract()),
                            first(rents, row.contract()));
                    return new Contract(
                            c.id(),
                            c.household(),
                            c.municipality(),
                            c.rules(),
                            c.term(),
                            people.getOrDefault(row.contract(), List.of()),
                            beside,
                            c.version());
                })
                .toList();
    }

    private static <T> @Nullable T first(Map<UUID, List<T>> rows, UUID contract) {
        List<T> found = rows.getOrDefault(contract, List.of());
        return found.isEmpty() ? null : found.getFirst();
    }

    private <T> Map<UUID, List<T>> apart(String table, String order, UUID[] ids, RowMapper<T> mapper) {
        String counting = switch (table) {
            case "rent_request" -> " and replaced_at is null";
            case "other_support" -> " and withdrawn_at is null";
            default -> "";
        };
        return db
                .sql("select * from programme." + table + " where contract_id = any(:ids)" + counting + " order by "
                        + order)
                .param("ids", ids)
                .query((rs, n) -> new Row<>(rs.getObject("contract_id", UUID.class), mapper.mapRow(rs, n)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::contract, Collectors.mapping(Row::of, Collectors.toList())));
    }

    private static Contract contract(ResultSet rs) throws SQLException {
        return new Contract(
                new ContractId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getString("rules"),
                new Term(
                        rs.getObject("signed_on", LocalDate.class),
                        rs.getObject("ended_on", LocalDate.class),
                        rs.getString("ended_why"),
                        new Course(rs.getObject("opened_on", LocalDate.class), rs.getInt("months"))),
                List.of(),
                new Beside(List.of(), null, null),
                rs.getInt("version"));
    }

    private static Counted counted(ResultSet rs, int n) throws SQLException {
        return new Counted(
                rs.getObject("id", UUID.class),
                rs.getObject("person_id", UUID.class),
                rs.getBoolean("child"),
                rs.getString("schooling"),
                rs.getObject("counts_from", LocalDate.class),
                rs.getObject("counts_until", LocalDate.class));
    }

    private static Other other(ResultSet rs, int n) throws SQLException {
        return new Other(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getObject("from_on", LocalDate.class),
                rs.getObject("until_on", LocalDate.class),
                rs.getString("named"));
    }

    private static Rented rented(ResultSet rs, int n) throws SQLException {
        return new Rented(
                rs.getLong("rent_cents"),
                rs.getBigDecimal("area"),
                new Lease(
                        rs.getObject("lease_from", LocalDate.class),
                        rs.getObject("lease_until", LocalDate.class),
                        rs.getObject("asked_on", LocalDate.class),
                        rs.getBoolean("declared"),
                        rs.getBoolean("registered"),
                        rs.getBoolean("relatives"),
                        rs.getBoolean("dormitory"),
                        rs.getObject("yearly_income_cents", Long.class)));
    }
}
