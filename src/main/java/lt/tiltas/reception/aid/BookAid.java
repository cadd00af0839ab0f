package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something comes into the store, or leaves it otherwise than to a family. */
@Service
class BookAid {

    sealed interface Outcome {
        record Booked() implements Outcome {}

        record NoSuchKind() implements Outcome {}

        /** @param left how much lies there */
        record NotEnough(int left) implements Outcome {}

        /** @param field reason, other, donor.name, donor.kind or price */
        record Missing(String field) implements Outcome {}
    }

    private static final BigDecimal DEAREST = new BigDecimal("10000");

    private final Access access;
    private final Ledger ledger;
    private final AidKinds kinds;
    private final Donations donations;
    private final CaredSites sites;
    private final Clock clock;

    BookAid(Access access, Stores stores, Donations donations, CaredSites sites, Clock clock) {
        this.access = access;
        this.ledger = stores.ledger();
        this.kinds = stores.kinds();
        this.donations = donations;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    Outcome book(SiteId site, AidForm form, Officer officer) {
        access.allow(officer, KEEP_STORE);
        CaredSites.House house = sites.open(site);
        AidKind kind = kinds.byCode(LocalDate.now(clock)).get(form.kind());
        if (kind == null) {
            return new Outcome.NoSuchKind();
        }
        String missing = missing(form, house);
        if (missing != null) {
            return new Outcome.Missing(missing);
        }
        int left = ledger.locked(site, kind.code());
        boolean leaves = form.way().equals("written_off") || form.way().equals("moved_out");
        if (leaves && left < form.quantity()) {
            return new Outcome.NotEnough(left);
        }
        write(site, form, kind, officer);
        return new Outcome.Booked();
    }

    private static @Nullable String missing(AidForm form, CaredSites.House house) {
        BigDecimal price = form.euros();
        if (price != null && price.compareTo(DEAREST) > 0) {
            return "price";
        }
        return switch (form.way()) {
            case "written_off" -> AidForm.text(form.reason()) == null ? "reason" : null;
            case "moved_out" ->
                form.other() == null || form.other().equals(house.id().value()) ? "other" : null;
            case "donated" ->
                form.donor() == null
                        ? "way"
                        : AidForm.text(form.donor().name()) == null
                                ? "donor.name"
                                : AidForm.text(form.donor().kind()) == null ? "donor.kind" : null;
            case null, default -> null;
        };
    }

    private void write(SiteId site, AidForm form, AidKind kind, Officer officer) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate today = LocalDate.now(clock);
        boolean comes = form.way().equals("bought") || form.way().equals("donated");
        int quantity = comes ? form.quantity() : -form.quantity();
        Entry.New entry = Entry.New.of(site, kind.code(), form.way(), quantity, cents(form, kind), today, form.sent())
                .because(AidForm.text(form.words()), comes ? null : AidForm.text(form.reason()), null);
        switch (form.way()) {
            case "donated" -> {
                UUID donation = donations.add(site, form, today, officer);
                ledger.add(entry.with(new Entry.Link(null, donation, null)), officer, now);
            }
            case "moved_out" -> {
                SiteId to = new SiteId(form.other());
                sites.open(to);
                ledger.locked(to, kind.code());
                ledger.add(entry.with(new Entry.Link(to.value(), null, null)), officer, now);
                ledger.add(
                        Entry.New.of(to, kind.code(), "moved_in", -quantity, cents(form, kind), today, form.sent())
                                .because(AidForm.text(form.words()), null, null)
                                .with(new Entry.Link(site.value(), null, null)),
                        officer,
                        now);
            }
            default -> ledger.add(entry, officer, now);
        }
    }

    private static int cents(AidForm form, AidKind kind) {
        BigDecimal price = form.euros();
        return price == null
                ? kind.norm().valueCents()
                : price.movePointRight(2).intValueExact();
    }
}
