package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.KEEP_SERVICE_OFFERS;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who offers what in the municipality: kept by its case managers. */
@Service
public class KeepOffers {

    /** @param partners organisations that work in the system */
    public record Page(
            @Nullable Offer offer, List<ServiceOffers.Kind> kinds, List<Organisations.Organisation> partners) {}

    private final Access access;
    private final ServiceOffers offers;
    private final Organisations organisations;
    private final ReferralDays days;

    KeepOffers(Access access, ServiceOffers offers, Organisations organisations, ReferralDays days) {
        this.access = access;
        this.offers = offers;
        this.organisations = organisations;
        this.days = days;
    }

    @Transactional(readOnly = true)
    public List<Offer> list(Officer officer) {
        access.allow(officer, KEEP_SERVICE_OFFERS);
        return offers.kept(officer);
    }

    @Transactional(readOnly = true)
    public Page blank(Officer officer) {
        access.allow(officer, KEEP_SERVICE_OFFERS);
        return page(null);
    }

    /** @throws NotHere when there is none, or another municipality keeps it */
    @Transactional(readOnly = true)
    public Page open(ServiceOfferId id, Officer officer) {
        access.allow(officer, KEEP_SERVICE_OFFERS);
        return page(kept(id, officer));
    }

    /** @return the field that names what there is not; empty when it is written down */
    @Transactional
    public Optional<String> add(Offer.Form form, Officer officer) {
        access.allow(officer, KEEP_SERVICE_OFFERS);
        Optional<String> unknown = unknown(form);
        if (unknown.isEmpty()) {
            offers.add(form, officer);
        }
        return unknown;
    }

    @Transactional
    public Optional<String> change(ServiceOfferId id, Offer.Form form, Officer officer) {
        access.allow(officer, KEEP_SERVICE_OFFERS);
        kept(id, officer);
        Optional<String> unknown = unknown(form);
        if (unknown.isEmpty() && !offers.change(id, form, days.today())) {
            throw new OptimisticLockingFailureException("service offer");
        }
        return unknown;
    }

    private Page page(@Nullable Offer offer) {
        return new Page(offer, offers.kinds(days.today()), partners());
    }

    private Offer kept(ServiceOfferId id, Officer officer) {
        return offers.find(id)
                .filter(offer -> offer.municipality() == officer.organisation().value())
                .orElseThrow(() -> new NotHere("service offer"));
    }

    private Optional<String> unknown(Offer.Form form) {
        if (offers.kinds(days.today()).stream().noneMatch(kind -> kind.code().equals(form.service()))) {
            return Optional.of("service");
        }
        boolean foreign = form.org() != null && partners().stream().noneMatch(one -> one.id() == form.org());
        return foreign ? Optional.of("org") : Optional.empty();
    }

    private List<Organisations.Organisation> partners() {
        return organisations.all().stream()
                .filter(one -> one.kind().equals("partner"))
                .toList();
    }
}
