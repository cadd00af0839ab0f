package lt.tiltas.sms;

import lt.tiltas.sms.send.Gateway;
import lt.tiltas.sms.send.Waiting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to telephones for the modules downstream. Only the system's named actor writes: messages are begun by jobs. */
@Service
public class Sms {

    private final Gateway gateway;
    private final Waiting waiting;

    Sms(Gateway gateway, Waiting waiting) {
        this.gateway = gateway;
        this.waiting = waiting;
    }

    /** Whether a gateway is named. Without one nothing is written, and people pass on by hand. */
    public boolean open() {
        return gateway.named();
    }

    /** It goes out by and by, if the caller's transaction is committed. False when there is one of this id, whatever became of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(TextMessage message) {
        if (!gateway.named()) {
            throw new IllegalStateException("no gateway is named");
        }
        return waiting.write(message);
    }
}
