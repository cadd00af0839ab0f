package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.GIVE_AID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.reception.stay.StayCards;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** A family is given what it needs from the store of a house, on one receipt. */
@Service
class GiveAid {

    private static final int MOST = 999;

    /** @param site null for the house in which the family lives */
    record Wanted(
            HandoutId id, @Nullable SiteId site, @Nullable UUID person, Map<String, String> quantities) {}

    sealed interface Outcome {
        record Given(HandoutId receipt) implements Outcome {}

        /** The errors say what is wrong; nothing was given. */
        record Refused(HouseholdAid page) implements Outcome {}
    }

    /** Families and where they live. */
    @Component
    record Families(Households households, StayCards stays) {}

    private final Families families;
    private final Stores stores;
    private final Handouts handouts;
    private final CaredSites sites;
    private final Clock clock;

    GiveAid(Families families, Stores stores, Handouts handouts, CaredSites sites, Clock clock) {
        this.families = families;
        this.stores = stores;
        this.handouts = handouts;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    HouseholdAid open(HouseholdId id, @Nullable SiteId site, Officer officer) {
        HouseholdCard card = families.households.open(id, officer, GIVE_AID);
        return page(card, site, HouseholdAid.Typed.NOTHING, UUID.randomUUID());
    }

    @Transactional
    Outcome give(HouseholdId id, Wanted wanted, Errors errors, Officer officer) {
        HouseholdCard card = families.households.open(id, officer, GIVE_AID);
        var typed = new HouseholdAid.Typed(wanted.person, wanted.quantities);
        HouseholdAid page = page(card, wanted.site, typed, wanted.id.value());
        CaredSites.House house =
                Optional.ofNullable(page.house()).orElseThrow(() -> new NotHere("a store of this officer"));
        if (wanted.person != null
                && card.members().stream().noneMatch(member -> member.id().equals(wanted.person))) {
            throw new NotHere("member");
        }
        Optional<Handout> before = handouts.find(wanted.id);
        if (before.isPresent()) {
            return new Outcome.Given(wanted.id);
        }
        List<Entry.New> entries = entries(page, house, wanted, errors);
        if (entries.isEmpty() && !errors.hasErrors()) {
            errors.reject("aid.give.nothing");
        }
        if (errors.hasErrors()) {
            return new Outcome.Refused(page);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (handouts.add(wanted.id, house.id(), id, wanted.person, officer, now)) {
            entries.forEach(entry -> stores.ledger().add(entry, officer, now));
        }
        return new Outcome.Given(wanted.id);
    }

    private List<Entry.New> entries(HouseholdAid page, CaredSites.House house, Wanted wanted, Errors errors) {
        List<Entry.New> entries = new ArrayList<>();
        for (HouseholdAid.Offer offer : page.offers()) {
            String code = offer.kind().code();
            String typed = wanted.quantities.getOrDefault(code, "").strip();
            if (!typed.isEmpty() && !typed.equals("0")) {
                int quantity = typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : MOST + 1;
                int lying = stores.ledger().locked(house.id(), code);
                if (quantity > MOST) {
                    errors.rejectValue("quantity-" + code, "aid.give.number");
                } else if (quantity > lying) {
                    errors.rejectValue("quantity-" + code, "aid.not-enough", new Object[] {lying}, null);
                } else {
                    entries.add(Entry.New.of(
                                    house.id(),
                                    code,
                                    "handed",
                                    -quantity,
                                    offer.kind().norm().valueCents(),
                                    LocalDate.now(clock),
                                    wanted.id.value())
                            .with(new Entry.Link(null, null, wanted.id.value())));
                }
            }
        }
        return entries;
    }

    private HouseholdAid page(HouseholdCard card, @Nullable SiteId site, HouseholdAid.Typed typed, UUID sent) {
        Map<String, AidKind> kinds = stores.kinds().byCode(LocalDate.now(clock));
        List<CaredSites.House> houses = sites.all();
        CaredSites.House house = site != null
                ? houses.stream()
                        .filter(one -> one.id().equals(site))
                        .findFirst()
                        .orElseThrow(() -> new NotHere("site"))
                : home(card, houses).orElse(null);
        return new HouseholdAid(
                card,
                handouts.of(card.id()),
                kinds,
                houses.stream()
                        .map(one -> Map.entry(one.id().toString(), one.name()))
                        .toList(),
                house,
                house == null || card.isDraft() ? List.of() : offers(card, house, kinds),
                typed,
                sent);
    }

    private Optional<CaredSites.House> home(HouseholdCard card, List<CaredSites.House> houses) {
        return families.stays
                .current(card.id())
                .flatMap(stay -> houses.stream()
                        .filter(one -> one.id().equals(stay.siteId()))
                        .findFirst())
                .or(() -> houses.stream().findFirst());
    }

    private List<HouseholdAid.Offer> offers(HouseholdCard card, CaredSites.House house, Map<String, AidKind> kinds) {
        LocalDate today = LocalDate.now(clock);
        return stores.ledger().stock(house.id(), kinds, today).stream()
                .filter(stock -> stock.quantity() > 0)
                .map(stock -> offer(card, stock, today))
                .filter(offer -> !offer.fits().isEmpty())
                .toList();
    }

    private HouseholdAid.Offer offer(HouseholdCard card, Stock stock, LocalDate today) {
        AidKind kind = stock.kind();
        List<Member> fits = card.members().stream()
                .filter(member -> kind.fits(member, today))
                .toList();
        Integer every = kind.norm().everyMonths();
        LocalDate since = every == null
                ? LocalDate.of(2022, 1, 1)
                : today.minusMonths(every).plusDays(1);
        return new HouseholdAid.Offer(
                kind,
                stock.quantity(),
                fits.size() * kind.norm().quantity(),
                handouts.had(card.id(), kind.code(), since),
                fits);
    }
}
