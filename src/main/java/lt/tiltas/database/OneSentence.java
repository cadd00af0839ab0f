package lt.tiltas.database;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the program did not start, in place of a page of stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneSentence implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure);
        sentence.ifPresent(text -> System.err.println("Tiltas did not start: " + text));
        return sentence.isPresent();
    }

    static Optional<String> sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return Optional.of(known.sentence());
            }
            if (cause instanceof PortInUseException port) {
                return Optional.of("The port " + port.getPort()
                        + " is in use by another program; choose another with --server.port.");
            }
        }
        return Optional.empty();
    }
}
