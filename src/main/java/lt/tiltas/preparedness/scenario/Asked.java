package lt.tiltas.preparedness.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.validation.Validator;
import org.springframework.web.util.UriComponentsBuilder;

/** A question kept as the address of its page, read as that page reads it. */
@Component
class Asked {

    private static final DefaultFormattingConversionService WORDS = new DefaultFormattingConversionService();

    private final Validator validator;

    Asked(Validator mvcValidator) {
        this.validator = mvcValidator;
    }

    /** None when the page would say that something is wrong with it. */
    Optional<Question> of(String query) {
        MultiValueMap<String, String> given = given(query);
        DataBinder binder = new DataBinder(null, "question");
        binder.setTargetType(ResolvableType.forClass(Question.class));
        binder.setConversionService(WORDS);
        binder.setValidator(validator);
        binder.construct(new Values(given.toSingleValueMap()));
        binder.validate();
        return binder.getBindingResult().hasErrors()
                ? Optional.empty()
                : Optional.ofNullable((Question) binder.getTarget());
    }

    private static MultiValueMap<String, String> given(String query) {
        try {
            return UriComponentsBuilder.newInstance().query(query).build().getQueryParams().entrySet().stream()
                    .filter(one -> one.getValue().getFirst() != null
                            && !one.getValue().getFirst().isEmpty())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedMultiValueMap::new));
        } catch (IllegalArgumentException e) {
            return new LinkedMultiValueMap<>(Map.of("weeks", List.of("none")));
        }
    }

    private record Values(Map<String, String> given) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return given.get(name);
        }

        @Override
        public Set<String> getNames() {
            return given.keySet();
        }
    }
}
