package lt.tiltas.preparedness.activation.request;

import java.util.Map;
import java.util.Objects;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.activation.ActivationId;
import lt.tiltas.preparedness.activation.Realm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places are asked for because the drill says so, by the system. No player decided it, so the log of the board does not tell it. */
@Component
public class AskInDrill {

    private final Requests requests;

    AskInDrill(Requests requests) {
        this.requests = requests;
    }

    /** Asked twice it is asked once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(ActivationId board, Request.New asked, Realm realm) {
        int many = Objects.requireNonNull(asked.many());
        Map<Integer, Integer> shares = asked.isOfEverybody()
                ? Shares.of(many, requests.towns())
                : Map.of(Objects.requireNonNull(asked.organisation()), many);
        shares.forEach((organisation, share) -> requests.ask(
                AskOrganisations.named(asked, organisation),
                board,
                organisation,
                share,
                asked,
                realm.at(Objects.requireNonNull(asked.answerBy())),
                realm,
                Officer.SYSTEM));
    }
}
