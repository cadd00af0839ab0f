package lt.tiltas.reception.compensation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.compensation.Claim.Clash;
import lt.tiltas.reception.compensation.Claim.Guest;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims; the account and the codes of people lie locked in their rows. */
@Repository
class Claims {

    private static final int LAST = 4;

    private final JdbcClient db;
    private final Sealing sealing;

    Claims(JdbcClient db, Sealing sealing) {
        this.db = db;
        this.sealing = sealing;
    }

    List<Claim.Row> in(@Nullable String state, int from, int size) {
        return db.sql("""
                select id, claimant_name, contract_number, state, received_on, org_id from reception.compensation_claim
                where cast(:state as text) is null or state = :state
                order by state in ('approved', 'refused'), received_on desc, id limit :size offset :from
                """)
                .param("state", state)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new Claim.Row(
                        new ClaimId(rs.getObject("id", UUID.class)),
                        rs.getString("claimant_name"),
                        rs.getString("contract_number"),
                        rs.getString("state"),
                        rs.getObject("received_on", LocalDate.class),
                        rs.getInt("org_id")))
                .list();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        db.sql("select state, count(*) from reception.compensation_claim group by state")
                .query(rs -> {
                    counts.put(rs.getString(1), rs.getLong(2));
                });
        return counts;
    }

    Optional<Claim> find(ClaimId id) {
        return db.sql("select * from reception.compensation_claim where id = :id")
                .param("id", id.value())
                .query((rs, n) -> claim(rs))
                .optional();
    }

    List<Guest> guests(ClaimId id) {
        return db.sql("""
                select person_id, from_on, until_on, code_sealed from reception.compensation_person
                where claim_id = :id order by from_on, person_id
                """)
                .param("id", id.value())
                .query((rs, n) -> {
                    UUID person = rs.getObject("person_id", UUID.class);
                    byte[] sealed = rs.getBytes("code_sealed");
                    return new Guest(
                            person,
                            rs.getObject("from_on", LocalDate.class),
                            rs.getObject("until_on", LocalDate.class),
                            sealed == null ? null : end(sealing.open(codeRow(id.value(), person), sealed)));
                })
                .list();
    }

    /** @param account checked, without spaces */
    ClaimId add(Claimable of, Claim.New form, String account, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into reception.compensation_claim (id, org_id, scheme, contract_id, contract_number, household_id, claimant_name,
                    claimant_kind, account_sealed, account_end, address_key, received_on, state, made_by)
                values (:id, :org, :scheme, :contract, :number, :household, :name, :kind, :account, :end, :address, :received, 'received', :officer)
                """)
                .param("id", id)
                .param("org", of.org().value())
                .param("scheme", form.scheme())
                .param("contract", of.contract().value())
                .param("number", of.number())
                .param("household", of.household().value())
                .param("name", form.claimant().strip())
                .param("kind", of.home().kind())
                .param("account", sealing.seal(accountRow(id), account))
                .param("end", end(account))
                .param("address", of.home().addressKey())
                .param("received", form.receivedOn())
                .param("officer", officer.id())
                .update();
        form.named().forEach(named -> name(id, of, named));
        return new ClaimId(id);
    }

    private void name(UUID claim, Claimable of, Claim.New.Named named) {
        String code = named.plainCode();
        db.sql("""
                insert into reception.compensation_person (claim_id, person_id, household_id, org_id, from_on, until_on, code_sealed)
                values (:claim, :person, :household, :org, :from, :until, :code)
                """)
                .param("claim", claim)
                .param("person", named.person())
                .param("household", of.household().value())
                .param("org", of.org().value())
                .param("from", named.from() == null ? of.from() : named.from())
                .param("until", named.until())
                .param("code", code.isEmpty() ? null : sealing.seal(codeRow(claim, named.person()), code))
                .update();
    }

    boolean claimed(HostContractId contract, String scheme) {
        return db.sql("""
                select exists (select from reception.compensation_claim where contract_id = :contract and scheme = :scheme and state <> 'refused')
                """)
                .param("contract", contract.value())
                .param("scheme", scheme)
                .query(Boolean.class)
                .single();
    }

    /** Over the whole country; the other claim is named when this officer may see it. */
    List<Clash> clashes(ClaimId id) {
        return db.sql("""
                select x.kind, c.id as claim_id, x.org_id, x.person_id from reception.claim_clashes(:id) x
                left join reception.compensation_claim c on c.id = x.claim_id order by x.kind, x.org_id
                """)
                .param("id", id.value())
                .query((rs, n) -> {
                    UUID other = rs.getObject("claim_id", UUID.class);
                    return new Clash(
                            rs.getString("kind"),
                            other == null ? null : new ClaimId(other),
                            rs.getInt("org_id"),
                            rs.getObject("person_id", UUID.class));
                })
                .list();
    }

    /** Held while it clashes, received again when it no longer does. */
    void hold(ClaimId id, boolean held) {
        db.sql("""
                update reception.compensation_claim set state = :state where id = :id and state in ('received', 'held') and state <> :state
                """)
                .param("state", held ? "held" : "received")
                .param("id", id.value())
                .update();
    }

    void share(ClaimId id, boolean shares) {
        db.sql("update reception.compensation_claim set shares_dwelling = :shares where id = :id")
                .param("shares", shares)
                .param("id", id.value())
                .update();
    }

    boolean decide(Claim claim, String state, String reason, OffsetDateTime at, Officer officer) {
        return db.sql("""
                update reception.compensation_claim set state = :state, reason = :reason, decided_at = :at, decided_by = :officer, version = version + 1
                where id = :id and version = :version and state in ('received', 'held')
                """)
                        .param("state", state)
                        .param("reason", reason)
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("id", claim.id().value())
                        .param("version", claim.version())
                        .update()
                == 1;
    }

    boolean leaves(ClaimId id, Claim.Leaving form) {
        return db.sql("""
                update reception.compensation_person set until_on = :until where claim_id = :claim and person_id = :person and from_on < :until
                """)
                        .param("until", form.until())
                        .param("claim", id.value())
                        .param("person", form.person())
                        .update()
                == 1;
    }

    static String accountRow(UUID claim) {
        return "reception.compensation_claim.account:" + claim;
    }

    private static String codeRow(UUID claim, UUID person) {
        return "reception.compensation_person.code:" + claim + ":" + person;
    }

    static String end(String text) {
        return text.substring(Math.max(0, text.length() - LAST));
    }

    private static Claim claim(ResultSet rs) throws SQLException {
        OffsetDateTime decided = rs.getObject("decided_at", OffsetDateTime.class);
        return new Claim(
                new ClaimId(rs.getObject("id", UUID.class)),
                new OrganisationId(rs.getInt("org_id")),
                rs.getString("scheme"),
                new Claim.Of(
                        new HostContractId(rs.getObject("contract_id", UUID.class)),
                        rs.getString("contract_number"),
                        new HouseholdId(rs.getObject("household_id", UUID.class))),
                new Claim.Claimant(
                        rs.getString("claimant_name"),
                        rs.getString("claimant_kind"),
                        rs.getString("account_end"),
                        rs.getBoolean("shares_dwelling")),
                rs.getString("state"),
                rs.getObject("received_on", LocalDate.class),
                decided == null
                        ? null
                        : new Claim.Decision(rs.getString("reason"), decided, rs.getObject("decided_by", UUID.class)),
                rs.getInt("version"));
    }
}
