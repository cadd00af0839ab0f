package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.PreparednessRight.ACTIVATE;

import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.trigger.Level;
import lt.tiltas.preparedness.trigger.Warning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answer to a large arrival begins: at once where one is enough, else when another has agreed. */
@Service
class ProposeActivation {

    sealed interface Outcome {
        record Begun(ActivationId id) implements Outcome {}

        record Proposed(ActivationId id) implements Outcome {}

        /** Another is proposed or runs. Nothing is written. */
        record Running(ActivationId id) implements Outcome {}
    }

    private final Access access;
    private final Dossier dossier;
    private final Realms realms;
    private final Beginning beginning;

    ProposeActivation(Access access, Dossier dossier, Realms realms, Beginning beginning) {
        this.access = access;
        this.dossier = dossier;
        this.realms = realms;
        this.beginning = beginning;
    }

    @Transactional(readOnly = true)
    Warning blank(Officer officer) {
        require(officer);
        return beginning.warning(officer);
    }

    @Transactional
    Outcome propose(Proposal asked, Officer officer) {
        require(officer);
        Realm realm = realms.in(null);
        ActivationId id = new ActivationId(Objects.requireNonNull(asked.own()));
        Level level = Level.of(Objects.requireNonNull(asked.level()));
        int persons = dossier.activations().persons(level, realm.today());
        var wanted = new Activation.New(
                id,
                level,
                Objects.requireNonNull(asked.reason()),
                cause(asked.indicator(), beginning.warning(officer)));
        boolean written = dossier.activations().propose(wanted, persons, realm, officer);
        Activation there = dossier.activations()
                .find(id)
                .or(() -> dossier.activations().current(null))
                .orElseThrow();
        if (!there.id().equals(id)) {
            return new Outcome.Running(there.id());
        }
        if (written) {
            dossier.note(there, Journal.Act.of("proposed", level.code()).saying(there.reason()), officer);
            if (there.state() == State.REPORT) {
                beginning.begin(there, realm, officer);
            }
        }
        return there.state() == State.PROPOSED ? new Outcome.Proposed(id) : new Outcome.Begun(id);
    }

    private void require(Officer officer) {
        access.allow(officer, ACTIVATE);
        if (!Leaders.activate(officer)) {
            throw new NotHere("activation");
        }
    }

    private static Activation.@Nullable Cause cause(@Nullable String indicator, Warning warning) {
        return warning.standings().stream()
                .filter(one -> one.indicator().equals(indicator))
                .flatMap(one -> one.newest().stream())
                .findFirst()
                .map(one -> new Activation.Cause(one.indicator(), one.day(), one.value()))
                .orElse(null);
    }
}
