package lt.tiltas.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lt.tiltas.web.Problem.Fault;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong where in a JSON body, by JSON pointer. Never the value: it may be a person's. */
@Component
class Faults {

    private final Messages messages;

    Faults(Messages messages) {
        this.messages = messages;
    }

    List<Fault> of(BindingResult errors, Language language) {
        return errors.getFieldErrors().stream()
                .map(error -> fault(error, language))
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
    }

    List<Fault> of(HttpMessageNotReadableException unreadable, Language language) {
        return switch (unreadable.getCause()) {
            case UnrecognizedPropertyException e ->
                List.of(new Fault(
                        pointer(e), "unknown", messages.text(language, "problem.fault.unknown", e.getPropertyName())));
            case DatabindException e ->
                List.of(new Fault(pointer(e), "unreadable", messages.text(language, "problem.fault.unreadable")));
            case JacksonException e -> List.of(new Fault("", "syntax", place(e, language)));
            case null, default -> List.of();
        };
    }

    private Fault fault(FieldError error, Language language) {
        String pointer = "/"
                + error.getField()
                        .replace("].", "/")
                        .replace("]", "")
                        .replace('[', '/')
                        .replace('.', '/');
        return new Fault(
                pointer, Optional.ofNullable(error.getCode()).orElse("invalid"), messages.error(language, error));
    }

    private String place(JacksonException e, Language language) {
        var at = e.getLocation();
        return at == null
                ? messages.text(language, "problem.fault.unreadable")
                : messages.text(language, "problem.fault.syntax", at.getLineNr(), at.getColumnNr());
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
