package lt.tiltas.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** A submitted form as a page sees it: what was typed, and what is wrong with it, field by field. */
public class Form {

    /** One line of the error summary, linked to its field. */
    public record Line(String field, String text) {}

    private final @Nullable BindingResult binding;
    private final @Nullable BeanWrapper bean;
    private final Messages messages;
    private final Language language;

    Form(String name, Map<String, Object> model, Messages messages, Language language) {
        this.binding = (BindingResult) model.get(BindingResult.MODEL_KEY_PREFIX + name);
        Object form = model.get(name);
        this.bean = form == null ? null : PropertyAccessorFactory.forBeanPropertyAccess(form);
        this.messages = messages;
        this.language = language;
    }

    /** What the person typed, even when it could not be understood; else what is stored; else empty. */
    public String value(String field) {
        if (binding != null && binding.getFieldError(field) != null) {
            return Objects.toString(binding.getFieldError(field).getRejectedValue(), "");
        }
        if (binding != null && binding.getTarget() == null) {
            return Objects.toString(binding.getFieldValue(field), "");
        }
        return bean == null || !bean.isReadableProperty(field)
                ? ""
                : Objects.toString(bean.getPropertyValue(field), "");
    }

    /** The first thing wrong with the field, in words; null when it is right. */
    public @Nullable String error(String field) {
        return inOrder()
                .filter(error -> field(error).equals(field))
                .findFirst()
                .map(error -> messages.error(language, error))
                .orElse(null);
    }

    /** One line for each field that is wrong, in the order of the form. */
    public List<Line> errors() {
        Set<String> told = new HashSet<>();
        return inOrder()
                .filter(error -> !(error instanceof FieldError field) || told.add(field.getField()))
                .map(error -> new Line(field(error), messages.error(language, error)))
                .toList();
    }

    /** As the fields stand in the form's record; of one field's errors that it is empty comes before that it is wrong. */
    private Stream<ObjectError> inOrder() {
        if (binding == null) {
            return Stream.of();
        }
        List<String> fields = binding.getTarget() instanceof Record form
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return binding.getAllErrors().stream()
                .sorted(Comparator.comparingInt((ObjectError error) -> fields.indexOf(root(error)))
                        .thenComparing(error -> !String.valueOf(error.getCode()).startsWith("Not")));
    }

    public boolean hasErrors() {
        return binding != null && binding.hasErrors();
    }

    private static String field(ObjectError error) {
        return error instanceof FieldError field ? field.getField() : "";
    }

    private static String root(ObjectError error) {
        return field(error).split("[.\\[]")[0];
    }
}
