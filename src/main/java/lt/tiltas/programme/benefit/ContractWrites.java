package lt.tiltas.programme.benefit;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.ProgrammeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes to contracts; all rows carry the municipality and the household of their contract. */
@Repository
class ContractWrites {

    private final JdbcClient db;

    ContractWrites(JdbcClient db) {
        this.db = db;
    }

    /** Null when the programme has an open one already: the database lets one through. */
    @Nullable
    UUID sign(ProgrammeCard programme, String rules, LocalDate signedOn, Officer officer) {
        return db.sql("""
                insert into programme.integration_contract (programme_id, org_id, household_id, rules, signed_on, made_by)
                values (:programme, :org, :household, :rules, :signedOn, :officer)
                on conflict (programme_id) where ended_on is null do nothing returning id
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("household", programme.household().value())
                .param("rules", rules)
                .param("signedOn", signedOn)
                .param("officer", officer.id())
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    /** False when the person is counted on one of these days already, here or in another contract. */
    boolean count(UUID contract, Counting.Wanted wanted, LocalDate from, Officer officer) {
        return db.sql("""
                insert into programme.contract_member (contract_id, org_id, household_id, person_id, child, schooling, counts_from, made_by)
                select id, org_id, household_id, :person, :child, :schooling, :from, :officer
                from programme.integration_contract where id = :contract
                on conflict do nothing
                """)
                        .param("contract", contract)
                        .param("person", wanted.person())
                        .param("child", wanted.child())
                        .param("schooling", wanted.schooling())
                        .param("from", from)
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    void stopCounting(UUID member, LocalDate last) {
        db.sql(
                        "update programme.contract_member set counts_until = greatest(cast(:last as date), counts_from - 1) where id = :id")
                .param("last", last)
                .param("id", member)
                .update();
    }

    /** False when somebody was faster. */
    boolean touch(ContractId id, int version) {
        return db.sql("update programme.integration_contract set version = version + 1 where id = ? and version = ?")
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    /** Whoever was counted is so until the last day; in one that was a mistake, never. */
    boolean end(ContractId id, LocalDate on, String why, int version) {
        boolean ended = db.sql("""
                        update programme.integration_contract set ended_on = :on, ended_why = :why, version = version + 1
                        where id = :id and version = :version and ended_on is null
                        """)
                        .param("on", on)
                        .param("why", why)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
        db.sql("""
                update programme.contract_member set counts_until = case when :why = 'mistake' then counts_from - 1
                    else greatest(least(counts_until, cast(:on as date)), counts_from - 1) end
                where contract_id = :id and :ended and (:why = 'mistake' or counts_until is null or counts_until > cast(:on as date))
                """)
                .param("why", why)
                .param("on", on)
                .param("id", id.value())
                .param("ended", ended)
                .update();
        return ended;
    }

    void note(ContractId id, OtherSupport.New other, Officer officer) {
        db.sql("""
                insert into programme.other_support (contract_id, org_id, household_id, kind, from_on, until_on, named, made_by)
                select id, org_id, household_id, :kind, :from, :until, :named, :officer
                from programme.integration_contract where id = :contract
                """)
                .param("contract", id.value())
                .param("kind", other.kind())
                .param("from", other.from())
                .param("until", other.until())
                .param("named", other.named().strip())
                .param("officer", officer.id())
                .update();
    }

    void stop(ContractId id, UUID other, LocalDate last) {
        db.sql(
                        "update programme.other_support set until_on = greatest(cast(? as date), from_on) where id = ? and contract_id = ?")
                .params(last, other, id.value())
                .update();
    }

    void withdraw(ContractId id, UUID other) {
        db.sql("update programme.other_support set withdrawn_at = clock_timestamp() where id = ? and contract_id = ?")
                .params(other, id.value())
                .update();
    }

    /** Once: a second time changes nothing. */
    void review(ContractId id, LocalDate heldOn, Officer officer) {
        db.sql("""
                insert into programme.share_review (contract_id, org_id, household_id, held_on, made_by)
                select id, org_id, household_id, :heldOn, :officer from programme.integration_contract where id = :contract
                on conflict (contract_id) do nothing
                """)
                .param("contract", id.value())
                .param("heldOn", heldOn)
                .param("officer", officer.id())
                .update();
    }

    void ask(ContractId id, RentRequest.New rent, Officer officer) {
        db.sql(
                        "update programme.rent_request set replaced_at = clock_timestamp() where contract_id = ? and replaced_at is null")
                .param(id.value())
                .update();
        db.sql("""
                insert into programme.rent_request (contract_id, org_id, household_id, rent_cents, area, lease_from, lease_until, asked_on,
                    declared, registered, relatives, dormitory, yearly_income_cents, made_by)
                select id, org_id, household_id, :rent, :area, :from, :until, :asked, :declared, :registered, :relatives, :dormitory,
                    :income, :officer
                from programme.integration_contract where id = :contract
                """)
                .param("contract", id.value())
                .param("rent", rent.rentCents())
                .param("area", rent.square())
                .param("from", rent.leaseFrom())
                .param("until", rent.leaseUntil())
                .param("asked", rent.askedOn())
                .param("declared", rent.is("declared"))
                .param("registered", rent.is("registered"))
                .param("relatives", rent.is("relatives"))
                .param("dormitory", rent.is("dormitory"))
                .param("income", rent.incomeCents())
                .param("officer", officer.id())
                .update();
    }
}
