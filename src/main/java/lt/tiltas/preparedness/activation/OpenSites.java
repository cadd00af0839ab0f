package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.preparedness.readiness.StandbySite;
import lt.tiltas.preparedness.readiness.StandbySites;
import lt.tiltas.reception.StandbyHouses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A house that stands ready is opened. In an exercise it stays as it is, and only the activation says so. */
@Service
class OpenSites {

    sealed interface Outcome {
        record Opened(String name, LocalDate readyOn) implements Outcome {}

        /** It does not stand ready any more, or was opened here before. Nothing is written. */
        record Already() implements Outcome {}

        /** Only the Agency keeps all houses. */
        record NotYours() implements Outcome {}
    }

    private final Access access;
    private final Dossier dossier;
    private final StandbySites sites;
    private final StandbyHouses houses;
    private final Deeds deeds;

    OpenSites(Access access, Dossier dossier, StandbySites sites, StandbyHouses houses, Deeds deeds) {
        this.access = access;
        this.dossier = dossier;
        this.sites = sites;
        this.houses = houses;
        this.deeds = deeds;
    }

    /** Whoever may open any house of the country. */
    static boolean mayOpen(Officer officer) {
        return Leaders.activate(officer) && officer.organisation().equals(OrganisationId.AGENCY);
    }

    @Transactional
    Outcome open(ActivationId id, OpenedSite.New asked, Officer officer) {
        access.allow(officer, ACTIVATE);
        Activation activation = dossier.lead(id, officer);
        if (!mayOpen(officer)) {
            return new Outcome.NotYours();
        }
        Realm realm = dossier.realm(activation);
        Optional<StandbySite> site = ready(activation, realm).stream()
                .filter(one -> one.id().value().equals(asked.site()))
                .findFirst();
        if (activation.state() != State.EXECUTE || site.isEmpty()) {
            return new Outcome.Already();
        }
        return open(activation, site.get(), Objects.requireNonNull(asked.reason()), officer);
    }

    /** Houses that stand ready and were not opened here. */
    List<StandbySite> ready(Activation activation, Realm realm) {
        List<OpenedSite> opened = deeds.opened(activation.id());
        return sites.standby(realm.today(), 0).stream()
                .filter(one -> opened.stream().noneMatch(other -> other.site().equals(one.id())))
                .toList();
    }

    private Outcome open(Activation activation, StandbySite site, String reason, Officer officer) {
        Realm realm = dossier.realm(activation);
        Optional<LocalDate> readyOn = realm.isReal()
                ? houses.open(site.id(), reason, officer)
                : Optional.of(realm.today().plusDays(site.said().days()));
        if (readyOn.isEmpty()) {
            return new Outcome.Already();
        }
        LocalDate on = readyOn.get();
        deeds.open(
                activation.id(),
                new OpenedSite(site.id(), site.name(), site.municipality(), site.places(), on, reason),
                realm,
                officer);
        dossier.note(
                activation,
                Journal.Act.of("site-opened", site.name())
                        .counting(site.places())
                        .on(on)
                        .saying(reason),
                officer);
        return new Outcome.Opened(site.name(), on);
    }
}
