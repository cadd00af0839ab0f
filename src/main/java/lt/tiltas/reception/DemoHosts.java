package lt.tiltas.reception;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.alert.WatchPlaces;
import lt.tiltas.reception.compensation.CountPayments;
import lt.tiltas.reception.compensation.PaymentList;
import lt.tiltas.reception.compensation.PaymentListId;
import lt.tiltas.reception.compensation.SettleList;
import lt.tiltas.reception.host.AddressKey;
import lt.tiltas.registration.Sealing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to hosts, their claims and the alerts: rows as the system, payments by the officers themselves. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoHosts {

    /** @param kind person, company or public */
    public record DemoHost(String kind, String name, String phone, String language) {}

    public record DemoHome(int municipality, String address, String premises, int rooms, int places) {}

    /** @param steps the states it has been in, a day apart, the last of an ended one with its reason: {@code refused.unsafe} */
    public record DemoOffer(
            UUID id,
            String code,
            DemoHost host,
            DemoHome home,
            List<String> receives,
            OffsetDateTime at,
            List<String> steps,
            @Nullable UUID site,
            UUID officer) {}

    /** Passed on that day. */
    public record DemoCheck(
            UUID offer,
            int org,
            String kind,
            LocalDate on,
            @Nullable LocalDate expires,
            UUID officer) {}

    public record DemoContract(
            UUID id, UUID offer, UUID household, String number, LocalDate from, LocalDate until, boolean ended) {}

    public record DemoVisit(
            UUID contract,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable String concern) {}

    public record DemoClaim(
            UUID id,
            UUID contract,
            String account,
            LocalDate received,
            String state,
            UUID officer,
            List<DemoGuest> guests) {}

    public record DemoGuest(UUID person, @Nullable LocalDate until) {}

    private final JdbcClient db;
    private final Sealing sealing;
    private final CountPayments countPayments;
    private final SettleList settleList;
    private final WatchPlaces watchPlaces;

    DemoHosts(
            JdbcClient db,
            Sealing sealing,
            CountPayments countPayments,
            SettleList settleList,
            WatchPlaces watchPlaces) {
        this.db = db;
        this.sealing = sealing;
        this.countPayments = countPayments;
        this.settleList = settleList;
        this.watchPlaces = watchPlaces;
    }

    public void offer(DemoOffer offer) {
        db.sql("""
                insert into reception.host_offer (id, org_id, form_key, code, state, came_by, host_kind, host_name, phone, language, municipality,
                    address, address_key, premises, rooms, places, step_free, pets, languages, receives, from_on, notice, site_id, ended_why, made_at,
                    made_by, version)
                values (:id, :municipality, :id, :code, :state, 'page', :kind, :name, :phone, :language, :municipality, :address, :key, :premises,
                    :rooms, :places, false, true, :languages, :receives, cast(:at as date), '2026-11', :site, :why, :at, :system, :version)
                """)
                .param("id", offer.id())
                .param("municipality", offer.home().municipality())
                .param("code", offer.code())
                .param("state", state(offer.steps().getLast()))
                .param("kind", offer.host().kind())
                .param("name", offer.host().name())
                .param("phone", offer.host().phone())
                .param("language", offer.host().language())
                .param("address", offer.home().address())
                .param("key", AddressKey.of(offer.home().address()))
                .param("premises", offer.home().premises())
                .param("rooms", offer.home().rooms())
                .param("places", offer.home().places())
                .param("languages", new String[] {"lt", "ru"})
                .param("receives", offer.receives().toArray(String[]::new))
                .param("site", offer.site())
                .param("why", reason(offer.steps().getLast()))
                .param("at", offer.at())
                .param("system", Officer.SYSTEM.id())
                .param("version", offer.steps().size())
                .update();
        for (int n = 1; n < offer.steps().size(); n++) {
            event(offer, n);
        }
    }

    /** As the table of steps has it: contacted by contact; a reason after a point. */
    private void event(DemoOffer offer, int n) {
        db.sql("""
                insert into reception.host_offer_event (offer_id, version, org_id, from_state, step, to_state, reason, by_officer, by_org, at)
                select :offer, :version, :org, from_state, step, to_state, :reason, :officer, :by, :at from reception.host_transition
                where from_state = :from and to_state = :to
                """)
                .param("offer", offer.id())
                .param("version", n + 1)
                .param("org", offer.home().municipality())
                .param("from", state(offer.steps().get(n - 1)))
                .param("to", state(offer.steps().get(n)))
                .param("reason", reason(offer.steps().get(n)))
                .param("officer", offer.officer())
                .param("by", offer.home().municipality())
                .param("at", offer.at().plusDays(n))
                .update();
    }

    private static String state(String step) {
        return step.split("\\.")[0];
    }

    private static @Nullable String reason(String step) {
        return step.contains(".") ? step.split("\\.")[1] : null;
    }

    public void check(DemoCheck check) {
        db.sql("""
                insert into reception.host_check (offer_id, org_id, kind, result, done_on, expires_on, made_by)
                values (:offer, :org, :kind, 'passed', :on, :expires, :system)
                """)
                .param("offer", check.offer())
                .param("org", check.org())
                .param("kind", check.kind())
                .param("on", check.on())
                .param("expires", check.expires())
                .param("system", check.officer())
                .update();
    }

    public void contract(DemoContract contract) {
        db.sql("""
                insert into reception.host_contract (id, offer_id, site_id, org_id, household_id, number, state, during, host_signed_on, guest_signed_on,
                    ended_on, ended_why, made_by)
                select :id, o.id, o.site_id, o.org_id, :household, :number, :state, daterange(:from, :until, '[]'), :from, :from,
                    cast(:ended as date), :why, :system
                from reception.host_offer o where o.id = :offer
                """)
                .param("id", contract.id())
                .param("household", contract.household())
                .param("number", contract.number())
                .param("state", contract.ended() ? "ended" : "signed")
                .param("from", contract.from())
                .param("until", contract.until())
                .param("ended", contract.ended() ? contract.until().plusDays(1) : null)
                .param("why", contract.ended() ? "moved" : null)
                .param("system", Officer.SYSTEM.id())
                .param("offer", contract.offer())
                .update();
    }

    public void visit(DemoVisit visit) {
        db.sql("""
                insert into reception.host_visit (contract_id, household_id, org_id, due_on, done_on, result, words, made_by)
                select id, household_id, org_id, :due, :done, :result, :words, :system from reception.host_contract where id = :contract
                """)
                .param("due", visit.due())
                .param("done", visit.done())
                .param("result", visit.done() == null ? null : visit.concern() == null ? "well" : "concern")
                .param("words", visit.concern())
                .param("system", Officer.SYSTEM.id())
                .param("contract", visit.contract())
                .update();
    }

    public void claim(DemoClaim claim) {
        boolean decided = claim.state().equals("approved");
        db.sql("""
                insert into reception.compensation_claim (id, org_id, scheme, contract_id, contract_number, household_id, claimant_name, claimant_kind,
                    account_sealed, account_end, address_key, received_on, state, reason, decided_by, decided_at, made_by)
                select :id, c.org_id, 'a1-254', c.id, c.number, c.household_id, o.host_name, o.host_kind, :account, :end, o.address_key, :received,
                    :state, :reason, cast(:decider as uuid), cast(:decided as timestamptz), :system
                from reception.host_contract c join reception.host_offer o on o.id = c.offer_id where c.id = :contract
                """)
                .param("id", claim.id())
                .param("account", sealing.seal("reception.compensation_claim.account:" + claim.id(), claim.account()))
                .param("end", claim.account().substring(claim.account().length() - 4))
                .param("received", claim.received())
                .param("state", claim.state())
                .param("reason", decided ? "Prašymas ir sutartis atitinka tvarką" : null)
                .param("decider", decided ? claim.officer() : null)
                .param("decided", decided ? claim.received().plusDays(3) + "T10:20:00+03:00" : null)
                .param("system", Officer.SYSTEM.id())
                .param("contract", claim.contract())
                .update();
        claim.guests().forEach(guest -> guest(claim, guest));
    }

    private void guest(DemoClaim claim, DemoGuest guest) {
        db.sql("""
                insert into reception.compensation_person (claim_id, person_id, household_id, org_id, from_on, until_on)
                select c.id, :person, c.household_id, c.org_id, lower(k.during), :until
                from reception.compensation_claim c join reception.host_contract k on k.id = c.contract_id where c.id = :claim
                """)
                .param("person", guest.person())
                .param("until", guest.until())
                .param("claim", claim.id())
                .update();
    }

    /** Somebody moved out, and it is told late. */
    public void left(UUID claim, UUID person, LocalDate on) {
        db.sql(
                        "update reception.compensation_person set until_on = :on where claim_id = :claim and person_id = :person")
                .param("on", on)
                .param("claim", claim)
                .param("person", person)
                .update();
    }

    /** As the officer who counts. */
    public void count(int municipality, YearMonth month, Officer officer) {
        countPayments.count(new PaymentList.New("a1-254", municipality, month), officer);
    }

    /** As the officer who pays: approved and paid. */
    public void pay(int municipality, YearMonth month, LocalDate paidOn, Officer officer) {
        var list = db.sql("select id from reception.compensation_list where org_id = :org and month = :month")
                .param("org", municipality)
                .param("month", month.atDay(1))
                .query((rs, n) -> PaymentListId.of(rs.getString(1)))
                .single();
        settleList.approve(list, version(list.value()), officer);
        settleList.pay(list, new PaymentList.Paid(paidOn, version(list.value())), officer);
    }

    private int version(UUID list) {
        return db.sql("select version from reception.compensation_list where id = :id")
                .param("id", list)
                .query(Integer.class)
                .single();
    }

    /** What rings from the first page on. */
    public void watch() {
        watchPlaces.now();
    }
}
